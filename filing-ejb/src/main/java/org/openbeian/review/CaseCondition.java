package org.openbeian.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;
import org.openbeian.common.Ids;
import org.openbeian.common.Shown;
import org.openbeian.registration.Filing;
import org.openbeian.tenancy.CaseOwned;

/**
 * A condition (附加条件) of an approval: what, shown by which evidence, by whom, by when. What belongs before the decision
 * is verified with it. Of the others the holder hands in evidence, a supervisor verifies it or sends it back; when its
 * day passes without evidence it is breached, which opens a supervision case. It can be waived by two, the second an
 * approver, and falls away with the registration or with a newer version that has conditions of its own.
 */
@Entity
@Table(name = "case_condition")
public class CaseCondition extends CaseOwned {

    /** Longest account of what was checked, in signs. */
    static final int CHECKED = 200;

    /** So many days before its day the holder is reminded. */
    static final int REMINDER_DAYS = 10;

    @Id
    private String id;

    @Column(name = "filing_id")
    private String filingId;

    /** The filing that holds the registration it binds: the case itself, or the one that the case changes. */
    @Column(name = "registration_id")
    private String registrationId;

    private String code;

    private String evidence;

    private String owner;

    private String checked;

    /** What the second of two approvers has looked at. */
    @Column(name = "checked_again")
    private String checkedAgain;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ConditionState state;

    @Column(name = "handed_in")
    private String handedIn;

    @Column(name = "handed_in_by")
    private String handedInBy;

    @Column(name = "handed_in_at")
    private Instant handedInAt;

    @Column(name = "verified_by")
    private String verifiedBy;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    @Column(name = "sent_back")
    private String sentBack;

    @Column(name = "reminded_for")
    private LocalDate remindedFor;

    @Column(name = "breached_at")
    private Instant breachedAt;

    @Column(name = "waiver_by")
    private String waiverBy;

    @Column(name = "waiver_at")
    private Instant waiverAt;

    @Column(name = "waiver_reason")
    private String waiverReason;

    @Column(name = "waived_by")
    private String waivedBy;

    @Column(name = "waived_at")
    private Instant waivedAt;

    @Version
    private long version;

    protected CaseCondition() {}

    CaseCondition(Filing filing, String code, String evidence, String owner, LocalDate dueOn) {
        super(filing.getOrganisationId());
        this.id = Ids.next();
        this.filingId = filing.getId();
        this.registrationId = filing.isChange() ? filing.origin().parentId() : filing.getId();
        this.code = code;
        this.state = ConditionState.OPEN;
        agreed(evidence, owner, dueOn);
    }

    /** Of two approvers the second settles the terms. */
    void agreed(String shownBy, String by, LocalDate on) {
        evidence = shownBy;
        owner = by;
        dueOn = on;
    }

    /**
     * The approver has seen the evidence before deciding.
     *
     * @param what which evidence, in the approver's words
     */
    void checked(String what, String approver, Instant at) {
        if (state != ConditionState.VERIFIED) {
            checked = what;
            verified(approver, at);
        } else if (!approver.equals(verifiedBy)) {
            checkedAgain = what;
        }
    }

    /**
     * The holder shows that it is met.
     *
     * @return whether that comes after its day and nobody has noted so far that it is breached; it is noted now
     */
    boolean handIn(String shown, String by, LocalDate today, Instant at) {
        boolean late = breach(today, at);
        state = state.on(ConditionEvent.HAND_IN);
        handedIn = shown;
        handedInBy = by;
        handedInAt = at;
        sentBack = null;
        return late;
    }

    /** Enough; what comes round again is open at once for its next day. */
    void verify(String by, String shown, LocalDate today, Instant at) {
        mustBeHandedIn(shown);
        verified(by, at);
        LocalDate next = rule().next(dueOn.isBefore(today) ? today : dueOn);
        if (next != null) {
            state = state.on(ConditionEvent.FALL_DUE_AGAIN);
            dueOn = next;
            handedIn = null;
            handedInAt = null;
        }
    }

    private void verified(String by, Instant at) {
        state = state.on(ConditionEvent.VERIFY);
        verifiedBy = by;
        verifiedAt = at;
        waiverBy = null;
    }

    /** @param shown stamp of the evidence that was looked at, see {@link #getEvidenceShown} */
    private void mustBeHandedIn(String shown) {
        if (state != ConditionState.HANDED_IN) {
            throw new Conflict("condition.moved");
        }
        Shown.mustBe(getEvidenceShown(), shown);
    }

    void sendBack(String why, String shown) {
        mustBeHandedIn(shown);
        state = state.on(ConditionEvent.SEND_BACK);
        sentBack = why;
    }

    /** Whether the holder has to be reminded now, for the first time of this day. */
    boolean remind(LocalDate today) {
        if (!state.isWaitingForHolder()
                || today.isAfter(dueOn)
                || today.isBefore(dueOn.minusDays(REMINDER_DAYS))
                || dueOn.equals(remindedFor)) {
            return false;
        }
        remindedFor = dueOn;
        return true;
    }

    /** @return whether it is breached from now on */
    boolean breach(LocalDate today, Instant at) {
        if (!today.isAfter(dueOn) || !state.allows(ConditionEvent.BREACH)) {
            return false;
        }
        state = state.on(ConditionEvent.BREACH);
        breachedAt = at;
        return true;
    }

