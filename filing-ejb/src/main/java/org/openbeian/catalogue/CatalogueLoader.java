package org.openbeian.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.transaction.UserTransaction;

/**
 * Brings each published version of the catalogue into the database once. Two nodes may start together: the one that
 * comes second finds the rows, or runs into the first one's keys and then finds them.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
@ExcludeDefaultInterceptors
public class CatalogueLoader {

    @Inject
    CatalogueRows rows;

    @Resource
    UserTransaction transaction;

    @PostConstruct
    void load() {
        for (Catalogue catalogue : Catalogues.all()) {
            try {
                transaction.begin();
                rows.write(catalogue);
                transaction.commit();
            } catch (Exception writtenByAnother) {
                mustBeThere(catalogue, writtenByAnother);
            }
        }
    }

    private void mustBeThere(Catalogue catalogue, Exception cause) {
        try {
            if (transaction.getStatus() != jakarta.transaction.Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
            transaction.begin();
            boolean there = rows.has(catalogue);
            transaction.commit();
            if (there) {
                return;
            }
        } catch (Exception worse) {
            cause.addSuppressed(worse);
        }
        throw new IllegalStateException("catalogue " + catalogue.getVersion() + " cannot be loaded", cause);
    }

    /** Returns when the rows are there. */
    public void done() {
        // construction did the work
    }
}
