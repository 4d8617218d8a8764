package org.openbeian.supervision;

import java.time.Instant;

/** An open supervision case. */
public final class CaseLine {

    private final String id;
    private final String systemId;
    private final String systemZh;
    private final String systemEn;
    private final int complaints;
    private final SupervisionCase.Cause cause;
    private final Instant openedAt;
    private final String filingId;

    public CaseLine(
            String id,
            String systemId,
            String systemZh,
            String systemEn,
            int complaints,
            SupervisionCase.Cause cause,
            Instant openedAt,
            String filingId) {
        this.id = id;
        this.systemId = systemId;
        this.systemZh = systemZh;
        this.systemEn = systemEn;
        this.complaints = complaints;
        this.cause = cause;
        this.openedAt = openedAt;
        this.filingId = filingId;
    }

    public String getId() {
        return id;
    }

    public String getSystemId() {
        return systemId;
    }

    public String getSystemZh() {
        return systemZh;
    }

    public String getSystemEn() {
        return systemEn;
    }

    public int getComplaints() {
        return complaints;
    }

    public SupervisionCase.Cause getCause() {
        return cause;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    /** The newest filing of the system. */
    public String getFilingId() {
        return filingId;
    }
}
