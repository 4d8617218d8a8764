package org.openbeian.web.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openbeian.registration.CorrectionRequest;
import org.openbeian.review.CaseDetail;
import org.openbeian.review.PersonName;

/** One step of a case's history: somebody did something, with reasons. */
public final class CaseStep {

    private final Instant at;
    private final String key;
    private final String opinion;
    private final PersonName person;
    private final String text;

    private CaseStep(Instant at, String key, String opinion, PersonName person, String text) {
        this.at = at;
        this.key = key;
        this.opinion = opinion;
        this.person = person;
        this.text = text;
    }

    /** Newest first. */
    static List<CaseStep> of(CaseDetail detail) {
        List<CaseStep> steps = new ArrayList<>();
        steps.add(new CaseStep(detail.getFiling().getSubmittedAt(), "act.SUBMITTED", null, PersonName.NONE, null));
        detail.getActs()
                .forEach(act -> steps.add(new CaseStep(
                        act.getAt(), "act." + act.getAct(), act.getOpinion(), act.getPerson(), act.getText())));
        for (CorrectionRequest correction : detail.getCorrections()) {
            if (correction.getAnsweredAt() != null) {
                steps.add(new CaseStep(correction.getAnsweredAt(), "act.ANSWERED", null, PersonName.NONE, null));
            }
        }
        steps.sort(Comparator.comparing(CaseStep::getAt).reversed());
        return steps;
    }

    public Instant getAt() {
        return at;
    }

    /** Key of the words for the kind of step. */
    public String getKey() {
        return key;
    }

    /** What was decided, such as ACCEPT or G3; null for the applicant's steps. */
    public String getOpinion() {
        return opinion;
    }

    /** Key of the words for what was decided: a recommendation sounds different from a decision. */
    public String getSaid() {
        return ActWords.said(key.substring("act.".length()), opinion);
    }

    public PersonName getPerson() {
        return person;
    }

    public String getText() {
        return text;
    }
}
