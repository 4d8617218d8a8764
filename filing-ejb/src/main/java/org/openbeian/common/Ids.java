package org.openbeian.common;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Identifiers made by the application, without a round trip to the database: UUIDs of version 7, so that rows written
 * together lie together in the clustered index, with 74 random bits, so that they cannot be guessed.
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Left to chance in each millisecond; the rest suffices until the year 2248. */
    private static final int NUMBER_BITS = 20;

    private Ids() {}

    public static String next() {
        return at(Instant.ofEpochMilli(System.currentTimeMillis()));
    }

    /** One that says that time instead of now, for rows whose time is kept less exactly, see {@link CoarseTime}. */
    public static String at(Instant time) {
        long millis = time.toEpochMilli();
        long high = (millis << 16) | 0x7000L | (RANDOM.nextInt() & 0xFFFL);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }

    /**
     * A number for rows that are ordered by time, in place of one that counts: beside rows whose time is exact, a count
     * would say when one was written whose time is not.
     *
     * @param within where in the time from there on the number lies is left to chance; zero for an exact time
     */
    public static long numberAt(Instant from, Duration within) {
        long millis = from.toEpochMilli() + (within.isZero() ? 0 : RANDOM.nextLong(within.toMillis()));
        return millis << NUMBER_BITS | RANDOM.nextInt(1 << NUMBER_BITS);
    }
}
