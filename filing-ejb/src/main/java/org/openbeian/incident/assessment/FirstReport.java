package org.openbeian.incident.assessment;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.ClockDefinition;
import org.openbeian.deadline.DueDate;
import org.openbeian.grading.TracedRule;

/** One first report that is owed: to whom, until when, by which law. */
public final class FirstReport {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final TracedRule rule;
    private final String recipient;
    private final DueDate due;
    private final boolean late;
    private final boolean lateUnderAlternative;

    FirstReport(TracedRule rule, DueDate due, OffsetDateTime reported) {
        this.rule = rule;
        this.recipient = (String) rule.outputs().get("recipient");
        this.due = due;
        this.late = reported.isAfter(moment(due));
        this.lateUnderAlternative = due.alternativeDue()
                .map(other -> reported.isAfter(OffsetDateTime.parse(other)))
                .orElse(late);
    }

    private static OffsetDateTime moment(DueDate due) {
        // a day clock of Chinese law ends with the last second of its day
        return due.moment().orElseGet(() -> due.getDay()
                .atTime(LAST_SECOND)
                .atZone(PortalClock.ZONE)
                .toOffsetDateTime());
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
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(getDueAt());
    }

    /** Reported after the last moment; while there is no report, whether that moment has passed. */
    public boolean isLate() {
        return late;
    }

    /** The same by the other end; where there is none, by the only one. */
    public boolean isLateUnderAlternative() {
        return lateUnderAlternative;
    }

    public boolean isProvisional() {
        return due.isProvisional();
    }

    /** The end by Regulation 1182/71 for the day clocks of EU law; null for the others. */
    public String getAlternativeDue() {
        return due.alternativeDue().orElse(null);
    }
}
