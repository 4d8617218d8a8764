package org.openbeian.supervision;

import static org.openbeian.access.Permission.DECIDE;
import static org.openbeian.access.Permission.FILE;
import static org.openbeian.access.Permission.READ_AUDIT;
import static org.openbeian.access.Permission.SUPERVISE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.Conflict;
import org.openbeian.common.InputCheck;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingRepository;
import org.openbeian.review.Colleague;
import org.openbeian.review.ConflictsOfInterest;

/** The hearing of the holder before something is ordered against it: offered, asked for, announced, put on record. */
@Stateless
public class HearingService {

    @PersistenceContext
    EntityManager em;

    @Inject
    FilingRepository filings;

    @Inject
    ProposalNotices told;

    @Inject
    HearingPresiders presiders;

    @Inject
    ConflictsOfInterest conflicts;

    @Inject
    CurrentCaller me;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    @Inject
    SupervisionRepository found;

    /** The first day until which a hearing may be set. */
    @Requires(
            value = {SUPERVISE, DECIDE, READ_AUDIT},
            reads = true,
            action = "supervision.soonestHearing")
    public LocalDate soonestHearing() {
        return HearingTerm.soonest(clock.today());
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
        Proposal proposal = found.proposal(proposalId);
        InputCheck typed = new InputCheck();
        if (asksForHearing == null) {
            typed.wrong("hearingWish", "field.required");
        }
        String said = typed.text("hearingAnswer", answer, SupervisionService.TEXT, true);
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
        Proposal proposal = found.proposal(proposalId);
        Filing filing = found.registered(proposal.getFilingId());
        found.proposersOf(filing.getId()).mustNotHear(me.get().personId());
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
        Filing filing = found.registered(filingId);
        return found.openProposals(filing.getId()).stream()
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
        Proposal proposal = found.proposal(proposalId);
        Filing filing = found.registered(proposal.getFilingId());
        found.proposersOf(filing.getId()).mustNotHear(me.get().personId());
        if (isOvertaken(filing, proposal)) {
            throw new Conflict("supervision.presider_in_conflict");
        }
        InputCheck typed = new InputCheck();
        if (appeared == null) {
            typed.wrong("hearingOutcome", "field.required");
        }
        String kept = typed.tried(() -> InputCheck.neededReason("hearingRecord", record, SupervisionService.TEXT));
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

    private boolean isOvertaken(Filing filing, Proposal proposal) {
        return proposal.isHearingOvertaken(conflicts.barredFrom(filing.getSystem()));
    }

    /** Ids of those of {@link #openHearings} whose announcement does not stand, because who was to lead them must not. */
    @Requires(value = FILE, reads = true, action = "supervision.overtakenHearings")
    public Set<String> overtakenHearings() {
        return openHearings().stream()
                .filter(open -> open.getHearing().isAnnounced())
                .filter(open -> isOvertaken(filings.get(open.getFilingId()), open))
                .map(Proposal::getId)
                .collect(Collectors.toSet());
    }

    /** On what the holder of a registration is or was heard, the newest first. */
    @Requires(value = FILE, reads = true, action = "supervision.hearings")
    public List<Proposal> hearings(String filingId) {
        return em.createQuery(
                        "select p from Proposal p where p.filingId = :id and p.hearing.until is not null order by p.proposedAt desc",
                        Proposal.class)
                .setParameter("id", found.registered(filingId).getId())
                .getResultList();
    }
}
