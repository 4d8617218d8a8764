package org.openbeian.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openbeian.complaint.ComplaintIncident;
import org.openbeian.incident.Incident;
import org.openbeian.incident.IncidentAct;

/** Incidents in which it has a part. */
@ApplicationScoped
class IncidentLane implements TimelineLane {

    /** Acts that tell nothing to who looks at the whole. */
    private static final Set<String> ASIDE = Set.of("TAKE", "LINK");

    @PersistenceContext
    EntityManager em;

    @Override
    public void tell(SystemOverview of, List<TimelineEvent> events) {
        List<Incident> incidents = of.getIncidents();
        if (incidents.isEmpty()) {
            return;
        }
        Map<String, Incident> byId = new HashMap<>();
        incidents.forEach(incident -> byId.put(incident.getId(), incident));
        Map<String, String> raisedBy = new HashMap<>();
        em.createQuery(
                        "select l from ComplaintIncident l where l.incidentId in :ids and l.raised = true",
                        ComplaintIncident.class)
                .setParameter("ids", byId.keySet())
                .getResultList()
                .forEach(link -> raisedBy.put(link.getIncidentId(), link.getComplaintId()));
        em
                .createQuery(
                        "select a from IncidentAct a where a.incidentId in :ids order by a.actedAt, a.place, a.id",
                        IncidentAct.class)
                .setParameter("ids", byId.keySet())
                .getResultList()
                .stream()
                .filter(act -> !ASIDE.contains(act.getAct()))
                .forEach(act -> events.add(told(act, byId.get(act.getIncidentId()), raisedBy)));
    }

    private static TimelineEvent told(IncidentAct act, Incident incident, Map<String, String> raisedBy) {
        boolean first = act.getAct().equals("REPORT");
        TimelineEvent event = new TimelineEvent(
                act.getActedAt(), TimelineEvent.Lane.INCIDENT, act.getAct(), incident.getId(), incident.getNumber());
        if (act.getPersonId() == null && first) {
            event.by(TimelineEvent.By.ANYBODY);
        } else if (act.getOrganisationId() != null) {
            event.by(TimelineEvent.By.HOLDER);
        } else {
            event.by(act.getPersonId());
        }
        return event.saying(null, first ? incident.getTitle() : act.getText())
                .grave(first && incident.getGravity().isMajor())
                .becauseOf(first ? raisedBy.get(incident.getId()) : null);
    }
}
