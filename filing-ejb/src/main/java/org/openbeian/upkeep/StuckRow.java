package org.openbeian.upkeep;

import java.time.Instant;

/** A step that stands still, with the number of its case. */
public final class StuckRow {

    private final StuckStep step;
    private final CaseNumber number;

    StuckRow(StuckStep step, CaseNumber number) {
        this.step = step;
        this.number = number;
    }

    public String getId() {
        return step.id();
    }

    public String getCaseId() {
        return step.caseId();
    }

    /** Empty when the case is not there any more. */
    public String getNumber() {
        return number.number();
    }

    /** FILING, INCIDENT, COMPLAINT or NONE. */
    public String getKind() {
        return number.kind();
    }

    public String getStep() {
        return step.step();
    }

    public CauseInWords getCause() {
        return CauseInWords.of(step.cause());
    }

    public Instant getSince() {
        return step.since();
    }

    /** Whether the case can go on without it, once it was done by hand. */
    public boolean isTellingOnly() {
        return isTellingOnly(step.step());
    }

    /** Steps that remind or warn somebody and change nothing. */
    public static boolean isTellingOnly(String step) {
        return step.startsWith("Step_Remind") || step.endsWith("Overdue");
    }
}
