package org.openbeian.incident.assessment;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.openbeian.deadline.ClockDefinition;
import org.openbeian.deadline.DueDate;
import org.openbeian.grading.TracedRule;

/** One first report that is owed: to whom, until when, by which law. */
public final class FirstReport {

    private final TracedRule rule;
    private final String recipient;
    private final DueDate due;
    private final boolean late;

    FirstReport(TracedRule rule, DueDate due, OffsetDateTime reported) {
        this.rule = rule;
        this.recipient = (String) rule.getOutputs().get("recipient");
        this.due = due;
        this.late = reported.isAfter(moment(due));
    }

    private static OffsetDateTime moment(DueDate due) {
        return due.moment()
                .orElseThrow(() -> new IllegalStateException(due.getClock().getCode() + " ends with no moment"));
    }

    public TracedRule getRule() {
        return rule;
    }

    public ClockDefinition getClock() {
        return due.getClock();
    }

    /** As table T16 names it, in English. */
    public String getRecipient() {
        return recipient;
    }

    /** The last moment, in the offset of the awareness. */
    public OffsetDateTime getDueAt() {
        return moment(due);
    }

    /** As published. */
    public String getDue() {
        return due.getDue();
    }

    /** Reported after the last moment; while there is no report, whether that moment has passed. */
    public boolean isLate() {
        return late;
    }

    public boolean isProvisional() {
        return due.isProvisional();
    }

    /** The end by Regulation 1182/71 for the day clocks of EU law, even where it is the same; null for the others. */
    public String getAlternativeDue() {
        boolean counted =
                getClock().getProfile().equals("EU") && !getClock().getUnit().isMoment();
        return counted
                ? due.alternativeDue().orElseGet(() -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(getDueAt()))
                : null;
    }
}
