package org.openbeian.web.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.deadline.ClockState;
import org.openbeian.deadline.Segment;

/**
 * A clock of a case with its bar: how long it ran, stood still, was late, and what is left, in the proportions of time.
 */
public final class ClockBar {

    private static final int WIDTH = 340;

    private final ClockDetail clock;
    private final List<Part> parts = new ArrayList<>();

    ClockBar(ClockDetail clock, Instant now) {
        this.clock = clock;
        Instant end = endOfBar(now);
        List<Segment> segments = clock.getSegments();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            Instant until = i + 1 < segments.size() ? segments.get(i + 1).getAt() : now;
            switch (segment.getKind()) {
                case RUN -> ran(segment.getAt(), until, end);
                case PAUSE -> add("held", segment.getAt(), until, end);
                default -> {
                    // nothing is drawn after the end
                }
            }
        }
        if (isEnded() && parts.isEmpty() && clock.getState() == ClockState.MET) {
            parts.add(new Part("met", 0, WIDTH));
        }
        if (!isEnded()) {
            add("rest", now, end, end);
        }
    }

    /** A stretch during which it ran; what lies after its end is late. */
    private void ran(Instant from, Instant until, Instant end) {
        Instant due = due();
        if (!isLate() || due == null) {
            add(clock.getState() == ClockState.MET ? "met" : "run", from, until, end);
            return;
        }
        Instant inTime = due.isBefore(from) ? from : due.isAfter(until) ? until : due;
        add("run", from, inTime, end);
        add("late", inTime, until, end);
    }

    /** Null while it stands still. */
    Instant due() {
        if (clock.getDueAt() != null) {
            return clock.getDueAt();
        }
        return clock.getDueOn() == null ? null : PortalClock.endOf(clock.getDueOn());
    }

    private Instant endOfBar(Instant now) {
        if (isEnded()) {
            return clock.getSegments().get(clock.getSegments().size() - 1).getAt();
        }
        Instant due = due();
        if (due == null) {
            return now.plus(Duration.ofDays(Math.max(1, clock.getRemainingWorkingDays() * 7L / 5)));
        }
        return due.isBefore(now) ? now : due;
    }

    private void add(String kind, Instant from, Instant to, Instant end) {
        double all = Math.max(1, Duration.between(clock.getStartedAt(), end).getSeconds());
        long x = Math.round(WIDTH * Duration.between(clock.getStartedAt(), from).getSeconds() / all);
        long right =
                Math.round(WIDTH * Duration.between(clock.getStartedAt(), to).getSeconds() / all);
        if (right > x) {
            parts.add(new Part(kind, x, right - x));
        }
    }

    /** Whether what was owed was done or is no longer owed. */
    public boolean isEnded() {
        Segment.Kind last =
                clock.getSegments().get(clock.getSegments().size() - 1).getKind();
        return last == Segment.Kind.MET || last == Segment.Kind.STOP;
    }

    /** Whether its time passed before what was owed was done, or was no longer owed. */
    boolean isLate() {
        return clock.getState() == ClockState.MISSED || clock.getState() == ClockState.STOPPED_LATE;
    }

    /** When it ended; null while it is open. */
    public Instant getEndedAt() {
        return isEnded()
                ? clock.getSegments().get(clock.getSegments().size() - 1).getAt()
                : null;
    }

    public ClockDetail getClock() {
        return clock;
    }

    public List<Part> getParts() {
        return parts;
    }

    /**
     * One stretch of the bar.
     *
     * @param kind run, held, met, rest or late
     */
    public record Part(String kind, long x, long width) {}
}
