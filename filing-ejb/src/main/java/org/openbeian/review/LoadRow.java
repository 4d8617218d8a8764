package org.openbeian.review;

import java.time.LocalDate;

/** How many things of one kind are due on one day. */
public final class LoadRow {

    private final WorkKind kind;
    private final LocalDate dueOn;
    private final boolean paused;
    private final long count;

    public LoadRow(WorkKind kind, LocalDate dueOn, boolean paused, Long count) {
        this.kind = kind;
        this.dueOn = dueOn;
        this.paused = paused;
        this.count = count;
    }

    public WorkKind getKind() {
        return kind;
    }

    /** Null when no clock runs. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** The clock stands still, so the day will move. */
    public boolean isPaused() {
        return paused;
    }

    public long getCount() {
        return count;
    }
}
