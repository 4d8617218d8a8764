package org.openbeian.openness;

/** How many complaints and incidents there were about one registered system, and what came of them. */
public final class PublicFigures {

    private final String number;
    private final Figure complaints;
    private final Figure incidents;
    private final SmallNumbers small;

    PublicFigures(String number, Figure complaints, Figure incidents, SmallNumbers small) {
        this.number = number;
        this.complaints = complaints;
        this.incidents = incidents;
        this.small = small;
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

    /** How many numbers are withheld in all. */
    public int getWithheld() {
        return complaints.getWithheld() + incidents.getWithheld();
    }
}
