package org.openbeian.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** How a complaint presses: whether somebody is in danger, the nearest day, and where both put it in the desk's list. */
@Embeddable
public class Urgency {

    private boolean urgent;

    /** The nearest day of a clock that runs; null when none does. */
    @Column(name = "next_due")
    private LocalDate nextDue;

    /** What presses first: reckoned by the database. */
    @Column(insertable = false, updatable = false)
    private int pressing;

    @Column(name = "due_order", insertable = false, updatable = false)
    private LocalDate dueOrder;

    protected Urgency() {}

    private Urgency(boolean urgent, LocalDate nextDue, int pressing, LocalDate dueOrder) {
        this.urgent = urgent;
        this.nextDue = nextDue;
        this.pressing = pressing;
        this.dueOrder = dueOrder;
    }

    Urgency flagged() {
        return new Urgency(true, nextDue, pressing, dueOrder);
    }

    Urgency dueOn(LocalDate day) {
        return new Urgency(urgent, day, pressing, dueOrder);
    }

    public boolean isUrgent() {
        return urgent;
    }

    /** Null when no clock runs. */
    LocalDate nextDue() {
        return nextDue;
    }

    int pressing() {
        return pressing;
    }

    LocalDate dueOrder() {
        return dueOrder;
    }
}
