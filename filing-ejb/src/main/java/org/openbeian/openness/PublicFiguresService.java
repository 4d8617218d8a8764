package org.openbeian.openness;

import static org.openbeian.access.Permission.ANYONE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.openbeian.access.Requires;
import org.openbeian.register.RegisterEntry;
import org.openbeian.register.RegisterService;

/** Tells the public how often there was something about a registered system, and never what. */
@Stateless
public class PublicFiguresService {

    /** Of an entry that was taken over without its filing nothing could have been said. */
    private static final String NO_SYSTEM = "";

    @Inject
    RegisterService register;

    @PersistenceContext
    EntityManager em;

    /** @throws org.openbeian.common.NotFound when this authority has no such entry */
    @Requires(value = ANYONE, reads = true)
    public PublicFigures of(String number) {
        RegisterEntry entry = register.entry(number);
        String known = entry.getNumber();
        String system = entry.getSystemId() == null ? NO_SYSTEM : entry.getSystemId();
        SmallNumbers small = SmallNumbers.current();
        return new PublicFigures(
                known,
                Figure.of(Outcomes.ofComplaints(complaints(system)), small.getFewerThan()),
                Figure.of(Outcomes.ofIncidents(incidents(system)), small.getFewerThan()),
                small);
    }

    private List<Object[]> complaints(String system) {
        return em.createQuery(
                        "select c.outcome, count(c) from Complaint c where c.aiSystemId = :system group by c.outcome",
                        Object[].class)
                .setParameter("system", system)
                .getResultList();
    }

    private List<Object[]> incidents(String system) {
        return em.createQuery(
                        """
                        select i.state, count(i) from Incident i where i.id in
                        (select s.incidentId from IncidentSystem s where s.systemId = :system) group by i.state""",
                        Object[].class)
                .setParameter("system", system)
                .getResultList();
    }
}
