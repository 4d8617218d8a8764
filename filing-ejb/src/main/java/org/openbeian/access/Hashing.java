package org.openbeian.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.function.Supplier;
import org.openbeian.common.Busy;
import org.openbeian.common.Turns;

/**
 * Where passwords are hashed and compared: never inside a transaction, which would hold a connection for as long, and
 * never on all processors, so that a flood of wrong passwords leaves one to the pages. A few more wait their turn; who
 * comes after those is told so at once.
 */
@ApplicationScoped
class Hashing {

    /** A third of the threads that answer requests (docker/lib/server.sh): the others are for whoever signs in nowhere. */
    private static final int MOST_THREADS = 40;

    private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

    /**
     * With some thirty milliseconds each, the last of them waits for about a second and a half, however many processors.
     * Who asks from outside holds a few of these at most, so that others find room.
     */
    private static final int WAITING = Math.min(48 * AT_ONCE, MOST_THREADS);

    private static final Turns TURNS = new Turns(AT_ONCE, WAITING, Duration.ofSeconds(3), "sign_in.busy");

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
        return TURNS.inTurn(work);
    }
}
