package org.openbeian.openness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.openbeian.casework.Case;
import org.openbeian.casework.IllegalTransition;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Shown;
import org.openbeian.tenancy.AuthorityOwned;

/**
 * A correction request (登记更正请求): anybody says that an entry of the register is wrong; an officer answers once, with
 * reasons, and answer and reasons stand beside the entry. What was written is sealed, and who wrote it, if they told, is
 * opened like the identity of a complainant. Framework 1.0 s.5.9.
 */
@Entity
@Table(name = "entry_correction")
public class Rectification extends AuthorityOwned implements Case<CorrectionState> {

    @Id
    private String id;

    private String number;

    @Column(name = "form_hash", updatable = false)
    private String formHash;

    @Column(name = "entry_id", updatable = false)
    private Long entryId;

    @Enumerated(EnumType.STRING)
    private CorrectedField field;

    private byte[] said;

    private byte[] contact;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private CorrectionOutcome outcome;

    private String reasons;

    @Column(name = "by_amendment")
    private boolean byAmendment;

    @Enumerated(EnumType.STRING)
    @Column(name = "proposed_outcome")
    private CorrectionOutcome proposedOutcome;

    @Column(name = "proposed_reasons")
    private String proposedReasons;

    @Column(name = "proposed_text")
    private String proposedText;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Version
    private long version;

    protected Rectification() {}

    Rectification(String id, String number, String formHash, Long entryId, CorrectedField field, Sealed sealed) {
        this.id = id;
        this.number = number;
        this.formHash = formHash;
        this.entryId = entryId;
        this.field = field;
        this.said = sealed.said;
        this.contact = sealed.contact;
    }

    /** What of a request is only stored sealed. */
    static final class Sealed {

        private final byte[] said;
        private final byte[] contact;

        Sealed(byte[] said, byte[] contact) {
            this.said = said;
            this.contact = contact;
        }
    }

    void received(Instant at, LocalDate due) {
        receivedAt = at;
        dueOn = due;
    }

    /**
     * @param withTheFiling it is right, but comes from the filing, whose holder has to change it
     * @throws IllegalTransition when it was answered already
     */
    void answer(CorrectionOutcome how, String why, boolean withTheFiling, String officer, Instant at) {
        CorrectionState.table().next(getState(), CorrectionState.Event.ANSWER);
        answered(how, why, withTheFiling, officer, at);
    }

    /** One officer would call the holder so; nothing changes until another one agrees. */
    void propose(CorrectionOutcome how, String why, String text, String officer, Instant at) {
        CorrectionState.table().next(getState(), CorrectionState.Event.PROPOSE);
        proposedOutcome = how;
        proposedReasons = why;
        proposedText = text;
        proposedBy = officer;
        proposedAt = at;
    }

    /** @return what the holder is called from now on */
    String agree(String officer, Instant at) {
        CorrectionState.table().next(getState(), CorrectionState.Event.AGREE);
        mustBeAnother(officer);
        answered(proposedOutcome, proposedReasons, false, officer, at);
        return proposedText;
    }

    /** @throws BusinessException for who has proposed it */
    void mustBeAnother(String officer) {
        if (officer.equals(proposedBy)) {
            throw new BusinessException("correct.agree_by_another");
        }
    }

    /** It waits for an answer as before. */
    void giveBack() {
        CorrectionState.table().next(getState(), CorrectionState.Event.GIVE_BACK);
        proposedOutcome = null;
        proposedReasons = null;
        proposedText = null;
        proposedBy = null;
        proposedAt = null;
    }

    /** What a second officer has seen, so that nobody agrees to another one. */
    String stamp() {
        return Shown.of(proposedOutcome, proposedReasons, proposedText, proposedBy, proposedAt);
    }

    private void answered(CorrectionOutcome how, String why, boolean withTheFiling, String officer, Instant at) {
        outcome = how;
        reasons = why;
        byAmendment = withTheFiling;
        answeredBy = officer;
        answeredAt = at;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public CorrectionState getState() {
        if (outcome != null) {
            return CorrectionState.ANSWERED;
        }
        return proposedBy == null ? CorrectionState.RECEIVED : CorrectionState.PROPOSED;
    }

    /** Such as COR-450500-2026-000007. */
    public String getNumber() {
        return number;
    }

    Long getEntryId() {
        return entryId;
    }

    public CorrectedField getField() {
        return field;
    }

    byte[] getSaid() {
        return said;
    }

    byte[] getContact() {
        return contact;
    }

    public Instant getReceivedAt() {
        return receivedAt;
    }

    void dueOn(LocalDate day) {
        dueOn = day;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    /** Null until it was answered. */
    public CorrectionOutcome getOutcome() {
        return outcome;
    }

    public String getReasons() {
        return reasons;
    }

    /** Null unless it is proposed, or was. */
    public CorrectionOutcome getProposedOutcome() {
        return proposedOutcome;
    }

    public String getProposedReasons() {
        return proposedReasons;
    }

    /** What the holder would be called. */
    public String getProposedText() {
        return proposedText;
    }

    String getProposedBy() {
        return proposedBy;
    }

    public Instant getProposedAt() {
        return proposedAt;
    }

    public boolean isByAmendment() {
        return byAmendment;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    @Override
    public long getVersion() {
        return version;
    }
}
