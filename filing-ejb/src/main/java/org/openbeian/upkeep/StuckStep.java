package org.openbeian.upkeep;

import java.time.Instant;

/** A step of a case that the portal has tried again and again in vain, so that the case stands still until somebody helps. */
public final class StuckStep {

    private final String id;
    private final String caseId;
    private final String step;
    private final String cause;
    private final Instant since;

    /**
     * @param id names it to {@link StuckSteps#again}
     * @param step how the model calls it, such as {@code Step_IssueCertificate}
     * @param cause as the program said it
     */
    public StuckStep(String id, String caseId, String step, String cause, Instant since) {
        this.id = id;
        this.caseId = caseId;
        this.step = step;
        this.cause = cause;
        this.since = since;
    }

    public String getId() {
        return id;
    }

    public String getCaseId() {
        return caseId;
    }

    public String getStep() {
        return step;
    }

    public String getCause() {
        return cause;
    }

    public Instant getSince() {
        return since;
    }
}
