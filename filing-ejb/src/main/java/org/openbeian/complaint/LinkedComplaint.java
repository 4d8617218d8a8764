package org.openbeian.complaint;

import java.time.Instant;

/**
 * A complaint that belongs to an incident. What it says is read on its own page only.
 *
 * @param raised whether it raised the incident
 */
public record LinkedComplaint(
        String id, String number, String categoryCode, ComplaintState state, boolean raised, Instant receivedAt) {

    public ComplaintCategory getCategory() {
        return ComplaintCategories.find(categoryCode).orElseThrow();
    }
}
