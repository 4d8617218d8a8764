package org.openbeian.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openbeian.common.RelivedTime;

/**
 * What happens in the demo world and when, one thing after another. Whatever happens may put further things on the
 * agenda. What can't happen any more ends its own story and no other.
 */
final class Agenda {

    private static final Logger LOG = Logger.getLogger(Agenda.class.getName());

    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparing(Entry::turn));
    private final Instant end;
    private int turns;
    private int failed;

    /** @param end what lies behind it does not happen */
    Agenda(Instant end) {
        this.end = end;
    }

    /** One thing, of the story with that name. */
    void at(Instant when, String story, Happening what) {
        entries.add(new Entry(when, turns++, story, what));
    }

    /** @param between what has to be done first, up to the time of the next entry and in it */
    void run(Consumer<Instant> between) {
        try {
            for (Entry next = entries.poll(); next != null && !next.at.isAfter(end); next = entries.poll()) {
                RelivedTime.set(next.at);
                between.accept(next.at);
                happen(next);
            }
            RelivedTime.set(end);
            between.accept(end);
        } finally {
            RelivedTime.end();
        }
    }

    private void happen(Entry next) {
        try {
            next.what.happen();
        } catch (Exception e) {
            failed++;
            LOG.log(Level.WARNING, "The demo story of " + next.story + " ends on " + next.at, e);
        }
    }

    /** How many stories ended before their time. */
    int failed() {
        return failed;
    }

    /** One thing that happens. */
    @FunctionalInterface
    interface Happening {
        void happen() throws Exception;
    }

    private record Entry(Instant at, int turn, String story, Happening what) {}
}
