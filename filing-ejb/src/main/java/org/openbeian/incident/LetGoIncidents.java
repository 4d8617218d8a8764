package org.openbeian.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.openbeian.access.Permission;
import org.openbeian.access.RightsLost;
import org.openbeian.common.Ids;
import org.openbeian.common.PortalClock;
import org.openbeian.review.ConflictDeclared;
import org.openbeian.review.ConflictsOfInterest;
import org.openbeian.review.LettingGo;

/** The incidents of an officer who has left, supervises no more or has declared a conflict are for the others from that moment on. */
@ApplicationScoped
class LetGoIncidents {

    @PersistenceContext
    EntityManager em;

    @Inject
    LettingGo lettingGo;

    @Inject
    IncidentCases cases;

    @Inject
    ConflictsOfInterest conflicts;

    @Inject
    PortalClock clock;

    void lost(@Observes RightsLost lost) {
        if (!lost.stillMay(Permission.SUPERVISE)) {
            letGo(em.createQuery("select c from Incident c where c.handler = :person", Incident.class)
                    .setParameter("person", lost.getPersonId())
                    .getResultList());
        }
    }

    void barred(@Observes ConflictDeclared conflict) {
        letGo(em.createQuery(
                        """
                        select c from Incident c where c.handler = :person and (c.id in (
                            select s.incidentId from IncidentSystem s, AiSystem y
                            where y.id = s.systemId and y.organisationId = :applicant)
                        or c.id in (select p.incidentId from IncidentParty p where p.organisationId = :applicant))""",
                        Incident.class)
                .setParameter("person", conflict.personId())
                .setParameter("applicant", conflict.organisationId())
                .getResultList());
    }

    private void letGo(List<Incident> held) {
        held.stream().filter(incident -> incident.getState().isOpen()).forEach(incident -> {
            incident.letGo();
            cases.asks(incident, clock.instant());
            lettingGo.told(
                    LettingGo.Of.INCIDENT,
                    incident.getId(),
                    incident.getNumber(),
                    incident.getId() + "/" + Ids.next(),
                    "number",
                    incident.getNumber(),
                    conflicts.barredFrom(cases.systems(incident)));
        });
    }
}
