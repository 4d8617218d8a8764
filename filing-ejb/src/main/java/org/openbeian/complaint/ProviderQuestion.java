package org.openbeian.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.openbeian.common.Conflict;
import org.openbeian.common.Ids;
import org.openbeian.common.Sealing;
import org.openbeian.registration.AiSystem;
import org.openbeian.tenancy.CaseOwned;

/**
 * What the provider is asked because of a complaint, in the officer's own words: the one thing of it that the provider
 * sees. The complainant's name is in it only if the complainant agreed.
 */
@Entity
@Table(name = "provider_question")
public class ProviderQuestion extends CaseOwned {

    @Id
    private String id;

    @Column(name = "complaint_id")
    private String complaintId;

    private String number;

    @Column(name = "system_zh")
    private String systemZh;

    @Column(name = "system_en")
    private String systemEn;

    private byte[] question;

    private byte[] complainant;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private byte[] answer;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    private boolean silent;

    @Version
    private long version;

    protected ProviderQuestion() {}

    /** @param shown who complains; null unless they agreed to be shown */
    ProviderQuestion(
            Complaint complaint,
            AiSystem system,
            String question,
            Complainant shown,
            String officer,
            Sealing sealing,
            Instant at) {
        super(system.getOrganisationId());
        this.id = Ids.next();
        this.complaintId = complaint.getId();
        this.number = complaint.getNumber();
        this.systemZh = system.getNameZh();
        this.systemEn = system.getNameEn();
        this.question = sealing.sealText(place("question"), question);
        this.complainant = sealing.sealText(place("complainant"), shown == null ? null : shown.getName());
        this.askedBy = officer;
        this.askedAt = at;
    }

    private String place(String column) {
        return "provider_question." + column + "/" + id;
    }

    void dueOn(LocalDate day) {
        dueOn = day;
    }

    /** Once. What comes after the time is over is no answer to this question any more. */
    void answer(String text, String person, Sealing sealing, Instant at) {
        if (!isOpen()) {
            throw new Conflict("complaint.question_closed");
        }
        answer = sealing.sealText(place("answer"), text);
        answeredBy = person;
        answeredAt = at;
    }

    void staysSilent() {
        silent = true;
    }

    String readQuestion(Sealing sealing) {
        return sealing.openText(place("question"), question);
    }

    String readComplainant(Sealing sealing) {
        return sealing.openText(place("complainant"), complainant);
    }

    String readAnswer(Sealing sealing) {
        return sealing.openText(place("answer"), answer);
    }

    boolean isOpen() {
        return answeredAt == null && !silent;
    }

    String getId() {
        return id;
    }

    public String getComplaintId() {
        return complaintId;
    }

    String getNumber() {
        return number;
    }

    String getSystemZh() {
        return systemZh;
    }

    String getSystemEn() {
        return systemEn;
    }

    /** Person id. */
    public String getAskedBy() {
        return askedBy;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public boolean isSilent() {
        return silent;
    }
}
