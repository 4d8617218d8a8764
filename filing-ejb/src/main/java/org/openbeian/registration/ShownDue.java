package org.openbeian.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Until when something has to be done about a case, as the queue shows it; the clock itself keeps its segments. */
@Embeddable
public class ShownDue {

    @Column(name = "due_on")
    private LocalDate day;

    @Column(name = "clock_paused")
    private boolean paused;

    /** Nothing is due. */
    protected ShownDue() {}

    /** @param on null when nothing is due any more */
    public void set(LocalDate on, boolean stopped) {
        day = on;
        paused = stopped;
    }

    public LocalDate day() {
        return day;
    }

    public boolean isPaused() {
        return paused;
    }
}
