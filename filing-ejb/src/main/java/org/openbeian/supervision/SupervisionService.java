package org.openbeian.supervision;

import static org.openbeian.access.Permission.DECIDE;
import static org.openbeian.access.Permission.FILE;
import static org.openbeian.access.Permission.READ_AUDIT;
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
import org.openbeian.common.NotFound;
import org.openbeian.common.OnceKey;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.CaseClocks;
import org.openbeian.deadline.CaseKind;
import org.openbeian.incident.Incident;
import org.openbeian.incident.KnownIncidents;
import org.openbeian.registration.ChangeService;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.FilingNotices;
import org.openbeian.registration.FilingRepository;
import org.openbeian.registration.FilingState;
import org.openbeian.registration.OverdueRow;
import org.openbeian.registration.Registrations;
import org.openbeian.review.CaseCondition;
import org.openbeian.review.Colleague;
import org.openbeian.review.Conditions;
import org.openbeian.review.ConflictsOfInterest;

/**
 * Acting on registrations: a supervisor proposes, an approver orders (SOD-09), measures are ordered, shown and verified.
 */
@Stateless
public class SupervisionService {

    static final int TEXT = 4000;
    private static final int SHORT = 1000;
    private static final String APPEAL = "CN-ARL-APPLY-60D";

    @PersistenceContext
    EntityManager em;

    @Inject
    FilingRepository filings;

    @Inject
    Registrations registrations;

    @Inject
    ChangeService changes;

    @Inject
    Conditions conditions;

    @Inject
    ConflictsOfInterest conflicts;

    @Inject
    KnownIncidents incidents;

    @Inject
    CaseClocks clocks;

    @Inject
    FilingNotices notices;

    @Inject
    ProposalNotices told;

    @Inject
    HearingPresiders presiders;

    @Inject
    CurrentCaller me;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

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
        Filing filing = registered(filingId);
        String why = InputCheck.neededReason("reasons", reasons, TEXT);
        if (event == null) {
            throw new Invalid("/event", "field.required");
        }
        // two who propose at once: the second waits here and is told
        em.lock(filing, LockModeType.PESSIMISTIC_WRITE);
        if (!openProposals(filingId).isEmpty()) {
            throw new Conflict("supervision.proposed_already");
        }
        Measure.mustBeVerifiedBefore(event, measuresOf(filingId));
        Incident incident = incidentOf(filing, incidentId);
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

    /** The first day until which a hearing may be set. */
    @Requires(
            value = {SUPERVISE, DECIDE, READ_AUDIT},
            reads = true,
            action = "supervision.soonestHearing")
    public LocalDate soonestHearing() {
        return HearingTerm.soonest(clock.today());
    }

