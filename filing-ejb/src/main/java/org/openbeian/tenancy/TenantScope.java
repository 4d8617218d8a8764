package org.openbeian.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Whose rows this transaction may touch. Set once, by the guard, before the first line of a service runs; a second,
 * different scope in the same transaction is refused, because entities already read would leak through the first-level
 * cache.
 */
@ApplicationScoped
public class TenantScope {

    /** Property of the persistence context that holds the authority's id. */
    public static final String AUTHORITY = "openbeian.authority";

    /** Property that holds the organisation, or {@link #WHOLE_AUTHORITY}. */
    public static final String ORGANISATION = "organisation";

    /** EclipseLink ignores a null property, so "all organisations" has a value of its own. */
    public static final String WHOLE_AUTHORITY = "*";

    private static final ThreadLocal<String> WRITING_FOR = new ThreadLocal<>();

    @PersistenceContext
    EntityManager em;

    @Resource
    TransactionSynchronizationRegistry transaction;

    /** The authority this transaction already works for, or null. */
    public Integer fixedAuthority() {
        String fixed = (String) transaction.getResource(TenantScope.class);
        return fixed == null ? null : Integer.valueOf(fixed.substring(0, fixed.indexOf('/')));
    }

    /** @throws IllegalStateException when the transaction already works for another scope */
    public void fix(int authorityId, String organisationId) {
        String wanted = authorityId + "/" + organisationId;
        Object fixed = transaction.getResource(TenantScope.class);
        if (fixed == null) {
            transaction.putResource(TenantScope.class, wanted);
            em.setProperty(AUTHORITY, authorityId);
            em.setProperty(ORGANISATION, organisationId);
            transaction.registerInterposedSynchronization(new Restoring(WRITING_FOR.get()));
            WRITING_FOR.set(organisationId);
        } else if (!fixed.equals(wanted)) {
            throw new IllegalStateException(
                    "This transaction already works for " + fixed + " and cannot also work for " + wanted);
        }
    }

    /** @throws IllegalStateException when a row of that organisation is not this transaction's to write */
    public static void mustContain(String organisationId) {
        String scope = WRITING_FOR.get();
        if (organisationId == null
                || scope == null
                || !(scope.equals(WHOLE_AUTHORITY) || scope.equals(organisationId))) {
            throw new IllegalStateException(
                    "A row of organisation " + organisationId + " may not be written in the scope of " + scope);
        }
    }

    /** A transaction of its own inside another must leave the outer one's scope as it was. */
    private static final class Restoring implements Synchronization {

        private final String outer;

        Restoring(String outer) {
            this.outer = outer;
        }

        @Override
        public void beforeCompletion() {
            // the scope is needed until the last flush
        }

        @Override
        public void afterCompletion(int status) {
            if (outer == null) {
                WRITING_FOR.remove();
            } else {
                WRITING_FOR.set(outer);
            }
        }
    }
}
