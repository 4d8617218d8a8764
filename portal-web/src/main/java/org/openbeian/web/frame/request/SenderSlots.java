package org.openbeian.web.frame.request;

import java.util.HashMap;
import java.util.Map;

/**
 * How many do something at a time, and how many of them for one sender: an address, or the membership that is signed in.
 * Who is slow, or comes often, waits for itself. Of a sender only its mark is known, and when nobody holds a place even that can't be
 * made again.
 */
public final class SenderSlots {

    private final int inAll;
    private final int each;
    private final SenderMarks marks = new SenderMarks();
    private final Map<Long, Integer> taken = new HashMap<>();
    private int all;

    public SenderSlots(int inAll, int each) {
        this.inAll = inAll;
        this.each = each;
    }

    /** @return whether there was a place; then {@link #leave} has to follow */
    public synchronized boolean take(String sender) {
        long who = marks.of(sender);
        int before = taken.getOrDefault(who, 0);
        if (all >= inAll || before >= each) {
            return false;
        }
        all++;
        taken.put(who, before + 1);
        return true;
    }

    /** Whether there would be a place now. */
    public synchronized boolean isFree(String sender) {
        return all < inAll && taken.getOrDefault(marks.of(sender), 0) < each;
    }

    public synchronized void leave(String sender) {
        all--;
        taken.computeIfPresent(marks.of(sender), (who, count) -> count > 1 ? count - 1 : null);
        if (all == 0) {
            marks.forget();
        }
    }
}
