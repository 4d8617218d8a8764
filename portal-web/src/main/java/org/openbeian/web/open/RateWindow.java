package org.openbeian.web.open;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.openbeian.web.frame.request.SenderMarks;

/**
 * How often something happened lately, by mark of the sender and in all of one authority. Memory only: when its minutes are
 * over, counts and the key of the marks are gone, whether or not anybody calls.
 */
public final class RateWindow {

    /** Behind so many senders a new one is not counted by itself; it shares what is left of its authority's limit. */
    private static final int MOST_SENDERS = 50_000;

    private final int each;
    private final int inAll;
    private final Duration window;
    private final SenderMarks marks = new SenderMarks();
    private final Map<Long, Integer> bySender = new HashMap<>();
    private final Map<Integer, Integer> byAuthority = new HashMap<>();
    private Instant windowBegan;

    /** @param inAll what one authority may be sent; how much another is sent does not matter to it */
    public RateWindow(int each, int inAll, Duration window) {
        this.each = each;
        this.inAll = inAll;
        this.window = window;
    }

    /** Whether it may happen once more; then it is counted. */
    public synchronized boolean pass(int authority, String address, Instant now) {
        wipe(now);
        if (windowBegan == null) {
            windowBegan = now;
        }
        long who = marks.of(address);
        int before = bySender.getOrDefault(who, 0);
        int all = byAuthority.getOrDefault(authority, 0);
        if (all >= inAll || before >= each) {
            return false;
        }
        byAuthority.put(authority, all + 1);
        if (before > 0 || bySender.size() < MOST_SENDERS) {
            bySender.put(who, before + 1);
        }
        return true;
    }

    /** Whether it may not happen once more; nothing is counted. */
    public synchronized boolean isFull(int authority, String address, Instant now) {
        wipe(now);
        return byAuthority.getOrDefault(authority, 0) >= inAll || bySender.getOrDefault(marks.of(address), 0) >= each;
    }

    /** It did not happen after all. */
    public synchronized void giveBack(int authority, String address) {
        long who = marks.of(address);
        // the window may have ended meanwhile, and of those behind the most nothing is known
        if (bySender.containsKey(who)) {
            bySender.compute(who, (mark, before) -> before > 1 ? before - 1 : null);
            byAuthority.computeIfPresent(authority, (which, all) -> all - 1);
        }
    }

    /** Whether nothing of anybody is kept. */
    synchronized boolean isEmpty() {
        return bySender.isEmpty() && byAuthority.isEmpty() && windowBegan == null;
    }

    /** Forgets what is too old to count. */
    public synchronized void wipe(Instant now) {
        if (windowBegan != null && !now.isBefore(windowBegan.plus(window))) {
            bySender.clear();
            byAuthority.clear();
            marks.forget();
            windowBegan = null;
        }
    }
}
