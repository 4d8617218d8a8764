package org.openbeian.notification;

import java.time.Duration;
import java.time.Instant;

/** How long a letter is tried: for seven days, after one minute, two, four and so on, and at the latest every six hours. */
final class Patience {

    static final Duration IN_ALL = Duration.ofDays(7);
    static final Duration LONGEST_GAP = Duration.ofHours(6);
    private static final int DOUBLINGS = 9;

    private Patience() {}

    static Duration gap(int triesBefore) {
        Duration doubled = Duration.ofMinutes(1L << Math.min(triesBefore, DOUBLINGS));
        return doubled.compareTo(LONGEST_GAP) > 0 ? LONGEST_GAP : doubled;
    }

    static boolean isOver(Instant written, Instant now) {
        return !now.isBefore(written.plus(IN_ALL));
    }
}
