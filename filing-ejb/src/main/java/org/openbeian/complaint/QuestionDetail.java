package org.openbeian.complaint;

import java.time.Instant;
import java.time.LocalDate;
import org.openbeian.common.Sealing;

/** What a provider is asked because of a complaint, and what it answered. */
public final class QuestionDetail {

    private final ProviderQuestion stored;
    private final String question;
    private final String complainant;
    private final String answer;

    QuestionDetail(ProviderQuestion stored, Sealing sealing) {
        this.stored = stored;
        this.question = stored.readQuestion(sealing);
        this.complainant = stored.readComplainant(sealing);
        this.answer = stored.readAnswer(sealing);
    }

    public String getId() {
        return stored.getId();
    }

    public String getNumber() {
        return stored.getNumber();
    }

    public String getSystemZh() {
        return stored.getSystemZh();
    }

    public String getSystemEn() {
        return stored.getSystemEn();
    }

    public String getQuestion() {
        return question;
    }

    /** Null unless the complainant agreed to be named. */
    public String getComplainant() {
        return complainant;
    }

    public Instant getAskedAt() {
        return stored.getAskedAt();
    }

    public LocalDate getDueOn() {
        return stored.getDueOn();
    }

    /** Null while there is none. */
    public String getAnswer() {
        return answer;
    }

    public Instant getAnsweredAt() {
        return stored.getAnsweredAt();
    }

    public boolean isOpen() {
        return stored.isOpen();
    }

    /** The time passed without an answer. */
    public boolean isSilent() {
        return stored.isSilent();
    }
}
