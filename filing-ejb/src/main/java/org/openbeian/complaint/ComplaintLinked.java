package org.openbeian.complaint;

import java.time.Instant;

/** An officer has found out which system of the register a complaint is about; fired inside the transaction. */
public final class ComplaintLinked {

    private final String aiSystemId;
    private final Instant at;

    public ComplaintLinked(String aiSystemId, Instant at) {
        this.aiSystemId = aiSystemId;
        this.at = at;
    }

    public String getAiSystemId() {
        return aiSystemId;
    }

    public Instant getAt() {
        return at;
    }
}
