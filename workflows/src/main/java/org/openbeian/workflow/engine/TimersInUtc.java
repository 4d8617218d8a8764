package org.openbeian.workflow.engine;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Once, the engine wrote the time of a timer in the zone of its Java, which nothing fixed, so a legal end was hours early
 * or late where the server stood elsewhere. When each timer should go off is known all the same: the variable that it
 * waits for is kept as milliseconds. What has happened already (the engine's history) was written in a zone that nobody
 * can tell any more, and stays; nothing is due by it.
 */
final class TimersInUtc implements JavaMigration {

    /** The timers of the models, each with what it waits for. */
    static final Map<String, String> VARIABLES = new TreeMap<>(Map.ofEntries(
            Map.entry("Timer_IntakeDue", "intakeDue"),
            Map.entry("Timer_CorrectionReminder", "correctionReminder"),
            Map.entry("Timer_CorrectionDue", "correctionDue"),
            Map.entry("Timer_Renewal", "reminder"),
            Map.entry("Timer_Expired", "expires"),
            Map.entry("Timer_ExpiredSuspended", "expires"),
            Map.entry("Timer_ExpiredAmending", "expires"),
            Map.entry("Timer_Acknowledge", "acknowledgeDue"),
            Map.entry("Timer_UpdateHandling", "updateDue"),
            Map.entry("Timer_UpdateContained", "updateDue"),
            Map.entry("Timer_Summary", "summaryDue"),
            Map.entry("Timer_Reopen", "reopenUntil"),
            Map.entry("Timer_UrgentDue", "urgentDue"),
            Map.entry("Timer_AckDue", "ackDue"),
            Map.entry("Timer_AcceptanceDue", "acceptanceDue"),
            Map.entry("Timer_ProviderDue", "providerDue"),
            Map.entry("Timer_ReviewUntil", "reviewUntil")));

    private static final String MOVE =
            """
            update ACT_RU_JOB j join ACT_RU_VARIABLE v
                on v.EXECUTION_ID_ = j.PROCESS_INSTANCE_ID_ and v.NAME_ = ? and v.TYPE_ = 'date'
            set j.DUEDATE_ = timestampadd(second, floor(v.LONG_ / 1000), '1970-01-01')
            where j.TYPE_ = 'timer' and j.HANDLER_CFG_ = ? and v.LONG_ is not null""";

    @Override
    public void migrate(Context context) throws SQLException {
        try (PreparedStatement move = context.getConnection().prepareStatement(MOVE)) {
            for (Map.Entry<String, String> timer : VARIABLES.entrySet()) {
                move.setString(1, timer.getValue());
                move.setString(2, timer.getKey());
                move.executeUpdate();
            }
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("7.24.0.20");
    }

    @Override
    public String getDescription() {
        return "timers in utc";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
