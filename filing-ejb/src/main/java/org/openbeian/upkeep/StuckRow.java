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
        return step.getId();
    }

    public String getCaseId() {
        return step.getCaseId();
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
        return step.getStep();
    }

    public CauseInWords getCause() {
        return CauseInWords.of(step.getCause());
    }

    public Instant getSince() {
        return step.getSince();
    }

    /** Whether the case can go on without it, once it was done by hand. */
    public boolean isTellingOnly() {
        return isTellingOnly(step.getStep());
    }

    /** Steps that remind or warn somebody and change nothing. */
    public static boolean isTellingOnly(String step) {
        return step.startsWith("Step_Remind") || step.endsWith("Overdue");
    }
}
