package org.openbeian.openness;

import static org.openbeian.access.Permission.ANYONE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.openbeian.access.Requires;
import org.openbeian.register.RegisterService;

/** Tells the public how often there was something about a registered system, and never what. */
@Stateless
public class PublicFiguresService {

    private static final String OF_THE_SYSTEM =
            """
            in (select f.system.id from RegisterEntry e join Filing f on f.id = e.filingId
            where e.number = :number)""";

    @Inject
    RegisterService register;

    @PersistenceContext
    EntityManager em;

    /** @throws org.openbeian.common.NotFound when this authority has no such entry */
    @Requires(value = ANYONE, reads = true)
    public PublicFigures of(String number) {
        String known = register.entry(number).getNumber();
        SmallNumbers small = SmallNumbers.current();
        return new PublicFigures(
                known,
                Figure.of(Outcomes.ofComplaints(complaints(known)), small.getFewerThan()),
                Figure.of(Outcomes.ofIncidents(incidents(known)), small.getFewerThan()),
                small);
    }

    private List<Object[]> complaints(String number) {
        return em.createQuery(
                        "select c.outcome, count(c) from Complaint c where c.aiSystemId " + OF_THE_SYSTEM
                                + " group by c.outcome",
                        Object[].class)
                .setParameter("number", number)
                .getResultList();
    }

    private List<Object[]> incidents(String number) {
        return em.createQuery(
                        """
                        select i.state, count(i) from Incident i where i.id in
                        (select s.incidentId from IncidentSystem s where s.systemId\s"""
                                + OF_THE_SYSTEM + ") group by i.state",
                        Object[].class)
                .setParameter("number", number)
                .getResultList();
    }
}
