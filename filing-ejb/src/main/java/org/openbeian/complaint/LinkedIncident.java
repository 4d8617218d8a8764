package org.openbeian.complaint;

import java.time.Instant;
import org.openbeian.incident.IncidentState;

/** An incident that belongs to a complaint. */
public final class LinkedIncident {

    private final String id;
    private final String number;
    private final String title;
    private final int level;
    private final IncidentState state;
    private final boolean raised;
    private final Instant linkedAt;

    public LinkedIncident(
            String id, String number, String title, int level, IncidentState state, boolean raised, Instant linkedAt) {
        this.id = id;
        this.number = number;
        this.title = title;
        this.level = level;
        this.state = state;
        this.raised = raised;
        this.linkedAt = linkedAt;
    }

    public String getId() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public int getLevel() {
        return level;
    }

    public IncidentState getState() {
        return state;
    }

    /** Whether it came of the complaint, or was known and linked. */
    public boolean isRaised() {
        return raised;
    }

    public Instant getLinkedAt() {
        return linkedAt;
    }
}
