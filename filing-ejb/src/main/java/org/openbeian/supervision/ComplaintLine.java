package org.openbeian.supervision;

import java.time.Instant;
import org.openbeian.complaint.ComplaintCategories;
import org.openbeian.complaint.ComplaintCategory;
import org.openbeian.complaint.ComplaintState;

/** One complaint of a system's story. */
public record ComplaintLine(String id, String number, String categoryCode, ComplaintState state, Instant receivedAt) {

    public ComplaintCategory getCategory() {
        return ComplaintCategories.find(categoryCode).orElseThrow();
    }
}
