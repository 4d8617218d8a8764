package org.openbeian.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbeian.common.PortalClock;

/**
 * A clock of a case as the list of its segments, from which everything can be recomputed. Immutable.
 *
 * <p>Days are those of the authority's zone. The day of the start is not counted. The day of a pause counts as used,
 * the day on which the clock goes on counts as paused; the rest of the time is then counted from that day.
 */
public final class RunningClock {

    private final ClockDefinition definition;
    private final List<Segment> segments;

    /** Null unless the authority has given more time. */
    private final LocalDate extendedTo;

    /** Null unless until when is known already: then a calendar loaded since has not moved it yet. */
    private final DueDate standing;

    private RunningClock(ClockDefinition definition, List<Segment> segments, LocalDate extendedTo, DueDate standing) {
        this.definition = definition;
        this.segments = List.copyOf(segments);
        this.extendedTo = extendedTo;
        this.standing = standing;
    }

    public static RunningClock start(ClockDefinition definition, Instant at) {
        return new RunningClock(definition, List.of(new Segment(Segment.Kind.RUN, at)), null, null);
    }

    /** A clock as it was stored. */
    public static RunningClock of(ClockDefinition definition, List<Segment> segments) {
        if (segments.isEmpty() || segments.get(0).getKind() != Segment.Kind.RUN) {
            throw new IllegalArgumentException("a clock begins by running");
        }
        return new RunningClock(definition, segments, null, null);
    }

    /** The same clock, due on that day at the earliest; null: when its segments say. Only for clocks of days. */
    public RunningClock extendedTo(LocalDate day) {
        must(day == null || !definition.getUnit().isMoment(), "only clocks of days can be extended");
        return new RunningClock(definition, segments, day, null);
    }

    /** The same clock, due on the day that everybody was told; null: counted anew. Only for clocks of days under Chinese law. */
    RunningClock dueAsTold(LocalDate day, boolean provisional) {
        boolean movable = day != null
                && !definition.getUnit().isMoment()
                && definition.getProfile().equals("CN");
        return new RunningClock(
                definition, segments, extendedTo, movable ? DueDate.onDay(definition, day, null, provisional) : null);
    }

    /** The same clock, its day counted anew by the calendar as it is now. */
    RunningClock recounted() {
        return new RunningClock(definition, segments, extendedTo, null);
    }

    public RunningClock pause(Instant at) {
        must(last().getKind() == Segment.Kind.RUN, "only a running clock can pause");
        must(
                definition.getUnit() == CountingUnit.WORKING_DAY || definition.getUnit() == CountingUnit.CALENDAR_DAY,
                "only clocks of days can pause");
        return with(Segment.Kind.PAUSE, at);
    }

    public RunningClock resume(Instant at) {
        must(last().getKind() == Segment.Kind.PAUSE, "only a paused clock can go on");
        return with(Segment.Kind.RUN, at);
    }

    /** Ends the clock: {@code met} when what was owed was done, else because it is no longer owed. */
    public RunningClock stop(Instant at, boolean met) {
        must(!last().getKind().isEnd(), "the clock has ended");
        return with(met ? Segment.Kind.MET : Segment.Kind.STOP, at);
    }

    private RunningClock with(Segment.Kind kind, Instant at) {
        must(!at.isBefore(last().getAt()), "segments follow one another in time");
        List<Segment> longer = new ArrayList<>(segments);
        longer.add(new Segment(kind, at));
        // what ends stays due when it was; what begins anew is counted anew
        return new RunningClock(definition, longer, extendedTo, kind.isEnd() ? standing : null);
    }