    /**
     * Whether its day has passed without evidence, and nothing has settled it since; an order can rest on that. What was
     * verified after all and has come round again is no breach any more.
     */
    public boolean isBreachStanding() {
        boolean verifiedSince = breachedAt != null && verifiedAt != null && !verifiedAt.isBefore(breachedAt);
        return breachedAt != null && !verifiedSince && !state.isSettled();
    }

    /** The first of two: it is not needed any more, with reasons. */
    void proposeWaiver(String by, String why, Instant at) {
        if (!state.allows(ConditionEvent.WAIVE) || waiverBy != null) {
            throw new Conflict("condition.moved");
        }
        waiverBy = by;
        waiverReason = why;
        waiverAt = at;
    }

    /**
     * The second of two agrees.
     *
     * @param shown stamp of the proposal that was looked at, see {@link #getWaiverShown}
     */
    void waive(String by, String shown, Instant at) {
        mustBeSecond(by);
        Shown.mustBe(getWaiverShown(), shown);
        state = state.on(ConditionEvent.WAIVE);
        waivedBy = by;
        waivedAt = at;
    }

    /** The second of two does not agree; it stays as it is. */
    void keep(String by, String shown) {
        mustBeSecond(by);
        Shown.mustBe(getWaiverShown(), shown);
        waiverBy = null;
        waiverAt = null;
        waiverReason = null;
    }

    private void mustBeSecond(String by) {
        if (waiverBy == null) {
            throw new Conflict("condition.moved");
        }
        if (waiverBy.equals(by)) {
            throw new BusinessException("sod.09");
        }
    }

    /**
     * The same condition goes on with a newer version: what was handed in for it is not asked for again, and what was still
     * missing is still. Of what was looked at before there is nothing to go on.
     *
     * @param before it under the version before, not fallen away yet
     * @return whether anything went on
     */
    boolean goesOn(CaseCondition before) {
        boolean shown = before.state == ConditionState.HANDED_IN || before.state == ConditionState.SENT_BACK;
        if (!shown || !code.equals(before.code) || state != ConditionState.OPEN) {
            return false;
        }
        state = state.on(ConditionEvent.HAND_IN);
        handedIn = before.handedIn;
        handedInBy = before.handedInBy;
        handedInAt = before.handedInAt;
        if (before.state == ConditionState.SENT_BACK) {
            state = state.on(ConditionEvent.SEND_BACK);
            sentBack = before.sentBack;
        }
        return true;
    }

    /** The registration has ended, or a newer version has conditions of its own. */
    void fallAway() {
        if (!state.isSettled()) {
            state = state.on(ConditionEvent.FALL_AWAY);
        }
    }

    private ConditionRule rule() {
        return ConditionRule.of(code);
    }

    public String getId() {
        return id;
    }

    public String getFilingId() {
        return filingId;
    }

    public String getRegistrationId() {
        return registrationId;
    }

    /** Code of table T13. */
    public String getCode() {
        return code;
    }

    /** What shows that it is met. */
    public String getEvidence() {
        return evidence;
    }

    /** Who has to see to it. */
    public String getOwner() {
        return owner;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public ConditionState getState() {
        return state;
    }

    /** Whether it was looked at before the decision, so that no day was set. */
    public boolean isBeforeDecision() {
        return rule().isBeforeDecision();
    }

    /** What the approver has looked at before deciding; null for what is due later, and of what was not kept then. */
    public String getChecked() {
        return checked;
    }

    /** The words of the second of two approvers; null where one has decided. */
    public String getCheckedAgain() {
        return checkedAgain;
    }

    public boolean isPublic() {
        return ConditionRule.isPublic(code);
    }

    /** What the holder has handed in; null while nothing. */
    public String getHandedIn() {
        return handedIn;
    }

    /** Stamp of what was handed in, by whom and when; null while nothing is. */
    public String getEvidenceShown() {
        return handedInAt == null ? null : Shown.of(handedInBy, handedInAt, handedIn);
    }

    public Instant getHandedInAt() {
        return handedInAt;
    }

    public String getVerifiedBy() {
        return verifiedBy;
    }

    /** The last time that it was found to be met. */
    public Instant getVerifiedAt() {
        return verifiedAt;
    }

    /** What is still missing; null unless it was sent back. */
    public String getSentBack() {
        return sentBack;
    }

    public Instant getBreachedAt() {
        return breachedAt;
    }

    /** The first of two who would waive it; null while nobody would. */
    public String getWaiverBy() {
        return waiverBy;
    }

    /** Stamp of who would waive it, since when and why. */
    public String getWaiverShown() {
        return Shown.of(waiverBy, waiverAt, waiverReason);
    }

    public String getWaiverReason() {
        return waiverReason;
    }

    public String getWaivedBy() {
        return waivedBy;
    }

    public Instant getWaivedAt() {
        return waivedAt;
    }

    public boolean isWaiverProposed() {
        return waiverBy != null && !state.isSettled();
    }

    /** Whether that approver can say whether it is waived: somebody else would waive it. */
    boolean isWaiverFor(String approver) {
        return isWaiverProposed() && !waiverBy.equals(approver);
    }
}
