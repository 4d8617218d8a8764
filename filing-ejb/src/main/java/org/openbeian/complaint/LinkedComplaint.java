package org.openbeian.complaint;

import java.time.Instant;

/** A complaint that belongs to an incident. What it says is read on its own page only. */
public final class LinkedComplaint {

    private final String id;
    private final String number;
    private final String category;
    private final ComplaintState state;
    private final boolean raised;
    private final Instant receivedAt;

    public LinkedComplaint(
            String id, String number, String category, ComplaintState state, boolean raised, Instant receivedAt) {
        this.id = id;
        this.number = number;
        this.category = category;
        this.state = state;
        this.raised = raised;
        this.receivedAt = receivedAt;
    }

    public String getId() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    public ComplaintCategory getCategory() {
        return ComplaintCategories.find(category).orElseThrow();
    }

    public ComplaintState getState() {
        return state;
    }

    /** Whether it raised the incident. */
    public boolean isRaised() {
        return raised;
    }

    public Instant getReceivedAt() {
        return receivedAt;
    }
}
