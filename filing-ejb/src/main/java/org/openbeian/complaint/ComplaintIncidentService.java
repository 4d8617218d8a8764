package org.openbeian.complaint;

import static org.openbeian.access.Permission.READ_AUDIT;
import static org.openbeian.access.Permission.SUPERVISE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.common.Sealing;
import org.openbeian.incident.Incident;
import org.openbeian.incident.IncidentBar;
import org.openbeian.incident.KnownIncidents;
import org.openbeian.incident.ReportingService;
import org.openbeian.review.ConflictsOfInterest;

/**
 * From a complaint to the incident behind it. What the complainant wrote stays sealed: the officer says in words of their
 * own what happened, and words that name the complainant are refused.
 */
@Stateless
public class ComplaintIncidentService {

    /** Lines that are shown. */
    private static final int MOST = 100;

    @Inject
    ComplaintRepository complaints;

    @Inject
    KeptOutOfficers keptOut;

    @Inject
    ConflictsOfInterest conflicts;

    @Inject
    ComplaintCases cases;

    @Inject
    ReportingService reporting;

    @Inject
    KnownIncidents incidents;

    @Inject
    CurrentCaller me;

    @Inject
    Sealing sealing;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    @PersistenceContext
    EntityManager em;

    /**
     * Raises an incident from a complaint under investigation. Sent twice with the same key it is one incident.
     *
     * @param answers the officer's report, as {@link ReportingService#reportAsOfficer} takes it
     * @return the incident's id
     * @throws Invalid at each answer that names the complainant
     */
    @Requires(value = SUPERVISE, action = "complaintIncident.raise")
    public String raise(String id, JsonObject answers, String onceKey) {
        // pressed twice at once: the second waits here until the first is stored
        Complaint complaint = cases.locked(id);
        Optional<String> before = reporting.reportedBefore(onceKey);
        if (before.isPresent()) {
            return before.get();
        }
        AtomicReference<String> raised = new AtomicReference<>();
        cases.act(complaint, ComplaintEvent.RAISE_INCIDENT, act -> {
            complaint.raiseIncident(act.by());
            mustNotName(id, answers);
            raised.set(reporting.reportAsOfficer(answers, onceKey));
            keep(id, raised.get(), true);
        });
        return raised.get();
    }

    /** It is about an incident that is known already. A number that was merged leads to what it became. */
    @Requires(value = SUPERVISE, action = "complaintIncident.link")
    public void link(String id, String incidentNumber) {
        cases.within(id, "LINK", act -> {
            act.on().getHands().mustBe(act.by());
            String number = InputCheck.needed("incidentNumber", incidentNumber, ComplaintCaseService.LONGEST);
            Incident incident = incidents
                    .numbered(number)
                    .orElseThrow(() -> new Invalid("/incidentNumber", "complaint.no_such_incident"));
            keep(id, incident.getId(), false);
            audit.notes().note("number", incident.getNumber());
        });
    }

    private void keep(String complaintId, String incidentId, boolean raised) {
        boolean there = em.createQuery(
                                "select count(l) from ComplaintIncident l where l.complaintId = :complaint and l.incidentId = :incident",
                                Long.class)
                        .setParameter("complaint", complaintId)
                        .setParameter("incident", incidentId)
                        .getSingleResult()
                > 0;
        if (!there) {
            em.persist(new ComplaintIncident(
                    complaintId, incidentId, raised, me.get().personId(), clock.instant()));
        }
    }

    private void mustNotName(String complaintId, JsonObject answers) {
        complaints
                .identity(complaintId)
                .map(identity -> identity.read(sealing))
                .ifPresent(complainant -> complainant.mustNotBeNamedIn(answers));
    }

    /** The incidents that belong to a complaint, the oldest link first. @throws NotFound when there is no such complaint */
    @Requires(
            value = {SUPERVISE, READ_AUDIT},
            reads = true,
            action = "complaintIncident.incidents")
    public List<LinkedIncident> incidents(String complaintId) {
        complaints.get(complaintId);
        return em.createQuery(
                        """
                        select new org.openbeian.complaint.LinkedIncident(i.id, i.number, i.title, i.gravity.level, i.state,
                            l.raised, l.linkedAt)
                        from ComplaintIncident l join Incident i on i.id = l.incidentId
                        where l.complaintId = :id and\s"""
                                + IncidentBar.free("i.id") + " order by l.linkedAt, l.id",
                        LinkedIncident.class)
                .setParameter("id", complaintId)
                .setParameter("barred", conflicts.mineForQuery())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The complaints that belong to an incident or to one that was merged into it, the oldest first. */
    @Requires(
            value = {SUPERVISE, READ_AUDIT},
            reads = true,
            action = "complaintIncident.complaints")
    public List<LinkedComplaint> complaints(String incidentId) {
        return em.createQuery(
                        """
                        select new org.openbeian.complaint.LinkedComplaint(c.id, c.number, c.category, c.state,
                            l.raised, c.receivedAt)
                        from ComplaintIncident l join Complaint c on c.id = l.complaintId
                        where l.incidentId in (select i.id from Incident i
                            where i.id = :id or i.mergedInto = :id)
                        and c.id not in :keptOut
                        and (c.aiSystemId is null or c.aiSystemId not in :barred)
                        order by c.receivedAt, c.id""",
                        LinkedComplaint.class)
                .setParameter("id", incidentId)
                .setParameter("keptOut", keptOut.mineForQuery())
                .setParameter("barred", conflicts.mineForQuery())
                .setMaxResults(MOST)
                .getResultList();
    }
}
