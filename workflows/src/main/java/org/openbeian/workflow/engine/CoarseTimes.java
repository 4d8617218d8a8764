package org.openbeian.workflow.engine;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.openbeian.common.NotFound;

/**
 * Takes the minutes from what the engine notes of a case that somebody unknown moves, as the domain does with its own
 * ({@link org.openbeian.common.CoarseTime}). The engine can't be told to: its clock is one for all. So its rows are put
 * right in the transaction that has written them, before anybody can see them.
 */
@ApplicationScoped
public class CoarseTimes {

    /** Tables and columns with a time of what has happened; how long something took goes by the times beside it. */
    private static final List<String> STATEMENTS = List.of(
            statement("ACT_HI_PROCINST", "PROC_INST_ID_", true, "START_TIME_", "END_TIME_", "REMOVAL_TIME_"),
            statement("ACT_HI_ACTINST", "PROC_INST_ID_", true, "START_TIME_", "END_TIME_", "REMOVAL_TIME_"),
            statement("ACT_HI_TASKINST", "PROC_INST_ID_", true, "START_TIME_", "END_TIME_", "REMOVAL_TIME_"),
            statement("ACT_RU_TASK", "PROC_INST_ID_", false, "CREATE_TIME_", "LAST_UPDATED_"),
            statement("ACT_RU_JOB", "PROCESS_INSTANCE_ID_", false, "CREATE_TIME_"));

    @Resource(lookup = "jdbc/openbeian")
    DataSource pool;

    @Inject
    ProcessEngine engine;

    @Inject
    EngineTenant tenant;

    /** @throws NotFound when there is and was no such case */
    public void keep(String process, String caseId) {
        HistoricProcessInstance instance = engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(caseId)
                .tenantIdIn(tenant.current())
                .singleResult();
        if (instance == null) {
            throw new NotFound();
        }
        try (Connection connection = pool.getConnection()) {
            for (String sql : STATEMENTS) {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    statement.setString(1, instance.getId());
                    statement.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The engine's times of case " + caseId + " can't be made coarse", e);
        }
    }

    private static String statement(String table, String key, boolean hasDuration, String... times) {
        String set = Stream.of(times).map(CoarseTimes::quarter).collect(Collectors.joining(", "));
        String took = hasDuration ? ", DURATION_ = TIMESTAMPDIFF(SECOND, START_TIME_, END_TIME_) * 1000" : "";
        return "UPDATE " + table + " SET " + set + took + " WHERE " + key + " = ?";
    }

    private static String quarter(String time) {
        return "%1$s = %1$s - INTERVAL MINUTE(%1$s) %% 15 * 60 + SECOND(%1$s) SECOND".formatted(time);
    }
}
