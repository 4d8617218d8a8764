package org.openbeian.web.upload;

import java.util.HashMap;
import java.util.Map;
import org.openbeian.web.request.SenderMarks;

/**
 * How many bodies are read at a time, and how many of them for one sender: an address, or the membership that is signed in.
 * Who sends slowly waits for itself. Of a sender only its mark is known, and when nobody holds a place even that can't be
 * made again.
 */
final class ReadingSlots {

    private final int inAll;
    private final int each;
    private final SenderMarks marks = new SenderMarks();
    private final Map<Long, Integer> taken = new HashMap<>();
    private int all;

    ReadingSlots(int inAll, int each) {
        this.inAll = inAll;
        this.each = each;
    }

    synchronized boolean take(String sender) {
        long who = marks.of(sender);
        int before = taken.getOrDefault(who, 0);
        if (all >= inAll || before >= each) {
            return false;
        }
        all++;
        taken.put(who, before + 1);
        return true;
    }

    synchronized void leave(String sender) {
        all--;
        taken.computeIfPresent(marks.of(sender), (who, count) -> count > 1 ? count - 1 : null);
        if (all == 0) {
            marks.forget();
        }
    }
}
