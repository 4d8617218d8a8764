package org.openbeian.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.openbeian.casework.Case;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;
import org.openbeian.common.Ids;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.common.Shown;
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

    /** What can be proposed. */
    public static final Set<FilingEvent> EVENTS = EnumSet.of(
            FilingEvent.SUSPEND,
            FilingEvent.CONTINUE_SUSPENSION,
            FilingEvent.LIFT,
            FilingEvent.REVOKE,
            FilingEvent.DEREGISTER_EX_OFFICIO);

    /** Before these the holder is heard. */
    private static final Set<FilingEvent> HEARD_BEFORE =
            EnumSet.of(FilingEvent.SUSPEND, FilingEvent.REVOKE, FilingEvent.DEREGISTER_EX_OFFICIO);

    private static final int TWO_APPROVERS_FROM = 4;

    private static final String RIGHT_TO_BE_HEARD = "Administrative Penalty Law Art. 44, 45, 63, 64 (by analogy)";

    @Id
    private String id;

    @Column(name = "filing_id")
    private String filingId;

    @Enumerated(EnumType.STRING)
    private FilingEvent event;

    /** Null for those that were proposed before grounds were asked for. */
    @Enumerated(EnumType.STRING)
    private Ground ground;

    private String reasons;

    private String evidence;

    /** How the holder was heard before the portal did it itself. */
    @Column(name = "hearing")
    private String heardBefore;

    /** Which danger cannot wait until the holder was heard; null when none is claimed. */
    private String urgency;

    @Embedded
    private Hearing hearing = new Hearing();

    /** Id of the order that says so of an answer to this one, given after it; null while nobody has considered it. */
    @Column(name = "answer_considered_in")
    private String answerConsideredIn;

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

    /**
     * @param evidence where it is shown; null only for what burdens nobody
     * @throws Invalid at {@code ground} when the rules do not know it for this order; at {@code evidence} when what
     *     burdens the holder has none (Administrative Penalty Law art. 44: facts, reasons and grounds are told)
     */
    Proposal(Filing filing, FilingEvent event, Ground ground, String reasons, String evidence, String by, Instant at) {
        super(filing.getOrganisationId());
        if (!EVENTS.contains(event) || !filing.getState().allowsOrder(event)) {
            throw new Conflict("supervision.not_now", filing.getState());
        }
        if (ground == null || !ground.bears(event, filing.getState())) {
            throw new Invalid("/ground", ground == null ? "field.required" : "supervision.other_ground");
        }
        if (evidence == null && Remedy.against(event, null).isPresent()) {
            throw new Invalid("/evidence", "supervision.no_evidence");
        }
        this.id = Ids.next();
        this.filingId = filing.getId();
        this.event = event;
        this.ground = ground;
        this.reasons = reasons;
        this.evidence = evidence;
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
        if (event != FilingEvent.SUSPEND) {
            throw new Invalid("/urgency", "supervision.urgent_suspension_only");
        }
        urgency = danger;
        return this;
    }

    /** Whether the holder has to be heard before it is ordered. */
    boolean isToBeHeard() {
        return HEARD_BEFORE.contains(event) && urgency == null;
    }

    /** Nobody has offered the holder to be heard, here or before the portal did it itself. */
    private boolean isUnheard() {
        return isToBeHeard() && hearing.getUntil() == null && heardBefore == null;
    }

    /**
     * What the holder says to it, once.
     *
     * @param asksForHearing whether it asks for a hearing with it, or leaves it at the statement
     * @param waivesNotice whether that hearing may be held without the days of notice
     */
    void hear(String answer, boolean asksForHearing, boolean waivesNotice, LocalDate today, Instant at) {
        must(asksForHearing ? ProposalState.Event.ASK_HEARING : ProposalState.Event.ANSWER);
        if (!isAnswerable(today)) {
            throw new Conflict("supervision.hearing_over");
        }
        if (asksForHearing) {
            hearing.ask(answer, waivesNotice, at);
        } else {
            hearing.state(answer, at);
        }
    }

    /**
     * SOD-04: what somebody proposed, agreed to or led the hearing of who must have no part, as it is known now, is not
     * ordered; it can be declined, and proposed anew by somebody else.
     *
     * @param barred who must have none in this system
     */
    void mustBeUntainted(Set<String> barred) {
        String first = getDecision().getFirstBy();
        if (barred.contains(proposedBy) || first != null && barred.contains(first)) {
            throw new Conflict("supervision.proposed_in_conflict");
        }
        if (getPresiderId() != null && barred.contains(getPresiderId())) {
            throw new Conflict("supervision.heard_in_conflict");
        }
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
        mustBeAnotherHand(notice.getAnnouncedBy());
        hearing.announce(
                notice,
                hearing.isAnnounced() ? InputCheck.neededReason("postponeReason", why, SupervisionService.TEXT) : null);
    }

    /** Who was to lead its hearing cannot: it is announced anew. */
    void overtakeHearing(Instant now) {
        must(ProposalState.Event.OVERTAKE);
        hearing.getNotice().overtake(now);
    }

    /** Administrative Penalty Law art. 64: a hearing that was asked for is held by somebody who has not investigated. */
    private void mustBeAnotherHand(String by) {
        if (by.equals(proposedBy)) {
            throw new BusinessException("supervision.hearing_by_another");
        }
    }

    /**
     * Whether that person may lead its hearing (Administrative Penalty Law art. 64): nobody who has proposed it, has
     * looked into what it rests on, or decides it.
     *
     * @param involved who has looked into what it rests on, or has a conflict of interest
     */
    boolean isPresidedBy(String person, Set<String> involved) {
        return !person.equals(proposedBy) && !person.equals(getDecision().getFirstBy()) && !involved.contains(person);
    }

    /**
     * The hearing that the holder asked for was held, or the holder did not appear.
     *
     * @param record what was said; or how the holder was summoned
     * @param by who led it
     */
    void recordHearing(boolean appeared, String record, String by, Instant now) {
        must(ProposalState.Event.RECORD);
        mustLead(by);
        hearing.record(appeared, record, by, now);
    }

    /** Administrative Penalty Law art. 64: the record is of who has led the hearing. */
    private void mustLead(String person) {
        if (!person.equals(getPresiderId())) {
            throw new BusinessException("supervision.recorded_by_presider");
        }
    }

    private String getPresiderId() {
        return hearing.isAnnounced() ? hearing.getNotice().getPresiderId() : null;
    }

    /**
     * What it asks of who acts on it; who has acted on another of the registration is known to {@link ProposalRights}.
     *
     * @throws BusinessException when that is not for that person to do, or not yet
     */
    void mustBeFor(ProposalState.Event event, String person, LocalDate today) {
        switch (event) {
            case ANNOUNCE -> mustBeAnotherHand(person);
            case RECORD -> mustLead(person);
            case AGREE, ORDER -> {
                mustHaveBeenHeard(today);
                mustDecide(person);
            }
            case DECLINE -> mustDecide(person);
            case TAKE_BACK -> {
                if (!person.equals(proposedBy)) {
                    throw new Conflict("supervision.not_taken_back");
                }
            }
            default -> {
                // of the holder, and of the portal
            }
        }
    }

    private void must(ProposalState.Event event) {
        ProposalState.table().next(getState(), event);
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
        return getState() == ProposalState.HEARING_ANNOUNCED
                && !now.isBefore(hearing.getNotice().getAt());
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
        if (isUnheard()) {
            throw new Conflict("supervision.not_heard");
        }
    }

    /** To order it is to agree to it while another approver is needed. */
    ProposalState.Event approval(Filing filing) {
        boolean first = event == FilingEvent.REVOKE
                && filing.getTerms().grade() >= TWO_APPROVERS_FROM
                && getDecision().getFirstBy() == null;
        return first ? ProposalState.Event.AGREE : ProposalState.Event.ORDER;
    }

    /**
     * An approver orders it. An order that burdens the holder is explained, and when the holder has said something to it,
     * it says how that was considered.
     *
     * @param first who ordered it as the first of two, as the approver has seen it; null or empty for nobody
     * @param why may be empty for what burdens nobody
     * @param howConsidered left aside when the holder has said nothing
     * @throws Invalid with what is missing
     * @return whether it is ordered now, or still waits for the second of two
     */
    boolean order(
            Filing filing,
            String approver,
            String first,
            String why,
            String howConsidered,
            LocalDate today,
            Instant at) {
        return order(filing, approver, first, why, howConsidered, new InputCheck(), today, at);
    }

    /** @param typed what is wrong of the form already, to be told together with the rest */
    boolean order(
            Filing filing,
            String approver,
            String first,
            String why,
            String howConsidered,
            InputCheck typed,
            LocalDate today,
            Instant at) {
        ProposalState.Event approval = approval(filing);
        must(approval);
        mustBeFor(approval, approver, today);
        Shown.mustBe(getDecision().getFirstBy(), first);
        String because = typed.tried(() -> isExplained()
                ? InputCheck.neededReason("decision", why, SupervisionService.TEXT)
                : InputCheck.optional("decision", why, SupervisionService.TEXT));
        String how = isAnswered()
                ? typed.tried(() -> InputCheck.neededReason("considered", howConsidered, SupervisionService.TEXT))
                : null;
        typed.check();
        decision = approval == ProposalState.Event.AGREE
                ? ProposalDecision.first(approver, because, how)
                : getDecision().ordered(approver, because, how, at);
        return approval == ProposalState.Event.ORDER;
    }

    /** SOD-09. */
    private void mustDecide(String approver) {
        if (approver.equals(proposedBy)) {
            throw new BusinessException("sod.09");
        }
        if (approver.equals(getPresiderId())) {
            throw new BusinessException("supervision.presider_decides");
        }
        if (approver.equals(getDecision().getFirstBy())) {
            throw new BusinessException("sod.09.second");
        }
    }

    /** The holder answers what was ordered without hearing it, see {@link Suspension#isAnswerable}. */
    void answer(String statement, Instant at) {
        hearing.state(statement, at);
    }

    /** Whether the holder was not heard before it was ordered, has answered since, and nobody has considered that. */
    boolean isAnswerOpen() {
        return isOrdered() && urgency != null && hearing.getSaidAt() != null && answerConsideredIn == null;
    }

    /** Who reviews the suspension says in that order how the answer of its holder to this one was considered. */
    void consideredIn(Proposal review, String how) {
        answerConsideredIn = review.id;
        review.decision = review.getDecision().considering(how);
    }

    /** Whether an order has to say how what the holder said was considered. */
    public boolean isAnswered() {
        return hearing.getSaidAt() != null;
    }

    /** Whether an order has to be explained, because it burdens the holder. */
    public boolean isExplained() {
        return Remedy.against(event, null).isPresent();
    }

    void decline(String approver, String why, Instant at) {
        must(ProposalState.Event.DECLINE);
        mustDecide(approver);
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
        ProposalDecision made = getDecision();
        if (made.getAt() != null) {
            return made.isOrdered()
                    ? ProposalState.ORDERED
                    : proposedBy.equals(made.getBy()) ? ProposalState.TAKEN_BACK : ProposalState.DECLINED;
        }
        return made.getFirstBy() == null ? hearing.getState() : ProposalState.AGREED;
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
        return event;
    }

    public Ground getGround() {
        return ground;
    }

    public String getReasons() {
        return reasons;
    }

    public String getEvidence() {
        return evidence;
    }

    /** How the holder was heard before the portal did it itself. */
    public String getHeardBefore() {
        return heardBefore;
    }

    /** How the holder is heard on it. */
    public Hearing getHearing() {
        return hearing;
    }

    /** Which danger could not wait until the holder was heard; null for none. */
    public String getUrgency() {
        return urgency;
    }

    /** What was decided so far; empty as long as nobody has. */
    public ProposalDecision getDecision() {
        return decision == null ? new ProposalDecision() : decision;
    }

    /** By which law the holder may state its case and ask for a hearing; in English, as all sources. */
    public String getHearingBasis() {
        return RIGHT_TO_BE_HEARD;
    }

    /** On which law what is proposed would rest; null for what burdens nobody. */
    public String getLegalBasis() {
        return against(null).map(Remedy::getLegalBasis).orElse(null);
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

    /** By when a suspension that it lets last is looked at again; null for all others. */
    public LocalDate getReviewDue() {
        return isOrdered() && event == FilingEvent.CONTINUE_SUSPENSION ? Suspension.due(getDecidedAt()) : null;
    }

    /** OPEN, ORDERED, DECLINED, or TAKEN_BACK. */
    public String getEnd() {
        return isOpen() ? "OPEN" : getState().name();
    }

    /** What the holder can do against it; null while it is not ordered, and when it burdens nobody. */
    public Remedy getRemedy() {
        return !isOrdered() ? null : against(PortalClock.dayOf(getDecidedAt())).orElse(null);
    }

    private Optional<Remedy> against(LocalDate known) {
        return Remedy.against(event, ground == null ? null : ground.name(), known);
    }

    /** Whether it was ordered, and has brought the registration to that state. */
    public boolean hasLedTo(FilingState state) {
        return isOrdered() && Remedy.isOrder(event, state);
    }
}
