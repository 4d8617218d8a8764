package org.openbeian.workflow.engine;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.openbeian.workflow.grading.GradingDecisions;

/** What we want of the engine, on the server and in tests alike. */
public final class EngineSettings {

    /** Five attempts over about 70 minutes, then an operator has to look. */
    static final String RETRIES = "PT30S,PT2M,PT10M,PT1H";

    private EngineSettings() {}

    public static void apply(ProcessEngineConfigurationImpl settings) {
        settings.setProcessEngineName("openbeian");
        // the default generator takes ids in blocks from one row and deadlocks under parallel starts, and the engine's
        // other one writes the time to 100 ns and the server's own address into each
        settings.setIdGenerator(() -> UUID.randomUUID().toString());

        // which step when, not every value: what people wrote is kept by the domain and its audit trail
        settings.setHistory("activity");
        settings.setEnforceHistoryTimeToLive(true);
        settings.setHistoryCleanupBatchWindowStartTime("02:00+0800");
        settings.setHistoryCleanupBatchWindowEndTime("05:00+0800");
        settings.setMetricsEnabled(false);
        settings.setTaskMetricsEnabled(false);

        settings.setFailedJobRetryTimeCycle(RETRIES);
        settings.setCustomIncidentHandlers(List.of(new IncidentLog()));
        settings.setJobExecutorActivate(false);
        settings.setJobExecutorDeploymentAware(false);
        // after a standstill the reminder goes out before the case lapses
        settings.setJobExecutorAcquireByDueDate(true);

        settings.setCmmnEnabled(false);
        settings.setStandaloneTasksEnabled(false);
        settings.setEnableExpressionsInAdhocQueries(false);
        settings.setEnableExpressionsInStoredQueries(false);

        GradingDecisions.prepare(settings);
    }
}
