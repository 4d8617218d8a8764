package org.openbeian.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.openbeian.certificate.RegisteredName;

/** A certificate calls its system as the register does: a name that was put right is right on both. */
@ApplicationScoped
class RegisteredNames implements RegisteredName {

    @PersistenceContext
    EntityManager em;

    @Override
    public String english(String number, String nameZh) {
        return em.createQuery(
                        "select e from RegisterEntry e where e.systemZh = :name and " + RegisterEntry.NUMBERED,
                        RegisterEntry.class)
                .setParameter("name", nameZh)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(RegisterEntry::getSystemEn)
                .orElse(null);
    }
}
