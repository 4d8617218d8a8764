package org.openbeian.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.openbeian.casework.Case;
import org.openbeian.common.Conflict;
import org.openbeian.common.Ids;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.FilingState;
import org.openbeian.registration.Remedy;
import org.openbeian.tenancy.CaseOwned;

/**
 * What a supervisor proposes for a registration: to suspend it, let the suspension last or lift it, revoke it or strike it off. Somebody
 * else orders or declines it (SOD-09); to revoke a registration of grade 4 or 5 takes two approvers. Before a revocation,
 * a suspension or a deregistration that the holder has not asked for, the holder is told what is intended and may state
 * its case or ask for a hearing (Administrative Penalty Law art. 44, 45, 63, 64); only a suspension because of a danger that cannot wait, which is put in words, is ordered
 * without. It is ordered once the term has ended; earlier only on a statement of a holder who asks for no hearing. A holder
 * who asks for one is heard first: until the term has ended and there is a record of the hearing nothing is ordered. Who
 * orders says how what the holder said was considered.
 */
@Entity
@Table(name = "supervision_proposal")
public class Proposal extends CaseOwned implements Case<ProposalState> {

    @Id
    private String id;

    @Column(name = "filing_id")
    private String filingId;

    @Embedded
    private ProposedOrder proposed = new ProposedOrder();

    @Embedded
    private Hearing hearing = new Hearing();

    @Column(name = "incident_id")
    private String incidentId;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    /** Null while no approver has decided, nor anybody taken it back. */
    @Embedded
    private ProposalDecision decision;

    @Version
    private long version;

    protected Proposal() {}

    /** @throws Conflict or another refusal, see {@link ProposedOrder#of} */
    Proposal(Filing filing, FilingEvent event, Ground ground, String reasons, String evidence, String by, Instant at) {
        super(filing.getOrganisationId());
        this.proposed = ProposedOrder.of(filing.getState(), event, ground, reasons, evidence);
        this.id = Ids.next();
        this.filingId = filing.getId();
        this.proposedBy = by;
        this.proposedAt = at;
    }

    /** It is a consequence of that incident. */
    Proposal becauseOf(String incident) {
        incidentId = incident;
        return this;
    }

    /** The holder is heard until that day, which counts. */
    Proposal hearing(LocalDate until) {
        hearing.offer(until);
        return this;
    }

    /**
     * A danger cannot wait until the holder was heard.
     *
     * @throws Invalid at {@code urgency} for what can wait whatever the danger
     */
    Proposal urgent(String danger) {
        proposed = proposed.urgent(danger);
        return this;
    }

    /**
     * What the holder says to it, once.
     *
     * @param asksForHearing whether it asks for a hearing with it, or leaves it at the statement
     * @param waivesNotice whether that hearing may be held without the days of notice
     */
    void hear(String answer, boolean asksForHearing, boolean waivesNotice, LocalDate today, Instant at) {
        must(asksForHearing ? ProposalState.Event.ASK_HEARING : ProposalState.Event.ANSWER);
        hearing.answer(answer, asksForHearing, waivesNotice, today, at);
    }

    /**
     * SOD-04: what somebody proposed, agreed to or led the hearing of who must have no part, as it is known now, is not
     * ordered; it can be declined, and proposed anew by somebody else.
     *
     * @param barred who must have none in this system
     */
    void mustBeUntainted(Set<String> barred) {
        hands().mustBeUntainted(barred);
    }

    /**
     * The holder is told when and where it is heard and who leads the hearing; once more, with a reason, when any of it
     * changes.
     *
     * @param why why it is put off; left aside for the first announcement
     * @throws Invalid at {@code hearingAt} when it cannot be held then
     */
    void announceHearing(HearingNotice notice, String why) {
        must(ProposalState.Event.ANNOUNCE);
        hands().mustNotHaveProposed(notice.getAnnouncedBy());
        hearing.announce(notice, why);
    }

    /** Who was to lead its hearing cannot: it is announced anew. */
    void overtakeHearing(Instant now) {
        must(ProposalState.Event.OVERTAKE);
        hearing.getNotice().overtake(now);
    }

