package org.openbeian.register;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.openbeian.common.PortalClock;

/**
 * How far an authority's register has come: two look-ups in an index, whatever its size. Two readings with the same mark
 * stand for the same register.
 *
 * @param changedAt when an entry last changed; the beginning of time for an empty register
 */
public record RegisterMark(long newest, Instant changedAt, LocalDate day) {

    /** Longer than any change of an entry takes from its moment to its commit. */
    private static final Duration SETTLES = Duration.ofMinutes(2);

    /** When what the register says last changed: by a change of an entry, or by the day that began. */
    public Instant getLastModified() {
        Instant begin = day.atStartOfDay(PortalClock.ZONE).toInstant();
        return changedAt.isAfter(begin) ? changedAt : begin;
    }

    /**
     * Whether nothing older can still come. A change is dated when it begins, so another one that began before may be
     * committed after it, and nobody could tell that from the newest date.
     */
    public boolean isSettled(Instant now) {
        return changedAt.plus(SETTLES).isBefore(now);
    }

    /** The day belongs to it, because certificates run out by themselves at its end. */
    @Override
    public String toString() {
        return newest + "-" + changedAt.toEpochMilli() + "-" + day;
    }
}
