package org.openbeian.supervision;

import java.time.Instant;
import org.openbeian.complaint.ComplaintCategories;
import org.openbeian.complaint.ComplaintCategory;
import org.openbeian.complaint.ComplaintState;

/** One complaint of a system's story. */
public final class ComplaintLine {

    private final String id;
    private final String number;
    private final String category;
    private final ComplaintState state;
    private final Instant receivedAt;

    public ComplaintLine(String id, String number, String category, ComplaintState state, Instant receivedAt) {
        this.id = id;
        this.number = number;
        this.category = category;
        this.state = state;
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

    public Instant getReceivedAt() {
        return receivedAt;
    }
}
