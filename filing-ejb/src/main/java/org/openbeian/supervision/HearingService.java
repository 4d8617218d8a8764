package org.openbeian.supervision;

import static org.openbeian.access.Permission.DECIDE;
import static org.openbeian.access.Permission.DESK;
import static org.openbeian.access.Permission.FILE;
import static org.openbeian.access.Permission.READ_AUDIT;
import static org.openbeian.access.Permission.SUPERVISE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.InputCheck;
import org.openbeian.common.NotFound;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingRepository;
import org.openbeian.review.Colleague;
import org.openbeian.review.ConflictDeclaration;
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
    ConflictDeclaration declaration;

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
     * @param waivesNotice whether the hearing may be held without the seven working days of notice
     */
    @Requires(value = FILE, action = "supervision.answerHearing")
    public void answerHearing(String proposalId, String answer, Boolean asksForHearing, boolean waivesNotice) {
        Proposal held = cases.locked(proposalId);
        InputCheck typed = new InputCheck();
        if (asksForHearing == null) {
            typed.wrong("hearingWish", "field.required");
        }
        String said = typed.text("hearingAnswer", answer, SupervisionService.TEXT, true);
        typed.check();
        cases.act(held, asksForHearing ? ProposalState.Event.ASK_HEARING : ProposalState.Event.ANSWER, act -> {
            held.hear(said, asksForHearing, waivesNotice, clock.today(), act.at());
            audit.notes().note(asksForHearing ? "hearing_asked" : "hearing_statement");
            Filing filing = filings.get(held.getFilingId());
            if (asksForHearing) {
                act.tells(asked -> told.hearingAsked(filing, asked));
            } else {
                act.tells(answered -> told.waits(filing, answered, "statement"));
            }
        });
    }

    /**
     * Tells the holder when and where the hearing it has asked for is held, and who leads it. Told once more, it is put
     * off: what was told before stays on record.
     *
     * @param at day and time of day as typed, see {@link HearingNotice#read}
     * @param presider person id of who leads it, one of {@link #presiders}
     * @param why why it is put off, at least ten characters; left aside for the first announcement
     * @param shown stamp of what was told before, see {@link Hearing#getShown}
     * @throws org.openbeian.common.Conflict when the holder was told something else meanwhile
     */
    @Requires(
            value = {SUPERVISE, DECIDE},
            action = "supervision.announceHearing")
    public void announceHearing(String proposalId, String at, String place, String presider, String why, String shown) {
        cases.act(proposalId, ProposalState.Event.ANNOUNCE, act -> {
            Proposal proposal = act.on();
            proposal.getHearing().basis().mustBe(shown);
            Filing filing = found.registered(proposal.getFilingId());
            HearingNotice notice =
                    HearingNotice.read(at, place, presider, presiders.of(filing, proposal), act.by(), act.at());
            if (proposal.getHearing().isAnnounced()) {
                audit.notes().note("hearing_put_off");
            }
            proposal.announceHearing(notice, why);
            act.tells(announced -> told.hearingAnnounced(filing, announced));
        });
    }

    /** Who can lead the hearing of the open proposal about a registration, with the roles they have; nobody without one. */
    @Requires(
            value = {SUPERVISE, DECIDE},
            reads = true,
            action = "supervision.presiders")
    public List<Colleague> presiders(String filingId) {
        Filing filing = found.registered(filingId);
        return found.proposalsOf(filing.getId()).stream()
                .filter(Proposal::isOpen)
                .flatMap(open -> presiders.withRoles(filing, open).stream())
                .toList();
    }

    /** The hearings that the caller is to lead and to put on record, the next one in front. */
    @Requires(value = DESK, reads = true, action = "supervision.ledHearings")
    public List<WaitingRow> ledHearings() {
        return led("p.hearing.recordedAt is null and p.decision.at is null order by p.hearing.notice.at, p.id")
                .setMaxResults(StoryService.MOST)
                .getResultList();
    }

    /**
     * One hearing for who leads it, also once it is on record: what is proposed and why, and what the holder says.
     *
     * @throws NotFound when the caller does not lead it
     */
    @Requires(value = DESK, reads = true, action = "supervision.ledHearing")
    public WaitingRow ledHearing(String proposalId) {
        return led("p.id = :id")
                .setParameter("id", String.valueOf(proposalId))
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * The hearing on what was proposed last about a registration, for who leads it; a letter names the registration.
     *
     * @throws NotFound when the caller leads none about it
     */
    @Requires(value = DESK, reads = true, action = "supervision.ledHearingOf")
    public WaitingRow ledHearingOf(String filingId) {
        return led("p.filingId = :id order by p.proposedAt desc, p.id")
                .setParameter("id", String.valueOf(filingId))
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Who is to lead it has a conflict of interest: it is announced anew with somebody else. */
    @Requires(value = DESK, action = "supervision.declareConflict")
    public void declareConflict(String proposalId, String why) {
        Filing filing = found.registered(ledHearing(proposalId).getFilingId());
        declaration.declareFrom(proposalId, filing.getNumber(), filing, why);
    }

    private TypedQuery<WaitingRow> led(String which) {
        return em.createQuery(
                        """
                        select new org.openbeian.supervision.WaitingRow(p, f.registration.number, s.nameZh, s.nameEn,
                            f.state, f.terms.grade)
                        from Proposal p join Filing f on f.id = p.filingId join f.system s
                        where p.hearing.notice.presiderId = :me and p.hearing.notice.overtakenAt is null
                        and s.id not in :barred and\s"""
                                + which,
                        WaitingRow.class)
                .setParameter("me", me.get().personId())
                .setParameter("barred", conflicts.mineForQuery());
    }

    /**
     * The hearing that the holder asked for was held, or the holder did not appear. Who has led it says so.
     *
     * @param appeared whether the holder was there; it has to be said
     * @param record what was said, or how the holder was summoned; the holder can read it
     */
    @Requires(value = DESK, action = "supervision.recordHearing")
    public void recordHearing(String proposalId, Boolean appeared, String record) {
        Proposal held = cases.locked(proposalId);
        InputCheck typed = new InputCheck();
        if (appeared == null) {
            typed.wrong("hearingOutcome", "field.required");
        }
        String kept = typed.tried(() -> InputCheck.neededReason("hearingRecord", record, SupervisionService.TEXT));
        cases.act(held, ProposalState.Event.RECORD, act -> {
            typed.check();
            Filing filing = found.registered(held.getFilingId());
            presiders.mustStillLead(act.by(), filing, held);
            held.recordHearing(appeared, kept, act.by(), act.at());
            audit.notes()
                    .note(
                            appeared ? "hearing_held" : "hearing_missed",
                            held.getHearing().getOn());
            act.tells(heard -> told.hearingRecorded(filing, heard)).tells(heard -> told.waits(filing, heard, "record"));
        });
    }

    /** What the holder can still answer, or waits for a hearing, of all registrations of the caller's organisation. */
    @Requires(value = FILE, reads = true, action = "supervision.openHearings")
    public List<Proposal> openHearings() {
        return em.createQuery(
                        "select p from Proposal p where p.decision.at is null and p.hearing.until is not null order by p.hearing.until",
                        Proposal.class)
                .getResultList();
    }

    /** On what the holder of a registration is or was heard, the newest first. */
    @Requires(value = FILE, reads = true, action = "supervision.hearings")
    public List<Proposal> hearings(String filingId) {
        return found.proposalsOf(found.registered(filingId).getId()).stream()
                .filter(one -> one.getHearing().getUntil() != null)
                .toList();
    }
}
