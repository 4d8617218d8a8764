package org.openbeian.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.openbeian.access.MembersChanged;
import org.openbeian.common.PortalClock;

/**
 * What is asked of a party is asked of the authority while the party has no member who may answer. When its members change,
 * what its incidents ask is written down anew.
 */
@ApplicationScoped
class AnsweringParties {

    @PersistenceContext
    EntityManager em;

    @Inject
    IncidentCases cases;

    @Inject
    PortalClock clock;

    void changed(@Observes MembersChanged of) {
        em
                .createQuery(
                        """
                        select i from Incident i where i.id in (
                            select p.incidentId from IncidentParty p where p.organisationId = :party)
                        order by i.id""",
                        Incident.class)
                .setParameter("party", of.organisationId())
                .getResultList()
                .stream()
                .filter(incident -> incident.getState().isOpen())
                .forEach(incident -> cases.asks(incident, clock.instant()));
    }
}
