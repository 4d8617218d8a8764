package org.openbeian.upkeep;

/** What waits for supervisors and stands in lists of its own, not in the queue; more than {@link DeskCounts#MOST} is more. */
public final class SupervisionCounts {

    private final int complaints;
    private final int incidents;
    private final int proposals;
    private final int conditions;

    public SupervisionCounts(int complaints, int incidents, int proposals, int conditions) {
        this.complaints = complaints;
        this.incidents = incidents;
        this.proposals = proposals;
        this.conditions = conditions;
    }

    /** Open ones that nobody handles or that are late. */
    public int getComplaints() {
        return complaints;
    }

    /** Open ones of which something is due today or late. */
    public int getIncidents() {
        return incidents;
    }

    /** Those on which nobody has decided. */
    public int getProposals() {
        return proposals;
    }

    /** Those whose day has passed. */
    public int getConditions() {
        return conditions;
    }

    public boolean isAny() {
        return complaints + incidents + proposals + conditions > 0;
    }
}
