package org.openbeian.supervision;

import static org.openbeian.access.Permission.DECIDE;
import static org.openbeian.access.Permission.FILE;
import static org.openbeian.access.Permission.SUPERVISE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditTrail;
import org.openbeian.casework.Act;
import org.openbeian.common.Conflict;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.common.Shown;
import org.openbeian.deadline.CaseClocks;
import org.openbeian.deadline.CaseKind;
import org.openbeian.incident.Incident;
import org.openbeian.registration.ChangeService;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.Registrations;
import org.openbeian.registration.Remedy;
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
    OrderLetters letters;

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

    @Inject
    ProposalCases cases;

    /**
     * @param event SUSPEND, CONTINUE_SUSPENSION, LIFT, REVOKE or DEREGISTER_EX_OFFICIO, as far as the registration allows it now
     * @param ground on what it rests; a grave incident is named
     * @param evidence where it is shown, at most 1 000 characters, may be empty
     * @param hearingUntil until when the holder can be heard, five working days at least; needed for whatever burdens
     *     the holder, and left aside when it is urgent
     * @param incidentId an incident of that system of which it is a consequence, null or empty for none
     * @param urgency which danger it is and why a suspension cannot wait until the holder was heard, at least ten
     *     characters; null or empty when the holder is heard first
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
        InputCheck typed = typed(event, ground, reasons, evidence, hearingUntil, urgency, clock.today());
        typed.check();
        String why = InputCheck.neededReason("reasons", reasons, TEXT);
        // two who propose at once: the second waits here and is told
        em.lock(filing, LockModeType.PESSIMISTIC_WRITE);
        if (found.proposalsOf(filingId).stream().anyMatch(Proposal::isOpen)) {
            throw new Conflict("supervision.proposed_already");
        }
        Measure.mustBeVerifiedBefore(event, found.measuresOf(filingId));
        Incident incident = found.incidentOf(filing, incidentId);
        Ground.mustHold(
                ground,
                incident == null ? 0 : incident.getGravity().getLevel(),
                conditions.ofRegistration(filingId).stream().anyMatch(CaseCondition::isBreachStanding));
        if (ground != null && !isMet(ground, filing)) {
            throw new Invalid("/ground", "supervision.ground_not_met");
        }
        Instant now = clock.instant();
        Proposal proposal = new Proposal(
                        filing,
                        event,
                        ground,
                        why,
                        InputCheck.optional("evidence", evidence, SHORT),
                        me.get().personId(),
                        now)
                .becauseOf(idOf(incident));
        cases.opened(proposal, "PROPOSE", now, act -> {
            hear(filing, act, hearingUntil, InputCheck.optional("urgency", urgency, TEXT));
            em.persist(proposal);
            act.tells(proposed -> told.waits(filing, proposed, "proposed"));
        });
    }

    /** All that is wrong with what was typed, whatever the registration then allows. */
    static InputCheck typed(
            FilingEvent event,
            Ground ground,
            String reasons,
            String evidence,
            LocalDate hearingUntil,
            String urgency,
            LocalDate today) {
        InputCheck typed = new InputCheck();
        if (event == null) {
            typed.wrong("event", "field.required");
        }
        if (ground == null) {
            typed.wrong("ground", "field.required");
        }
        typed.reason("reasons", reasons, TEXT);
        boolean burdening = event != null && Remedy.against(event, null).isPresent();
        if (typed.text("evidence", evidence, SHORT, false) == null
                && burdening
                && InputCheck.tidied(evidence).isEmpty()) {
            typed.wrong("evidence", "supervision.no_evidence");
        }
        if (!InputCheck.tidied(urgency).isEmpty()) {
            typed.reason("urgency", urgency, TEXT);
        } else if (burdening && event != FilingEvent.CONTINUE_SUSPENSION) {
            typed.tried(() -> HearingTerm.checked(hearingUntil, today));
        }
        return typed;
    }

    /** Before it is ordered, unless it cannot wait. */
    private void hear(Filing filing, Act<Proposal> act, LocalDate until, String urgency) {
        if (urgency != null) {
            act.on().urgent(InputCheck.neededReason("urgency", urgency, TEXT));
            audit.notes().note("urgent");
        } else if (act.on().getProposed().isToBeHeard()) {
            act.on().hearing(HearingTerm.checked(until, clock.today()));
            act.tells(proposed -> told.hearingOffered(filing, proposed));
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
     * @param first the first of two approvers, as the page had it, see {@link ProposalDecision#getFirstBy}; null or empty for
     *     none, so that nobody becomes the second without knowing it
     * @return whether it has taken effect, or still waits for the second of two
     */
    @Requires(value = DECIDE, action = "supervision.order")
    public boolean order(String proposalId, String decision, String considered, String first) {
        Proposal proposal = cases.locked(proposalId);
        Filing filing = found.registered(proposal.getFilingId());
        ProposalState.Event approval = proposal.approval(filing);
        cases.act(proposal, approval, act -> {
            proposal.mustBeUntainted(conflicts.barredFrom(filing.getSystem()));
            Measure.mustBeVerifiedBefore(proposal.getEvent(), found.measuresOf(filing.getId()));
            if (proposal.getGround() != null && !isMet(proposal.getGround(), filing)) {
                throw new Conflict("supervision.ground_gone");
            }
            // the first of two orders nothing yet: the second says how the answer was considered
            Optional<Proposal> answered = suspension(filing)
                    .filter(suspended -> approval == ProposalState.Event.ORDER && suspended.isAnswerOpen())
                    .map(Suspension::getOrder);
            InputCheck typed = new InputCheck();
            String answer = answered.isPresent()
                    ? typed.tried(() -> InputCheck.neededReason("considered", considered, TEXT))
                    : null;
            proposal.order(filing, new Approval(act.by(), first, decision, considered, typed), clock.today(), act.at());
            if (approval == ProposalState.Event.AGREE) {
                act.tells(agreed -> told.waits(filing, agreed, "second"));
            } else {
                answered.ifPresent(order -> order.consideredIn(proposal, answer));
                takesEffect(filing, act);
            }
        });
        return approval == ProposalState.Event.ORDER;
    }

    private void takesEffect(Filing filing, Act<Proposal> act) {
        Proposal ordered = act.on();
        registrations.order(
                filing,
                ordered.getEvent(),
                ordered.getReasons(),
                ProposalNotices.more(ordered),
                OrderLetters.onceTold(ordered));
        if (ordered.getEvent() == FilingEvent.REVOKE) {
            clocks.start(CaseKind.FILING, filing.getId(), APPEAL, act.at());
        }
    }

    /**
     * Nothing comes of it.
     *
     * @param first who has agreed as the first of two, as the approver has seen it; null or empty for nobody
     * @throws org.openbeian.common.Conflict when somebody has meanwhile: it is not undone unseen
     */
    @Requires(value = DECIDE, action = "supervision.decline")
    public void decline(String proposalId, String decision, String first) {
        cases.act(proposalId, ProposalState.Event.DECLINE, act -> {
            Shown.mustBe(act.on().getDecision().getFirstBy(), first);
            String why = InputCheck.neededReason("decision", decision, TEXT);
            drops(act).decline(act.by(), why, act.at());
        });
    }

    /** Who has proposed it takes it back. @param reason why, at least ten characters */
    @Requires(value = SUPERVISE, action = "supervision.takeBack")
    public void takeBack(String proposalId, String reason) {
        String why = InputCheck.neededReason("takeBackReason", reason, TEXT);
        cases.act(proposalId, ProposalState.Event.TAKE_BACK, act -> drops(act).takeBack(act.by(), why, act.at()));
    }

    private Proposal drops(Act<Proposal> act) {
        Filing filing = found.registered(act.on().getFilingId());
        act.tells(dropped -> told.dropped(filing, dropped));
        return act.on();
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
        String said = InputCheck.needed("suspensionAnswer", answer, TEXT);
        cases.within(order, "ANSWER_SUSPENSION", act -> {
            order.answer(said, act.at());
            act.tells(answered -> told.suspensionAnswered(filing, answered));
        });
    }

    /** What was ordered about a registration, as its holder may know it, the newest first. */
    @Requires(value = FILE, reads = true, action = "supervision.orders")
    public List<Proposal> orders(String filingId) {
        return found.proposalsOf(found.registered(filingId).getId()).stream()
                .filter(Proposal::isOrdered)
                .toList();
    }

    /** Numbers of the letters that told of the orders and measures, by the id of each; those without a number are left out. */
    @Requires(value = FILE, reads = true, action = "supervision.letters")
    public Map<String, String> letters(String filingId) {
        Filing filing = found.registered(filingId);
        return letters.of(filing, found.proposalsOf(filingId), found.measuresOf(filingId));
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
