package org.openbeian.incident;

import java.util.List;

/** A first report with four answers in two minutes, then what is new, and at the end the summary (Reporting Measures Art. 7, 8). */
public enum ReportStage {
    INITIAL("whatHappened", "whoAffected"),
    UPDATE("progress"),
    FINAL("cause", "measuresTaken", "harm", "responsibility", "corrections", "lessons");

    private final List<String> required;

    ReportStage(String... required) {
        this.required = List.of(required);
    }

    /** The texts without which it is no report of this stage. */
    public List<String> getRequired() {
        return required;
    }
}
