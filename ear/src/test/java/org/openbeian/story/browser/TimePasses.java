package org.openbeian.story.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * A story cannot wait for days. What is stored as begun is stored as begun so much earlier instead, for one case: its
 * clocks that still run, when its parties came to know, and the timers of its process. What follows is the portal's own
 * doing.
 */
final class TimePasses {

    private final String caseId;

    private TimePasses(String caseId) {
        this.caseId = caseId;
    }

    static TimePasses on(String caseId) {
        return new TimePasses(caseId);
    }

    /** For the clocks that run. */
    TimePasses forClocks(Duration time) {
        long micros = time.toNanos() / 1000;
        long days = time.truncatedTo(ChronoUnit.DAYS).toDays();
        change(
                "update clock_segment s join clock c on c.id = s.clock_id set s.begins_at = s.begins_at - ? "
                        + "where c.ended = 0 and c.case_id = ?",
                micros);
        change(
                "update clock set started_at = started_at - ?, due_at = due_at - " + micros
                        + ", due_on = date_sub(due_on, interval " + days + " day) where ended = 0 and case_id = ?",
                micros);
        return this;
    }

    /** For the parties of an incident, whose duties run from when they knew. */
    TimePasses forParties(Duration time) {
        change("update incident_party set party_since = party_since - ? where of_incident = ?", time.toNanos() / 1000);
        return this;
    }

    /** For the timers of its process. */
    TimePasses forTimers(Duration time) {
        change(
                "update ACT_RU_JOB set DUEDATE_ = timestampadd(second, -?, DUEDATE_) where TYPE_ = 'timer' and "
                        + "PROCESS_INSTANCE_ID_ in (select PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?)",
                time.toSeconds());
        return this;
    }

    /** For the hearing that its holder was told of. */
    TimePasses forHearing(Duration time) {
        change(
                "update supervision_proposal set hearing_at = hearing_at - ? where filing_id = ?",
                time.toNanos() / 1000);
        return this;
    }

    private void change(String statement, long by) {
        try (Connection connection = DriverManager.getConnection(
                        System.getProperty("openbeian.test.db.url"),
                        System.getProperty("openbeian.test.db.user"),
                        System.getProperty("openbeian.test.db.password"));
                PreparedStatement update = connection.prepareStatement(statement)) {
            update.setLong(1, by);
            update.setString(2, caseId);
            assertThat(update.executeUpdate()).as(statement).isPositive();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
