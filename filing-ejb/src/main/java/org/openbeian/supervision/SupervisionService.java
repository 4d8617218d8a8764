package org.openbeian.supervision;

import static org.openbeian.access.Permission.DECIDE;
import static org.openbeian.access.Permission.FILE;
import static org.openbeian.access.Permission.SUPERVISE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.Conflict;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.CaseClocks;
import org.openbeian.deadline.CaseKind;
import org.openbeian.incident.Incident;
import org.openbeian.registration.ChangeService;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.FilingNotices;
import org.openbeian.registration.Registrations;
import org.openbeian.review.CaseCondition;
import org.openbeian.review.Conditions;
import org.openbeian.review.ConflictsOfInterest;

/** Acting on registrations: a supervisor proposes, an approver orders (SOD-09). */
@Stateless
public class SupervisionService {

    static final int TEXT = 4000;
    static final int SHORT = 1000;
    private static final String APPEAL = "CN-ARL-APPLY-60D";

    @PersistenceContext
    EntityManager em;

    @Inject
    Registrations registrations;

    @Inject
    ChangeService changes;

    @Inject
    Conditions conditions;

    @Inject
    ConflictsOfInterest conflicts;

    @Inject
    CaseClocks clocks;

    @Inject
    FilingNotices notices;

    @Inject
    ProposalNotices told;

    @Inject
    CurrentCaller me;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    @Inject
    SupervisionRepository found;

    /**
     * @param event SUSPEND, CONTINUE_SUSPENSION, LIFT, REVOKE or DEREGISTER_EX_OFFICIO, as far as the registration allows it now
     * @param ground on what it rests; a grave incident is named
     * @param evidence where it is shown, at most 1 000 characters, may be empty
     * @param hearingUntil until when the holder can be heard, five working days at least; needed for whatever burdens
     *     the holder
     */
    @Requires(value = SUPERVISE, action = "supervision.propose")
    public void propose(
            String filingId,
            FilingEvent event,
            Ground ground,
            String reasons,
            String evidence,
            LocalDate hearingUntil) {
        propose(filingId, event, ground, reasons, evidence, hearingUntil, null);
    }

    /**
     * The same as a consequence of an incident.
     *
     * @param incidentId an incident of that system, null or empty for none
     */
    @Requires(value = SUPERVISE, action = "supervision.propose")
    public void propose(
            String filingId,
            FilingEvent event,
            Ground ground,
            String reasons,
            String evidence,
            LocalDate hearingUntil,
            String incidentId) {
        propose(filingId, event, ground, reasons, evidence, hearingUntil, incidentId, null);
    }

    /**
     * The same, and for a suspension that cannot wait until the holder was heard.
     *
     * @param urgency which danger it is and why it cannot wait, at least ten characters; null or empty when the holder is
     *     heard first. With it {@code hearingUntil} is left aside
     */
    @Requires(value = SUPERVISE, action = "supervision.propose")
    public void propose(
            String filingId,
            FilingEvent event,
            Ground ground,
            String reasons,
            String evidence,
            LocalDate hearingUntil,
            String incidentId,
            String urgency) {
        Filing filing = found.registered(filingId);
        String why = InputCheck.neededReason("reasons", reasons, TEXT);
        if (event == null) {
            throw new Invalid("/event", "field.required");
        }
        // two who propose at once: the second waits here and is told
        em.lock(filing, LockModeType.PESSIMISTIC_WRITE);
        if (!found.openProposals(filingId).isEmpty()) {
            throw new Conflict("supervision.proposed_already");
        }
        Measure.mustBeVerifiedBefore(event, found.measuresOf(filingId));
        Incident incident = found.incidentOf(filing, incidentId);
        Ground.mustHold(
                ground,
                incident == null ? 0 : incident.getLevel(),
                conditions.ofRegistration(filingId).stream().anyMatch(CaseCondition::isBreachStanding));
        if (ground != null && !isMet(ground, filing)) {
            throw new Invalid("/ground", "supervision.ground_not_met");
        }
        Proposal proposal = new Proposal(
                        filing,
                        event,
                        ground,
                        why,
                        InputCheck.optional("evidence", evidence, SHORT),
                        me.get().personId(),
                        clock.instant())
                .becauseOf(idOf(incident));
        hear(filing, proposal, hearingUntil, InputCheck.optional("urgency", urgency, TEXT));
        em.persist(proposal);
        told.waits(filing, proposal, "proposed");
        audit.notes().about(filingId);
        audit.notes().note("event", AuditNotes.code("registration_event", event));
    }

    /** Before it is ordered, unless it cannot wait. */
    private void hear(Filing filing, Proposal proposal, LocalDate until, String urgency) {
        if (urgency != null) {
            proposal.urgent(InputCheck.neededReason("urgency", urgency, TEXT));
            audit.notes().note("urgent");
        } else if (proposal.isToBeHeard()) {
            proposal.hearing(HearingTerm.checked(until, clock.today()));
            told.hearingOffered(filing, proposal);
        }
    }

    private boolean isMet(Ground ground, Filing filing) {
        return ground.isMetBy(
                Suspension.measures(
                        filing.getState(), found.proposalsOf(filing.getId()), found.measuresOf(filing.getId())),
                clock.today());
    }

