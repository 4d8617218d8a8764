package org.openbeian.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** A registration that ended otherwise leaves nothing to be struck off. */
@ApplicationScoped
public class DeregistrationWatch {

    @PersistenceContext
    EntityManager em;

    @Inject
    FilingClocks clocks;

    void ended(@Observes RegistrationChanged event) {
        if (event.filing().getState().isEnd()) {
            clocks.registrationEnded(event.filing(), event.at());
            em.createQuery("select d from Deregistration d where d.filingId = :id", Deregistration.class)
                    .setParameter("id", event.filing().getId())
                    .getResultList()
                    .forEach(deregistration -> deregistration.overtaken(event.at()));
        }
    }
}
