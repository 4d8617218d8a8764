package org.openbeian.common;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/**
 * Identifiers made by the application, without a round trip to the database: UUIDs of version 7, so that rows written
 * together lie together in the clustered index, with 74 random bits, so that they cannot be guessed.
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

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
}