    /**
     * Orders what was proposed. A revocation of grade 4 or 5 takes effect with the second approver.
     *
     * @param decision why, at least ten characters for what burdens the holder
     * @param considered how what the holder said was considered; needed when the holder has said something to it, or has
     *     answered the suspension of which it is the review
     * @param first the first of two approvers, as the page had it, see {@link Proposal#getFirstBy}; null or empty for
     *     none, so that nobody becomes the second without knowing it
     * @return whether it has taken effect, or still waits for the second of two
     */
    @Requires(value = DECIDE, action = "supervision.order")
    public boolean order(String proposalId, String decision, String considered, String first) {
        Proposal proposal = found.proposal(proposalId);
        Filing filing = found.registered(proposal.getFilingId());
        audit.notes().about(filing.getId());
        found.proposersOf(filing.getId()).mustNotDecide(me.get().personId(), proposal);
        proposal.mustBeUntainted(conflicts.barredFrom(filing.getSystem()));
        Measure.mustBeVerifiedBefore(proposal.getEvent(), found.measuresOf(filing.getId()));
        if (proposal.getGround() != null && !isMet(proposal.getGround(), filing)) {
            throw new Conflict("supervision.ground_gone");
        }
        Optional<Proposal> answered =
                suspension(filing).filter(Suspension::isAnswerOpen).map(Suspension::getOrder);
        String answer = answered.isPresent() ? InputCheck.neededReason("considered", considered, TEXT) : null;
        boolean now = proposal.order(
                filing, me.get().personId(), first, decision, considered, clock.today(), clock.instant());
        audit.notes().note(now ? "event" : "first_of_two", AuditNotes.code("registration_event", proposal.getEvent()));
        if (now) {
            answered.ifPresent(order -> order.consideredIn(proposal, answer));
            registrations.order(
                    filing,
                    proposal.getEvent(),
                    proposal.getReasons(),
                    ProposalNotices.more(proposal),
                    onceTold(proposal));
            if (proposal.getEvent() == FilingEvent.REVOKE) {
                clocks.start(CaseKind.FILING, filing.getId(), APPEAL, clock.instant());
            }
        } else {
            told.waits(filing, proposal, "second");
        }
        return now;
    }

    @Requires(value = DECIDE, action = "supervision.decline")
    public void decline(String proposalId, String decision) {
        Proposal proposal = found.proposal(proposalId);
        Filing filing = found.registered(proposal.getFilingId());
        found.proposersOf(filing.getId()).mustNotDecide(me.get().personId(), proposal);
        proposal.decline(me.get().personId(), InputCheck.neededReason("decision", decision, TEXT), clock.instant());
        told.dropped(filing, proposal);
        audit.notes().about(proposal.getFilingId());
        audit.notes().note("event", AuditNotes.code("registration_event", proposal.getEvent()));
    }

    /** Who has proposed it takes it back. @param reason why, at least ten characters */
    @Requires(value = SUPERVISE, action = "supervision.takeBack")
    public void takeBack(String proposalId, String reason) {
        Proposal proposal = found.proposal(proposalId);
        Filing filing = found.registered(proposal.getFilingId());
        proposal.takeBack(
                me.get().personId(), InputCheck.neededReason("takeBackReason", reason, TEXT), clock.instant());
        told.dropped(filing, proposal);
        audit.notes().about(filing.getId());
        audit.notes().note("event", AuditNotes.code("registration_event", proposal.getEvent()));
    }

    /** The suspension in which a registration is. */
    private Optional<Suspension> suspension(Filing filing) {
        return Suspension.of(filing.getState(), found.proposalsOf(filing.getId()));
    }

    /** The holder answers a suspension that was ordered without hearing it, once; who reviews it has to consider that. */
    @Requires(value = FILE, action = "supervision.answerSuspension")
    public void answerSuspension(String filingId, String answer) {
        Filing filing = found.registered(filingId);
        em.lock(filing, LockModeType.PESSIMISTIC_WRITE);
        Proposal order = suspension(filing)
                .filter(Suspension::isAnswerable)
                .map(Suspension::getOrder)
                .orElseThrow(() -> new Conflict("supervision.suspension_answered"));
        order.answer(InputCheck.needed("suspensionAnswer", answer, TEXT), clock.instant());
        told.suspensionAnswered(filing, order);
        audit.notes().about(filing.getId());
    }

    /** What was ordered about a registration, as its holder may know it, the newest first. */
    @Requires(value = FILE, reads = true, action = "supervision.orders")
    public List<Proposal> orders(String filingId) {
        return em.createQuery(
                        "select p from Proposal p where p.filingId = :id and p.ordered = true order by p.decidedAt desc",
                        Proposal.class)
                .setParameter("id", found.registered(filingId).getId())
                .getResultList();
    }

    /** Numbers of the letters that told of the orders and measures, by the id of each; those without a number are left out. */
    @Requires(value = FILE, reads = true, action = "supervision.letters")
    public Map<String, String> letters(String filingId) {
        Filing filing = found.registered(filingId);
        Map<String, String> numbers = new HashMap<>();
        orders(filingId).forEach(order -> notices.letter(filing, onceTold(order))
                .ifPresent(number -> numbers.put(order.getId(), number)));
        found.measuresOf(filingId).forEach(measure -> notices.letter(filing, MeasureService.onceTold(measure))
                .ifPresent(number -> numbers.put(measure.getId(), number)));
        return numbers;
    }

    /** Under which the holder is told that it is ordered. */
    private static String onceTold(Proposal proposal) {
        return "order/" + proposal.getId();
    }

    /**
     * Has the system graded anew because of an incident.
     *
     * @return the id of the filing that is the regrade's case
     */
    @Requires(value = SUPERVISE, action = "supervision.regrade")
    public String regrade(String filingId, String reasons, String incidentId) {
        Filing filing = found.registered(filingId);
        String why = InputCheck.neededReason("regradeReasons", reasons, TEXT);
        Incident incident = found.incidentOf(filing, incidentId);
        if (incident == null) {
            throw new Invalid("/proposalIncident", "field.required");
        }
        return changes.openRegrade(filingId, why, incident.getNumber());
    }

    static String idOf(Incident incident) {
        return incident == null ? null : incident.getId();
    }
}