    private void must(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalStateException(definition.getCode() + ": " + otherwise);
        }
    }

    private Segment last() {
        return segments.get(segments.size() - 1);
    }

    public ClockDefinition getDefinition() {
        return definition;
    }

    public List<Segment> getSegments() {
        return segments;
    }

    public Instant getStartedAt() {
        return segments.get(0).getAt();
    }

    public boolean isPaused() {
        return last().getKind() == Segment.Kind.PAUSE;
    }

    public boolean isEnded() {
        return last().getKind().isEnd();
    }

    /** How the clock stands at that moment. */
    public ClockState state(Instant now) {
        return switch (last().getKind()) {
            case PAUSE -> ClockState.PAUSED;
            case STOP -> !definition.isRight() && isLate(ranUntil()) ? ClockState.STOPPED_LATE : ClockState.STOPPED;
            case MET -> isLate(last().getAt()) ? ClockState.MISSED : ClockState.MET;
            case RUN ->
                !isLate(now) ? ClockState.RUNNING : definition.isRight() ? ClockState.LAPSED : ClockState.MISSED;
        };
    }

    /** When an ended clock stood still for good: with its end, or with the pause that the end found. */
    private Instant ranUntil() {
        Segment before = segments.get(segments.size() - 2);
        return before.getKind() == Segment.Kind.PAUSE ? before.getAt() : last().getAt();
    }

    private boolean isLate(Instant at) {
        return due().map(due -> due.moment()
                        .map(moment -> at.isAfter(moment.toInstant()))
                        .orElseGet(() -> day(at).isAfter(due.getDay())))
                .orElse(false);
    }

    /** Until when; empty while the clock is paused, as nobody knows for how long. */
    public Optional<DueDate> due() {
        return isPaused() ? Optional.empty() : Optional.of(dueAfter(lastRun()));
    }

    /** To which day the authority has moved it, if it has. */
    public Optional<LocalDate> getExtendedTo() {
        return Optional.ofNullable(extendedTo);
    }

    /** Until when, if the paused clock went on that day. */
    public DueDate dueIfResumed(LocalDate day) {
        must(isPaused(), "only a paused clock can go on");
        return rest(day, segments.size());
    }

    private int lastRun() {
        int index = segments.size() - 1;
        while (segments.get(index).getKind() != Segment.Kind.RUN) {
            index--;
        }
        // a clock that ended while paused: until when it would have been before the pause
        return index;
    }

    private DueDate dueAfter(int run) {
        if (standing != null) {
            return standing;
        }
        DueDate counted = run == 0
                ? DueDates.from(
                        definition, getStartedAt().atZone(PortalClock.ZONE).toOffsetDateTime())
                : rest(day(segments.get(run).getAt()), run);
        return extendedTo == null ? counted : counted.notBefore(extendedTo);
    }

    private DueDate rest(LocalDate resumed, int before) {
        return DueDates.from(definition.lasting(Math.max(0, definition.getDuration() - usedBefore(before))), resumed);
    }

    /** Days used by the runs that ended before the segment of that index. */
    private int usedBefore(int index) {
        int used = 0;
        for (int i = 0; i + 1 < index; i++) {
            if (segments.get(i).getKind() == Segment.Kind.RUN) {
                used += count(
                        day(segments.get(i).getAt()), day(segments.get(i + 1).getAt()));
            }
        }
        return used;
    }

    /** Days of the clock's own kind that are used up on that day, which counts. */
    public int usedDays(LocalDate today) {
        int used = usedBefore(segments.size());
        return last().getKind() == Segment.Kind.RUN ? used + Math.max(0, count(day(last().getAt()), today)) : used;
    }

    /** Working days after today until the clock is due, negative when it is late; what is left of a paused clock. */
    public int remainingWorkingDays(LocalDate today) {
        LocalDate due =
                isPaused() ? dueIfResumed(today).getDay() : dueAfter(lastRun()).getDay();
        WorkingCalendar calendar = WorkingCalendar.china();
        return today.isAfter(due) ? -calendar.workingDaysBetween(due, today) : calendar.workingDaysBetween(today, due);
    }

    /** Working days on which the clock stood still, up to that day. */
    public int pausedWorkingDays(LocalDate today) {
        int paused = 0;
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i).getKind() == Segment.Kind.PAUSE) {
                LocalDate until =
                        i + 1 < segments.size() ? day(segments.get(i + 1).getAt()) : today;
                paused += WorkingCalendar.china()
                        .workingDaysBetween(day(segments.get(i).getAt()), until);
            }
        }
        return paused;
    }

    private int count(LocalDate after, LocalDate upTo) {
        return definition.getUnit() == CountingUnit.WORKING_DAY
                ? WorkingCalendar.china().workingDaysBetween(after, upTo)
                : (int) ChronoUnit.DAYS.between(after, upTo);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, PortalClock.ZONE);
    }
}
