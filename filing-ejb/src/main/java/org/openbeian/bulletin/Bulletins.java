package org.openbeian.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The stored notices of the caller's authority. */
@ApplicationScoped
class Bulletins {

    @PersistenceContext
    EntityManager em;

    Optional<Bulletin> find(String id) {
        return em.createQuery("select b from Bulletin b where b.id = :id", Bulletin.class)
                .setParameter("id", id == null ? "" : id)
                .getResultStream()
                .findFirst();
    }

    /** What the same form with the same answers has made. */
    Optional<Bulletin> sentBefore(String onceKey) {
        return em.createQuery("select b from Bulletin b where b.onceKey = :key", Bulletin.class)
                .setParameter("key", onceKey)
                .getResultStream()
                .findFirst();
    }

    /** Ids of the published ones that hold and are not settled. */
    List<String> unsettled(BulletinKind kind) {
        return em.createQuery(
                        """
                        select b.id from Bulletin b
                        where b.kind = :kind and b.settledAt is null and b.number is not null
                        and b.withdrawnAt is null order by b.id""",
                        String.class)
                .setParameter("kind", kind)
                .getResultList();
    }
}
