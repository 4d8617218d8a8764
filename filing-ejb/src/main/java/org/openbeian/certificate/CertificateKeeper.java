package org.openbeian.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.openbeian.registration.RegistrationChanged;

/** A certificate says what its registration is, from the same moment on. */
@ApplicationScoped
public class CertificateKeeper {

    @PersistenceContext
    EntityManager em;

    void follow(@Observes RegistrationChanged event) {
        em.createQuery("select c from Certificate c where c.filingId = :id", Certificate.class)
                .setParameter("id", event.filing().getId())
                .getResultList()
                .forEach(certificate -> certificate.becomes(
                        switch (event.filing().getState()) {
                            case SUSPENDED -> Certificate.Status.SUSPENDED;
                            case EXPIRED -> Certificate.Status.EXPIRED;
                            case REVOKED, DEREGISTERED -> Certificate.Status.REVOKED;
                            default -> Certificate.Status.VALID;
                        }));
    }
}
