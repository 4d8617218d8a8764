package org.openbeian.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashSet;
import java.util.Set;

/** Keeps the index of the register in step with its entries, in the same transaction. */
@ApplicationScoped
class RegisterIndex {

    @PersistenceContext
    EntityManager em;

    /** @param entry new, without an id until now */
    void enter(RegisterEntry entry) {
        em.persist(entry);
        em.flush();
        entry.terms().forEach(term -> em.persist(new RegisterTerm(term, entry.getId())));
    }

    /** @param change what happens to the entry; only the terms that differ afterwards are touched */
    void follow(RegisterEntry entry, Runnable change) {
        Set<String> before = entry.terms();
        change.run();
        Set<String> after = entry.terms();
        Set<String> gone = new LinkedHashSet<>(before);
        gone.removeAll(after);
        if (!gone.isEmpty()) {
            em.createQuery("delete from RegisterTerm t where t.entryId = :entry and t.term in :gone")
                    .setParameter("entry", entry.getId())
                    .setParameter("gone", gone)
                    .executeUpdate();
        }
        after.stream()
                .filter(term -> !before.contains(term))
                .forEach(term -> em.persist(new RegisterTerm(term, entry.getId())));
    }
}
