package org.openbeian.complaint;

import java.time.Instant;

/** A complaint was lodged; fired inside its transaction. */
public final class ComplaintReceived {

    private final String complaintId;
    private final String aiSystemId;
    private final Instant at;

    public ComplaintReceived(String complaintId, String aiSystemId, Instant at) {
        this.complaintId = complaintId;
        this.aiSystemId = aiSystemId;
        this.at = at;
    }

    public String getComplaintId() {
        return complaintId;
    }

    /** Null when it is about a system that is not in the register. */
    public String getAiSystemId() {
        return aiSystemId;
    }

    public Instant getAt() {
        return at;
    }
}
