package org.openbeian.supervision;

import static org.openbeian.access.Permission.DECIDE;
import static org.openbeian.access.Permission.READ_AUDIT;
import static org.openbeian.access.Permission.SUPERVISE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.InputCheck;
import org.openbeian.common.NotFound;
import org.openbeian.common.PortalClock;
import org.openbeian.complaint.KeptOutOfficers;
import org.openbeian.incident.Incident;
import org.openbeian.incident.IncidentBar;
import org.openbeian.registration.AiSystem;
import org.openbeian.registration.Filing;
import org.openbeian.review.ConflictsOfInterest;
import org.openbeian.review.DossierService;

/** One AI system, one story: its registration, what was proposed, ordered, reported and complained about. */
@Stateless
public class StoryService {

    /** Lines of one list of a story, and of what waits. */
    public static final int MOST = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    KeptOutOfficers keptOut;

    @Inject
    SupervisionRepository found;

    @Inject
    ConflictsOfInterest conflicts;

    @Inject
    SuspensionReviewers reviewers;

    @Inject
    DossierService dossiers;

    @Inject
    OrderLetters letters;

    @Inject
    CurrentCaller me;

    @Inject
    AuditTrail audit;

    @Inject
    SystemTimeline chronicle;

    @Inject
    PortalClock clock;

    /** Proposals that wait for an approver, what presses first in front. */
    @Requires(
            value = {SUPERVISE, DECIDE},
            reads = true,
            action = "story.waiting")
    public List<WaitingRow> waiting() {
        return em
                .createQuery(
                        """
                        select new org.openbeian.supervision.WaitingRow(p, f.registration.number, s.nameZh, s.nameEn,
                            f.state, f.terms.grade)
                        from Proposal p join Filing f on f.id = p.filingId join f.system s
                        where p.decision.at is null and s.id not in :barred
                        order by case when p.proposed.urgency is null then 1 else 0 end, p.proposedAt, p.id""",
                        WaitingRow.class)
                .setParameter("barred", conflicts.mineForQuery())
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .sorted(WaitingRow.pressing(clock.today()))
                .toList();
    }

    /** Supervision cases that are open, the oldest first. */
    @Requires(value = SUPERVISE, reads = true, action = "story.openCases")
    public List<CaseLine> openCases() {
        return em.createQuery(
                        """
                        select new org.openbeian.supervision.CaseLine(c.id, s.id, s.nameZh, s.nameEn, c.complaints,
                            c.cause, c.openedAt, (select max(f.id) from Filing f where f.system = s and f.origin.parentId is null))
                        from SupervisionCase c join AiSystem s on s.id = c.systemId
                        where c.closedAt is null and s.id not in :barred order by c.openedAt, c.id""",
                        CaseLine.class)
                .setParameter("barred", conflicts.mineForQuery())
                .setMaxResults(MOST)
                .getResultList();
    }

    /**
     * @throws NotFound when it is no registration of this authority
     * @throws org.openbeian.review.Barred when the caller has declared a conflict of interest in the system
     */
    @Requires(
            value = {SUPERVISE, DECIDE, READ_AUDIT},
            reads = true,
            action = "story.story")
    public SystemOverview story(String filingId) {
        Filing filing = found.registered(filingId);
        AiSystem system = filing.getSystem();
        List<Proposal> proposals = found.proposalsOf(filingId);
        List<Measure> measures = found.measuresOf(filingId);
        List<Incident> incidents = incidents(system.getId());
        List<SupervisionCase> cases = em.createQuery(
                        "select c from SupervisionCase c where c.systemId = :system order by c.openedAt desc",
                        SupervisionCase.class)
                .setParameter("system", system.getId())
                .getResultList();
        List<ComplaintLine> complaints = complaints(system.getId());
        SystemOverview story = new SystemOverview(
                filing, proposals, measures, incidents, complaints, cases, me.get(), dossiers.isOpenTo(filingId));
        Proposal open = story.getOpen();
        if (open != null && reviewers.isBarred(me.get().personId(), open, proposals)) {
            story.reviewedByAnother();
        }
        return story.told(letters.of(filing, proposals, measures)).telling(chronicle.of(story));
    }

    /** What can still follow for a registration, as its own page says it; what has happened is left out. */
    @Requires(value = SUPERVISE, reads = true, action = "story.outlook")
    public SystemOverview outlook(String filingId) {
        Filing filing = found.registered(filingId);
        return new SystemOverview(
                filing,
                found.proposalsOf(filingId),
                found.measuresOf(filingId),
                List.of(),
                List.of(),
                List.of(),
                me.get(),
                false);
    }

    /** The newest in front. */
    private List<Incident> incidents(String systemId) {
        return em.createQuery(
                        """
                        select i from Incident i
                        where i.id in (select s.incidentId from IncidentSystem s where s.systemId = :system)
                        and\s"""
                                + IncidentBar.free("i.id") + " order by i.reportedAt desc",
                        Incident.class)
                .setParameter("system", systemId)
                .setParameter("barred", conflicts.mineForQuery())
                .setMaxResults(MOST)
                .getResultList();
    }

    private List<ComplaintLine> complaints(String systemId) {
        return em.createQuery(
                        """
                        select new org.openbeian.supervision.ComplaintLine(c.id, c.number, c.category, c.state,
                            c.receivedAt)
                        from Complaint c where c.aiSystemId = :system and c.id not in :keptOut
                        order by c.receivedAt desc, c.id""",
                        ComplaintLine.class)
                .setParameter("system", systemId)
                .setParameter("keptOut", keptOut.mineForQuery())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What followed from an incident, the oldest first. */
    @Requires(
            value = {SUPERVISE, DECIDE, READ_AUDIT},
            reads = true,
            action = "story.consequences")
    public List<Consequence> consequences(String incidentId) {
        return Stream.of(
                        "Measure x join Filing f on f.id = x.filingId join f.system s where x.incidentId = :id",
                        "Proposal x join Filing f on f.id = x.filingId join f.system s where x.incidentId = :id",
                        "RegistrationChange x join Filing f on f.id = x.filingId join f.system s, Incident i"
                                + " where i.id = :id and x.source = i.number")
                .flatMap(from -> followed(from, incidentId).stream())
                .sorted(Comparator.comparing(Consequence::at))
                .toList();
    }

    private List<Consequence> followed(String from, String incidentId) {
        return em
                .createQuery(
                        "select x, f.id, s.nameZh, s.nameEn from " + from + " and s.id not in :barred", Object[].class)
                .setParameter("id", incidentId)
                .setParameter("barred", conflicts.mineForQuery())
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(row -> Consequence.of(row[0], (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    /**
     * The whole was looked at: what follows from it is said, and the case is closed.
     *
     * @param shown stamp of the whole, see {@link SystemOverview#getShown}
     * @throws org.openbeian.common.Conflict when another complaint or incident has come in meanwhile
     */
    @Requires(value = SUPERVISE, action = "story.close")
    public void close(String caseId, String conclusion, String shown) {
        SupervisionCase closed = em.createQuery(
                        "select c from SupervisionCase c where c.id = :id", SupervisionCase.class)
                .setParameter("id", caseId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        conflicts.mustBeNone(List.of(closed.getSystemId()));
        SystemOverview.basis(complaints(closed.getSystemId()), incidents(closed.getSystemId()))
                .mustBe(shown);
        String said = InputCheck.neededReason("conclusion", conclusion, SupervisionService.TEXT);
        closed.close(me.get().personId(), said, clock.instant());
        audit.notes().about(caseId);
    }
}
