package org.openbeian.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads a case of any kind by its id, as far as the tenant and the organisation of the caller reach. */
@ApplicationScoped
public class CaseLoader {

    @PersistenceContext
    EntityManager em;

    <C> Optional<C> find(Class<C> kind, String id, LockModeType lock) {
        // what came from an address may be anything; the columns of ids hold nothing but these
        if (id == null || !StandardCharsets.US_ASCII.newEncoder().canEncode(id)) {
            return Optional.empty();
        }
        return em.createQuery("select c from %s c where c.id = :id".formatted(kind.getSimpleName()), kind)
                .setParameter("id", id)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
