package org.openbeian.openness;

import java.time.LocalDate;

/** How many complaints and incidents there were about one registered system, and what came of them. */
public final class PublicFigures {

    private final String number;
    private final Figure complaints;
    private final Figure incidents;
    private final SmallNumbers small;
    private final LocalDate asOf;

    PublicFigures(String number, Figure complaints, Figure incidents, SmallNumbers small, LocalDate asOf) {
        this.number = number;
        this.complaints = complaints;
        this.incidents = incidents;
        this.small = small;
        this.asOf = asOf;
    }

    /** Number of the entry in the register. */
    public String getNumber() {
        return number;
    }

    public Figure getComplaints() {
        return complaints;
    }

    public Figure getIncidents() {
        return incidents;
    }

    public SmallNumbers getSmall() {
        return small;
    }

    /** The last day that is counted, to its end. */
    public LocalDate getAsOf() {
        return asOf;
    }

    /** How many numbers are withheld in all. */
    public int getWithheld() {
        return complaints.getWithheld() + incidents.getWithheld();
    }
}
