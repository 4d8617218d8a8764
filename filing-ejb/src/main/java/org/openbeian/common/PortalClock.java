package org.openbeian.common;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** What time it is, to the microsecond, in UTC and in the authority's zone. Injected, so that a test can stop it. */
public class PortalClock {

    /** Statutory days begin and end in this zone. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Clock clock;

    protected PortalClock() {
        this(Clock.systemUTC());
    }

    public PortalClock(Clock clock) {
        this.clock = clock;
    }

    /** A day may be used to its end. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    /** The day on which that was. */
    public static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    public Instant instant() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate today() {
        return dayOf(instant());
    }
}