    /**
     * Whether that person may lead its hearing (Administrative Penalty Law art. 64): nobody who has proposed it, has
     * looked into what it rests on, or decides it.
     *
     * @param involved who has looked into what it rests on, or has a conflict of interest
     */
    boolean isPresidedBy(String person, Set<String> involved) {
        return hands().mayLead(person, involved);
    }

    /**
     * The hearing that the holder asked for was held, or the holder did not appear.
     *
     * @param record what was said; or how the holder was summoned
     * @param by who led it
     */
    void recordHearing(boolean appeared, String record, String by, Instant now) {
        must(ProposalState.Event.RECORD);
        hands().mustLead(by);
        hearing.record(appeared, record, by, now);
    }

    private ProposalHands hands() {
        return new ProposalHands(proposedBy, getDecision().getFirstBy(), hearing.getPresiderId());
    }

    /**
     * What it asks of who acts on it; who has acted on another of the registration is known to {@link ProposalRights}.
     *
     * @throws org.openbeian.common.BusinessException when that is not for that person to do, or not yet
     */
    void mustBeFor(ProposalState.Event event, String person, LocalDate today) {
        switch (event) {
            case ANNOUNCE -> hands().mustNotHaveProposed(person);
            case RECORD -> hands().mustLead(person);
            case AGREE, ORDER -> {
                mustHaveBeenHeard(today);
                hands().mustDecide(person);
            }
            case DECLINE -> hands().mustDecide(person);
            case TAKE_BACK -> hands().mustTakeBack(person);
            default -> {
                // of the holder, and of the portal
            }
        }
    }

    private ProposalState must(ProposalState.Event event) {
        return ProposalState.table().next(getState(), event);
    }

    /** Whether the holder can still answer. */
    public boolean isAnswerable(LocalDate today) {
        return isOpen() && hearing.isAnswerable(today);
    }

    /** Whether a hearing that was asked for is still to be recorded. */
    public boolean isHearingAwaited() {
        return isOpen() && hearing.isAwaited();
    }

    /** Whether its time has come, so that who leads it puts it on record. */
    public boolean isHearingRecordable(Instant now) {
        return getState() == ProposalState.HEARING_ANNOUNCED && hearing.isDue(now);
    }

    /**
     * Whether nothing can be ordered yet: the holder can still answer, or has asked for a hearing and the term has not
     * ended or there is no record of it.
     */
    public boolean isBeingHeard(LocalDate today) {
        return isOpen() && hearing.isRunning(today);
    }

    /**
     * Whether that approver can decide on it now: not who has proposed it (SOD-09), leads its hearing, or is the first of
     * two. Who has proposed one before it is known to {@link Proposers}.
     */
    boolean waitsFor(String approver, LocalDate today) {
        return ProposalState.table()
                .can(
                        getState(),
                        ProposalState.Event.ORDER,
                        () -> mustBeFor(ProposalState.Event.ORDER, approver, today));
    }

    private void mustHaveBeenHeard(LocalDate today) {
        if (isBeingHeard(today)) {
            throw new Conflict("supervision.being_heard", hearing.getUntil());
        }
        if (proposed.isUnheard() && hearing.getUntil() == null) {
            throw new Conflict("supervision.not_heard");
        }
    }

    /** To order it is to agree to it while another approver is needed. */
    ProposalState.Event approval(Filing filing) {
        boolean first = proposed.takesTwo(filing) && getDecision().getFirstBy() == null;
        return first ? ProposalState.Event.AGREE : ProposalState.Event.ORDER;
    }

    /** An approver orders it. @return whether it is ordered now, or still waits for the second of two */
    boolean order(Filing filing, Approval approval, LocalDate today, Instant at) {
        ProposalState.Event event = approval(filing);
        ProposalState next = must(event);
        mustBeFor(event, approval.approver(), today);
        decision = approval.on(this, next, at);
        return isOrdered();
    }

    /** The holder answers what was ordered without hearing it, see {@link Suspension#isAnswerable}. */
    void answer(String statement, Instant at) {
        hearing.state(statement, at);
    }

