package org.openbeian.upkeep;

import static org.openbeian.access.Permission.ADMINISTER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.complaint.ComplaintState;
import org.openbeian.incident.IncidentState;
import org.openbeian.review.WorkKind;

/** What would be let go if a member of the staff left: how much of which kind, for administrators, who see no case. */
@Stateless
public class HeldWorkService {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller me;

    @Requires(value = ADMINISTER, reads = true, action = "heldWork.of")
    public List<HeldWork> of(String membershipId) {
        List<HeldWork> held = new ArrayList<>();
        String person = em.createQuery(
                        """
                        select m.person.id from Membership m
                        where m.id = :id and m.authorityId = :here and m.organisationId is null and m.active = true""",
                        String.class)
                .setParameter("id", membershipId)
                .setParameter("here", me.get().authorityId())
                .getResultStream()
                .findFirst()
                .orElse(null);
        if (person == null) {
            return held;
        }
        em.createQuery(
                        """
                        select w.kind, count(w) from FilingTask w
                        where w.assignee = :person and w.state = org.openbeian.casework.WorkItem.State.CLAIMED
                        and w.kind <> :applicants group by w.kind order by w.kind""",
                        Object[].class)
                .setParameter("person", person)
                .setParameter("applicants", WorkKind.CORRECTION)
                .getResultList()
                .forEach(row -> held.add(new HeldWork(row[0].toString(), (Long) row[1])));
        cases(held, "INCIDENT", "select count(c) from Incident c where c.handler", person, IncidentState.open());
        cases(
                held,
                "COMPLAINT_CASE",
                "select count(c) from Complaint c where c.hands.handler",
                person,
                ComplaintState.open());
        return held;
    }

    private void cases(List<HeldWork> held, String kind, String query, String person, List<?> open) {
        long count = em.createQuery(query + " = :person and c.state in :open", Long.class)
                .setParameter("person", person)
                .setParameter("open", open)
                .getSingleResult();
        if (count > 0) {
            held.add(new HeldWork(kind, count));
        }
    }
}
