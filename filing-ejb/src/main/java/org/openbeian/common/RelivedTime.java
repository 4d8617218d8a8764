package org.openbeian.common;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The machine's clock, except on a thread that relives the past: there it is the moment that was set. Only the demo data
 * may do that, while they let years pass in half a minute; a test holds everybody else to it.
 */
public final class RelivedTime extends Clock {

    private static final ThreadLocal<Instant> NOW = new ThreadLocal<>();

    private final Clock machine = Clock.systemUTC();

    /** From here on it is that moment on the calling thread, and on no other. */
    public static void set(Instant moment) {
        NOW.set(moment);
    }

    /** Back to the machine's clock. */
    public static void end() {
        NOW.remove();
    }

    @Override
    public Instant instant() {
        Instant relived = NOW.get();
        return relived == null ? machine.instant() : relived;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Instants only");
    }
}