    /** Whether the holder was not heard before it was ordered, has answered since, and nobody has considered that. */
    boolean isAnswerOpen() {
        return isOrdered() && proposed.isUrgent() && hearing.isUnconsidered();
    }

    /** Who reviews the suspension says in that order how the answer of its holder to this one was considered. */
    void consideredIn(Proposal review, String how) {
        hearing.consideredIn(review.id);
        review.decision = review.getDecision().considering(how);
    }

    /** Whether an order has to say how what the holder said was considered. */
    public boolean isAnswered() {
        return hearing.getSaidAt() != null;
    }

    /** Whether an order has to be explained, because it burdens the holder. */
    public boolean isExplained() {
        return proposed.isBurden();
    }

    void decline(String approver, String why, Instant at) {
        must(ProposalState.Event.DECLINE);
        hands().mustDecide(approver);
        decision = getDecision().dropped(approver, why, at);
    }

    /**
     * Who has proposed it takes it back, as long as no approver has begun to decide.
     *
     * @param why what has changed; kept with it, and the holder who was told of it reads it
     */
    void takeBack(String proposer, String why, Instant at) {
        must(ProposalState.Event.TAKE_BACK);
        mustBeFor(ProposalState.Event.TAKE_BACK, proposer, null);
        decision = getDecision().dropped(proposer, why, at);
    }

    /** Who has proposed it has taken it back; nobody declines the own proposal (SOD-09). */
    public boolean isTakenBack() {
        return getState() == ProposalState.TAKEN_BACK;
    }

    @Override
    public ProposalState getState() {
        return getDecision().getState(proposedBy, hearing);
    }

    /** Of the registration: what is proposed for it stands in its trail. */
    @Override
    public String getTrail() {
        return filingId;
    }

    @Override
    public String getId() {
        return id;
    }

    public String getFilingId() {
        return filingId;
    }

    public FilingEvent getEvent() {
        return proposed.getEvent();
    }

    public Ground getGround() {
        return proposed.getGround();
    }

    public String getReasons() {
        return proposed.getReasons();
    }

    /** The order that it asks for. */
    public ProposedOrder getProposed() {
        return proposed;
    }

    /** How the holder is heard on it. */
    public Hearing getHearing() {
        return hearing;
    }

    /** What was decided so far; empty as long as nobody has. */
    public ProposalDecision getDecision() {
        return decision == null ? new ProposalDecision() : decision;
    }

    /** On which law what is proposed would rest; null for what burdens nobody. */
    public String getLegalBasis() {
        return proposed.remedy(null).map(Remedy::getLegalBasis).orElse(null);
    }

    /** Null when it follows from none. */
    public String getIncidentId() {
        return incidentId;
    }

    public String getProposedBy() {
        return proposedBy;
    }

    public Instant getProposedAt() {
        return proposedAt;
    }

    /** When it was decided; null while it is open. */
    public Instant getDecidedAt() {
        return getDecision().getAt();
    }

    public boolean isOpen() {
        return getDecidedAt() == null;
    }

    public boolean isOrdered() {
        return getDecision().isOrdered();
    }

    /** Whether its holder was told that it is intended, and it has ended without an order. */
    public boolean isDropped() {
        return hearing.getUntil() != null && !isOpen() && !isOrdered();
    }

    /** By when a suspension that it lets last is looked at again; null for all others. */
    public LocalDate getReviewDue() {
        return isOrdered() && getEvent() == FilingEvent.CONTINUE_SUSPENSION ? Suspension.due(getDecidedAt()) : null;
    }

    /** OPEN, ORDERED, DECLINED, or TAKEN_BACK. */
    public String getEnd() {
        return isOpen() ? "OPEN" : getState().name();
    }

    /** What the holder can do against it; null while it is not ordered, and when it burdens nobody. */
    public Remedy getRemedy() {
        return !isOrdered()
                ? null
                : proposed.remedy(PortalClock.dayOf(getDecidedAt())).orElse(null);
    }

    /** Whether it was ordered, and has brought the registration to that state. */
    public boolean hasLedTo(FilingState state) {
        return isOrdered() && Remedy.isOrder(getEvent(), state);
    }

    @Override
    public long getVersion() {
        return version;
    }
}
