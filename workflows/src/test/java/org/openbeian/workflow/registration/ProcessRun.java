package org.openbeian.workflow.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.openbeian.registration.FilingProcess;
import org.openbeian.registration.FilingProcess.Step;
import org.openbeian.workflow.engine.EngineSettings;
import org.openbeian.workflow.engine.EngineTenant;
import org.openbeian.workflow.engine.Models;

/** One filing on its way through the real model, on an engine in memory; what the domain would do is written down. */
final class ProcessRun implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-10-09T01:00:00Z");
    static final Instant INTAKE_DUE = NOW.plus(Duration.ofDays(7));
    static final Instant REMINDER = NOW.plus(Duration.ofDays(10));
    static final Instant CORRECTION_DUE = NOW.plus(Duration.ofDays(14));

    private static final Switching SWITCH = new Switching();
    private static final ProcessEngine ENGINE = start();

    final RecordedSteps portal = new RecordedSteps();
    final FixedTenant tenant = new FixedTenant();
    final ProcessEngine engine = ENGINE;
    final FilingProcess process = process(ENGINE, tenant);
    final String filing = UUID.randomUUID().toString();

    ProcessRun(String authority) {
        ClockUtil.setCurrentTime(Date.from(NOW));
        tenant.code = authority;
        SWITCH.to(portal, tenant);
    }

    private static ProcessEngine start() {
        StandaloneInMemProcessEngineConfiguration settings = new StandaloneInMemProcessEngineConfiguration();
        EngineSettings.apply(settings);
        settings.setProcessEngineName("filing-review");
        settings.setHistoryCleanupEnabled(false);
        settings.setJdbcUrl("jdbc:h2:mem:filing-review");
        settings.setBeans(Map.of("filingSteps", SWITCH.steps, "askedTasks", SWITCH.asked));
        ProcessEngine engine = settings.buildProcessEngine();
        List.of("beihai", "nanling").forEach(code -> Models.deploy(engine, code));
        return engine;
    }

    private static FilingProcess process(ProcessEngine engine, EngineTenant tenant) {
        CamundaFilingProcess process = new CamundaFilingProcess();
        process.engine = engine;
        process.tenant = tenant;
        return process;
    }

    ProcessRun submitted() {
        process.submitted(filing, INTAKE_DUE);
        return this;
    }

    /** Somebody does the (or a) task of this name. */
    ProcessRun does(String task, Step step, Map<String, Object> facts) {
        String id = task(task).getId();
        portal.finished(id);
        process.completed(id, step, facts);
        return this;
    }

    ProcessRun does(String task, Step step) {
        return does(task, step, Map.of());
    }

    ProcessRun accepted() {
        return submitted().does("Task_Intake", Step.ACCEPTED);
    }

    ProcessRun graded(String route, int reviewers, int panel, int approvers) {
        return does("Task_Grade", Step.GRADED, terms(route, reviewers, panel, approvers));
    }

    static Map<String, Object> terms(String route, int reviewers, int panel, int approvers) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("route", route);
        facts.put("reviewers", reviewers);
        facts.put("panelSize", panel);
        facts.put("approvers", approvers);
        return facts;
    }

    ProcessRun signed(String next) {
        return does("Task_Review", Step.SIGNED, Map.of("reviewNext", next));
    }

    ProcessRun asksApplicant(String task) {
        return does(task, Step.CORRECTION, Map.of("correctionReminder", REMINDER, "correctionDue", CORRECTION_DUE));
    }

    Task task(String key) {
        List<Task> tasks = engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(key)
                .orderByTaskCreateTime()
                .asc()
                .list();
        assertThat(tasks).as("open tasks " + key + ", all: " + open()).isNotEmpty();
        return tasks.get(0);
    }

    /** Definition keys of all open tasks, sorted. */
    List<String> open() {
        return engine.getTaskService().createTaskQuery().list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    /** Until then everything that is due happens, timers and asynchronous steps, in order. */
    ProcessRun at(Instant instant) {
        moveTo(instant);
        return works();
    }

    Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    void moveTo(Instant instant) {
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    ProcessRun works() {
        for (Job job = due(); job != null; job = due()) {
            engine.getManagementService().executeJob(job.getId());
        }
        return this;
    }

    private Job due() {
        return engine.getManagementService().createJobQuery().executable().orderByJobDuedate().asc().list().stream()
                .findFirst()
                .orElse(null);
    }

    /** The end event the filing came to, and that nothing is left over. */
    void endsAt(String endEvent) {
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().list())
                .as("processes still under way, tasks " + open())
                .isEmpty();
        assertThat(engine.getManagementService().createJobQuery().list()).isEmpty();
        assertThat(engine.getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .activityId(endEvent)
                        .processInstanceId(processId())
                        .count())
                .as(endEvent)
                .isEqualTo(1);
        assertThat(portal.unfinished()).as("work items nobody will ever do").isEmpty();
    }

    private String processId() {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(filing)
                .singleResult()
                .getId();
    }

    /** The next run finds an engine without anything under way. */
    @Override
    public void close() {
        engine.getRuntimeService().createProcessInstanceQuery().list().forEach(left -> engine.getRuntimeService()
                .deleteProcessInstance(left.getId(), "test is over", true));
        ClockUtil.reset();
    }

    /** The engine's beans are given once; they work for the run under way. */
    private static final class Switching {

        final FilingSteps steps = new FilingSteps();
        final AskedTasks asked = new AskedTasks();

        void to(RecordedSteps portal, EngineTenant tenant) {
            steps.portal = portal;
            steps.certificates = portal.certificates();
            steps.tenant = tenant;
            asked.portal = portal;
            asked.tenant = tenant;
        }
    }

    /** Stands where the caller's authority would be looked up. */
    static final class FixedTenant extends EngineTenant {

        String code;

        @Override
        public String current() {
            return code;
        }

        @Override
        public void asPortal(String tenantOfProcess, Runnable step) {
            assertThat(tenantOfProcess).isEqualTo(code);
            step.run();
        }
    }
}
