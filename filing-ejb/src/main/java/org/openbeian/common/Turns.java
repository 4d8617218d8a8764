package org.openbeian.common;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * So many at a time do what is slow on purpose, some more wait their turn in the order in which they came, and whoever comes
 * after those is told so at once. How many of them one sender may be is decided before, where the address is known.
 */
public final class Turns {

    private final Semaphore places;
    private final Semaphore inHouse;
    private final Duration patience;
    private final String busy;

    /** @param busy key of the sentence for whom there is no room */
    public Turns(int atOnce, int waiting, Duration patience, String busy) {
        this.places = new Semaphore(atOnce, true);
        this.inHouse = new Semaphore(atOnce + waiting);
        this.patience = patience;
        this.busy = busy;
    }

    /** @throws Busy when too many are at it, or nobody made room in time */
    public <T> T inTurn(Supplier<T> work) {
        if (!inHouse.tryAcquire()) {
            throw new Busy(busy);
        }
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Busy(busy);
            }
            try {
                return work.get();
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy(busy);
        } finally {
            inHouse.release();
        }
    }

    /** How many there is room for, at work and waiting. */
    int room() {
        return inHouse.availablePermits();
    }
}
