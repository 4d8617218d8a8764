package org.openbeian.common;

import java.time.Duration;
import java.time.Instant;

/**
 * The beginning of the quarter of an hour: as exactly as is kept when somebody did something of whom nobody is to know who
 * they are. An exact time beside the log of any network would tell. It always lies before the exact time, so what is owed
 * from then on is owed a little sooner, and within the same day and hour.
 */
public final class CoarseTime {

    /** How long what is coarse may have been ago. */
    public static final Duration EXACT_TO = Duration.ofMinutes(15);

    private static final long QUARTER = EXACT_TO.toSeconds();

    private CoarseTime() {}

    public static Instant of(Instant exact) {
        return Instant.ofEpochSecond(Math.floorDiv(exact.getEpochSecond(), QUARTER) * QUARTER);
    }
}