    private boolean isMet(Ground ground, Filing filing) {
        return ground.isMetBy(
                Suspension.measures(filing.getState(), proposalsOf(filing.getId()), measuresOf(filing.getId())),
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
        Proposal proposal = proposal(proposalId);
        Filing filing = registered(proposal.getFilingId());
        audit.notes().about(filing.getId());
        proposal.mustBeUntainted(conflicts.barredFrom(filing.getSystem()));
        Measure.mustBeVerifiedBefore(proposal.getEvent(), measuresOf(filing.getId()));
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
            answered.ifPresent(order -> order.consider(answer));
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
        Proposal proposal = proposal(proposalId);
        Filing filing = registered(proposal.getFilingId());
        proposal.decline(me.get().personId(), InputCheck.neededReason("decision", decision, TEXT), clock.instant());
        told.dropped(filing, proposal);
        audit.notes().about(proposal.getFilingId());
        audit.notes().note("event", AuditNotes.code("registration_event", proposal.getEvent()));
    }

    /** Who has proposed it takes it back. @param reason why, at least ten characters */
    @Requires(value = SUPERVISE, action = "supervision.takeBack")
    public void takeBack(String proposalId, String reason) {
        Proposal proposal = proposal(proposalId);
        Filing filing = registered(proposal.getFilingId());
        proposal.takeBack(
                me.get().personId(), InputCheck.neededReason("takeBackReason", reason, TEXT), clock.instant());
        told.dropped(filing, proposal);
        audit.notes().about(filing.getId());
        audit.notes().note("event", AuditNotes.code("registration_event", proposal.getEvent()));
    }

    /** The suspension in which a registration is. */
    private Optional<Suspension> suspension(Filing filing) {
        return Suspension.of(filing.getState(), proposalsOf(filing.getId()));
    }

    /** The holder answers a suspension that was ordered without hearing it, once; who reviews it has to consider that. */
    @Requires(value = FILE, action = "supervision.answerSuspension")
    public void answerSuspension(String filingId, String answer) {
        Filing filing = registered(filingId);
        em.lock(filing, LockModeType.PESSIMISTIC_WRITE);
        Proposal order = suspension(filing)
                .filter(Suspension::isAnswerable)
                .map(Suspension::getOrder)
                .orElseThrow(() -> new Conflict("supervision.suspension_answered"));
        order.answer(InputCheck.needed("suspensionAnswer", answer, TEXT), clock.instant());
        told.suspensionAnswered(filing, order);
        audit.notes().about(filing.getId());
    }

    /**
     * The holder is heard on what is proposed.
     *
     * @param asksForHearing whether the holder asks for a hearing, or leaves it at the statement; it has to say which
     */
    @Requires(value = FILE, action = "supervision.answerHearing")
    public void answerHearing(String proposalId, String answer, Boolean asksForHearing) {
        answerHearing(proposalId, answer, asksForHearing, false);
    }

    /**
     * The same.
     *
     * @param waivesNotice whether the hearing may be held without the seven working days of notice
     */
    @Requires(value = FILE, action = "supervision.answerHearing")
    public void answerHearing(String proposalId, String answer, Boolean asksForHearing, boolean waivesNotice) {
        Proposal proposal = proposal(proposalId);
        InputCheck typed = new InputCheck();
        if (asksForHearing == null) {
            typed.wrong("hearingWish", "field.required");
        }
        String said = typed.text("hearingAnswer", answer, TEXT, true);
        typed.check();
        proposal.hear(said, asksForHearing, waivesNotice, clock.today(), clock.instant());
        Filing filing = filings.get(proposal.getFilingId());
        if (asksForHearing) {
            told.hearingAsked(filing, proposal);
        } else {
            told.waits(filing, proposal, "statement");
        }
        audit.notes().about(proposal.getFilingId());
        audit.notes().note("event", AuditNotes.code("registration_event", proposal.getEvent()));
        audit.notes().note(asksForHearing ? "hearing_asked" : "hearing_statement");
    }

    /**
     * Tells the holder when and where the hearing it has asked for is held, and who leads it. Told once more, it is put
     * off: what was told before stays on record.
     *
     * @param at day and time of day as typed, see {@link HearingNotice#read}
     * @param presider person id of who leads it, one of {@link #presiders}
     * @param why why it is put off, at least ten characters; left aside for the first announcement
     */
    @Requires(
            value = {SUPERVISE, DECIDE},
            action = "supervision.announceHearing")
    public void announceHearing(String proposalId, String at, String place, String presider, String why) {
        Proposal proposal = proposal(proposalId);
        Filing filing = registered(proposal.getFilingId());
        HearingNotice notice = HearingNotice.read(at, place, presider, presiders.of(filing, proposal));
        boolean putOff = proposal.getHearing().isAnnounced();
        proposal.announceHearing(notice, why, me.get().personId(), clock.instant());
        told.hearingAnnounced(filing, proposal);
        audit.notes().about(filing.getId());
        audit.notes().note("event", AuditNotes.code("registration_event", proposal.getEvent()));
        if (putOff) {
            audit.notes().note("hearing_put_off");
        }
    }

    /** Who can lead the hearing of the open proposal about a registration; nobody without one. */
    @Requires(
            value = {SUPERVISE, DECIDE},
            reads = true,
            action = "supervision.presiders")
    public List<Colleague> presiders(String filingId) {
        Filing filing = registered(filingId);
        return openProposals(filing.getId()).stream()
                .flatMap(open -> presiders.of(filing, open).stream())
                .toList();
    }

    /**
     * The hearing that the holder asked for was held, or the holder did not appear.
     *
     * @param appeared whether the holder was there; it has to be said
     * @param record who led it and what was said, or how the holder was summoned; the holder can read it
     */
    @Requires(
            value = {SUPERVISE, DECIDE},
            action = "supervision.recordHearing")
    public void recordHearing(String proposalId, Boolean appeared, String record) {
        Proposal proposal = proposal(proposalId);
        Filing filing = registered(proposal.getFilingId());
        InputCheck typed = new InputCheck();
        if (appeared == null) {
            typed.wrong("hearingOutcome", "field.required");
        }
        String kept = typed.tried(() -> InputCheck.neededReason("hearingRecord", record, TEXT));
        typed.check();
        proposal.recordHearing(appeared, kept, me.get().personId(), clock.instant());
        told.hearingRecorded(filing, proposal);
        told.waits(filing, proposal, "record");
        audit.notes().about(filing.getId());
        audit.notes()
                .note(
                        appeared ? "hearing_held" : "hearing_missed",
                        proposal.getHearing().getOn());
    }

    /** What the holder can still answer, or waits for a hearing, of all registrations of the caller's organisation. */
    @Requires(value = FILE, reads = true, action = "supervision.openHearings")
    public List<Proposal> openHearings() {
        return em.createQuery(
                        "select p from Proposal p where p.decidedAt is null and p.hearing.until is not null order by p.hearing.until",
                        Proposal.class)
                .getResultList();
    }

    /** On what the holder of a registration is or was heard, the newest first. */
    @Requires(value = FILE, reads = true, action = "supervision.hearings")
    public List<Proposal> hearings(String filingId) {
        return em.createQuery(
                        "select p from Proposal p where p.filingId = :id and p.hearing.until is not null order by p.proposedAt desc",
                        Proposal.class)
                .setParameter("id", registered(filingId).getId())
                .getResultList();
    }

    /** What was ordered about a registration, as its holder may know it, the newest first. */
    @Requires(value = FILE, reads = true, action = "supervision.orders")
    public List<Proposal> orders(String filingId) {
        return em.createQuery(
                        "select p from Proposal p where p.filingId = :id and p.ordered = true order by p.decidedAt desc",
                        Proposal.class)
                .setParameter("id", registered(filingId).getId())
                .getResultList();
    }

    /** Numbers of the letters that told of the orders and measures, by the id of each; those without a number are left out. */
    @Requires(value = FILE, reads = true, action = "supervision.letters")
    public Map<String, String> letters(String filingId) {
        Filing filing = registered(filingId);
        Map<String, String> numbers = new HashMap<>();
        orders(filingId).forEach(order -> notices.letter(filing, onceTold(order))
                .ifPresent(number -> numbers.put(order.getId(), number)));
        measuresOf(filingId).forEach(measure -> notices.letter(filing, onceTold(measure))
                .ifPresent(number -> numbers.put(measure.getId(), number)));
        return numbers;
    }

    /**
     * Orders a measure of the holder, as a consequence of an incident or not. The same form sent twice is one measure.
     *
     * @param form the id that the form has had since it was shown
     * @param wanted what will show that it is done, at most 1 000 characters, may be empty
     * @param incidentId an incident of that system, null or empty for none
     */
    @Requires(value = SUPERVISE, action = "supervision.orderMeasure")
    public void orderMeasure(
            String form, String filingId, String text, String wanted, LocalDate due, String incidentId) {
        Filing filing = registered(filingId);
        String once =
                OnceKey.of(me.get().membershipId(), form, filingId, text, wanted, String.valueOf(due), incidentId);
        String what = InputCheck.neededReason("measure", text, TEXT);
        Measure.dueChecked(due, clock.today());
        // pressed twice at once: the second waits here until the first is stored
        em.lock(filing, LockModeType.PESSIMISTIC_WRITE);
        audit.notes().about(filingId);
        if (isOrderedBy(once)) {
            return;
        }
        if (!Measure.isOrderable(filing.getState())) {
            throw new Conflict("supervision.not_now", filing.getState());
        }
        Measure measure = new Measure(
                        filing,
                        what,
                        InputCheck.optional("wanted", wanted, SHORT),
                        due,
                        me.get().personId(),
                        clock.instant())
                .orderedBy(once)
                .becauseOf(idOf(incidentOf(filing, incidentId)));
        em.persist(measure);
        notices.tell(filing, "MEASURE_ORDERED", onceTold(measure), Map.of("due", due.toString()));
    }

    /** Under which the holder is told of it. */
    private static String onceTold(Measure measure) {
        return "measure/" + measure.getId();
    }

    /** Under which the holder is told that it is ordered. */
    private static String onceTold(Proposal proposal) {
        return "order/" + proposal.getId();
    }

    private boolean isOrderedBy(String onceKey) {
        return em.createQuery("select count(m) from Measure m where m.onceKey = :key", Long.class)
                        .setParameter("key", onceKey)
                        .getSingleResult()
                > 0;
    }

    /**
     * Has the system graded anew because of an incident.
     *
     * @return the id of the filing that is the regrade's case
     */
    @Requires(value = SUPERVISE, action = "supervision.regrade")
    public String regrade(String filingId, String reasons, String incidentId) {
        Filing filing = registered(filingId);
        String why = InputCheck.neededReason("regradeReasons", reasons, TEXT);
        Incident incident = incidentOf(filing, incidentId);
        if (incident == null) {
            throw new Invalid("/incident", "field.required");
        }
        return changes.openRegrade(filingId, why, incident.getNumber());
    }

    /** The holder shows that it is done. */
    @Requires(value = FILE, action = "supervision.answerMeasure")
    public void answerMeasure(String measureId, String evidence) {
        Measure measure = measure(measureId);
        measure.answer(InputCheck.needed("evidence", evidence, TEXT), clock.instant());
        audit.notes().about(measure.getFilingId());
    }

    /**
     * The supervisor is content, or says what is still missing.
     *
     * @param shown stamp of the evidence that was looked at, see {@link Measure#getEvidenceShown}
     * @throws Conflict when it is another one meanwhile
     */
    @Requires(value = SUPERVISE, action = "supervision.judgeMeasure")
    public void judgeMeasure(String measureId, boolean enough, String missing, String shown) {
        Measure measure = measure(measureId);
        registered(measure.getFilingId());
        if (enough) {
            measure.verify(me.get().personId(), shown, clock.instant());
        } else {
            measure.sendBack(InputCheck.neededReason("missing", missing, SHORT), shown);
        }
        audit.notes().about(measure.getFilingId());
        audit.notes().note(enough ? "measure_verified" : "measure_sent_back");
    }

    /** Measures of the caller's organisation for which no evidence came in time, the longest overdue first. */
    @Requires(value = FILE, reads = true, action = "supervision.overdue")
    public List<OverdueRow> overdue() {
        return em.createQuery(
                        """
                        select new org.openbeian.registration.OverdueRow('MEASURE', f.id, s.nameZh, s.nameEn, m.dueOn)
                        from Measure m join Filing f on f.id = m.filingId join f.system s
                        where m.verifiedAt is null and m.answeredAt is null and m.dueOn < :today
                        and f.state in :inForce
                        order by m.dueOn, m.id""",
                        OverdueRow.class)
                .setParameter("today", clock.today())
                .setParameter("inForce", FilingState.inForce())
                .setMaxResults(StoryService.MOST)
                .getResultList();
    }

    /** The holder's measures on one registration, the newest first. */
    @Requires(value = FILE, reads = true, action = "supervision.measures")
    public List<Measure> measures(String filingId) {
        return measuresOf(registered(filingId).getId());
    }

    /** Null for none. @throws Invalid when it is not about this system */
    private Incident incidentOf(Filing filing, String incidentId) {
        String id = incidentId == null ? "" : incidentId.strip();
        return id.isEmpty()
                ? null
                : incidents
                        .about(filing.getSystem().getId(), id)
                        .orElseThrow(() -> new Invalid("/incident", "supervision.other_incident"));
    }

    private static String idOf(Incident incident) {
        return incident == null ? null : incident.getId();
    }

    private List<Measure> measuresOf(String filingId) {
        return em.createQuery("select m from Measure m where m.filingId = :id order by m.orderedAt desc", Measure.class)
                .setParameter("id", filingId)
                .getResultList();
    }

    private List<Proposal> openProposals(String filingId) {
        return proposalsOf(filingId).stream().filter(Proposal::isOpen).toList();
    }

    private List<Proposal> proposalsOf(String filingId) {
        return em.createQuery("select p from Proposal p where p.filingId = :id", Proposal.class)
                .setParameter("id", filingId)
                .getResultList();
    }

    private Filing registered(String filingId) {
        Filing filing = filings.get(filingId);
        if (!filing.isRegistration()) {
            throw new NotFound();
        }
        return filing;
    }

    /** As it is now; nobody else decides on it until this transaction has ended. */
    private Proposal proposal(String id) {
        return em.createQuery("select p from Proposal p where p.id = :id", Proposal.class)
                .setParameter("id", id == null ? "" : id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Measure measure(String id) {
        return em.createQuery("select m from Measure m where m.id = :id", Measure.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
