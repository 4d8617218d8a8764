package org.openbeian.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openbeian.common.Busy;

/**
 * Where passwords are hashed and compared: never inside a transaction, which would hold a connection for as long, and
 * never on all processors, so that a flood of wrong passwords leaves one to the pages. A few more wait their turn; who
 * comes after those is told so at once.
 */
@ApplicationScoped
class Hashing {

    private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

    /** With some thirty milliseconds each, the last of them waits for about half a second, however many processors. */
    private static final int WAITING = 16 * AT_ONCE;

    private static final int PATIENCE = 3;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Semaphore inHouse = new Semaphore(AT_ONCE + WAITING);

    @Resource
    TransactionSynchronizationRegistry transaction;

    /** @throws Busy when too many are at it */
    String hash(String password) {
        return inTurn(() -> Passwords.hash(password));
    }

    /**
     * Takes as long for nobody's password, a {@code null} hash, as for somebody's.
     *
     * @throws Busy when too many are at it
     */
    boolean matches(String password, String hash) {
        return inTurn(() -> Passwords.matches(password, hash));
    }

    private <T> T inTurn(Supplier<T> work) {
        if (transaction.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("A password is hashed inside a transaction, which holds a connection");
        }
        return inTurn(inHouse, places, work);
    }

    static <T> T inTurn(Semaphore inHouse, Semaphore places, Supplier<T> work) {
        if (!inHouse.tryAcquire()) {
            throw new Busy("sign_in.busy");
        }
        try {
            if (!places.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
                throw new Busy("sign_in.busy");
            }
            try {
                return work.get();
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy("sign_in.busy");
        } finally {
            inHouse.release();
        }
    }
}
