package org.openbeian.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.Refusals;

/**
 * Remembers what was refused and writes it into the trail when the request is over. Written at once it would want a
 * second connection while the refused transaction still holds the first, and as many refusals at one moment as there are
 * connections would wait for each other.
 */
@ApplicationScoped
class RefusedCalls {

    private static final Logger LOG = Logger.getLogger(RefusedCalls.class.getName());

    @Inject
    Refusals refusals;

    @Resource
    TransactionSynchronizationRegistry transaction;

    @Resource
    ManagedExecutorService elsewhere;

    void note(Caller caller, String action, String reason, AuditNotes notes) {
        CallerClaim.afterwards(() -> write(caller, action, reason, notes));
    }

    private void write(Caller caller, String action, String reason, AuditNotes notes) {
        if (transaction.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            log(caller, action, reason, notes);
        } else {
            // a step of the engine, whose transaction goes on after the caller has left
            elsewhere.execute(() -> log(caller, action, reason, notes));
        }
    }

    private void log(Caller caller, String action, String reason, AuditNotes notes) {
        try {
            refusals.log(caller, action, reason, notes);
        } catch (RuntimeException lost) {
            LOG.log(
                    Level.SEVERE,
                    lost,
                    () -> caller.name() + " was refused " + action + " (" + reason
                            + "), and the trail could not be written");
        }
    }
}
