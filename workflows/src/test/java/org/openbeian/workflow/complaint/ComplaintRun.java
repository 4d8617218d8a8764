package org.openbeian.workflow.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.openbeian.complaint.ComplaintEvent;
import org.openbeian.complaint.ComplaintProcessSteps;
import org.openbeian.workflow.engine.EngineSettings;
import org.openbeian.workflow.engine.EngineTenant;
import org.openbeian.workflow.engine.Models;
import org.openbeian.workflow.engine.WaitingCases;

/** One complaint on its way through the real model, on an engine in memory; what the domain would do is written down. */
final class ComplaintRun implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-12T01:46:00Z");

    private static final ComplaintSteps STEPS = new ComplaintSteps();
    private static final ProcessEngine ENGINE = start();

    final String complaint = UUID.randomUUID().toString();
    final FixedTenant tenant = new FixedTenant();
    final CamundaComplaintProcess process = new CamundaComplaintProcess();

    /** What the portal was asked to do, in order. */
    final List<String> done = new ArrayList<>();

    ComplaintRun() {
        ClockUtil.setCurrentTime(Date.from(NOW));
        process.waiting = new WaitingCases();
        set(process.waiting, "engine", ENGINE);
        set(process.waiting, "tenant", tenant);
        STEPS.tenant = tenant;
        STEPS.portal = new WrittenDown();
    }

    private static ProcessEngine start() {
        StandaloneInMemProcessEngineConfiguration settings = new StandaloneInMemProcessEngineConfiguration();
        EngineSettings.apply(settings);
        settings.setProcessEngineName("complaint");
        settings.setHistoryCleanupEnabled(false);
        settings.setJdbcUrl("jdbc:h2:mem:complaint");
        settings.setBeans(Map.of("complaintSteps", STEPS));
        ProcessEngine engine = settings.buildProcessEngine();
        List.of("beihai", "nanling").forEach(code -> Models.deploy(engine, code));
        return engine;
    }

    private static void set(Object bean, String field, Object value) {
        try {
            Field injected = bean.getClass().getDeclaredField(field);
            injected.setAccessible(true);
            injected.set(bean, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    ComplaintRun lodged(boolean urgent) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("urgent", urgent);
        facts.put("urgentDue", urgent ? NOW.plus(Duration.ofHours(2)) : null);
        facts.put("ackDue", NOW.plus(Duration.ofDays(4)));
        facts.put("acceptanceDue", NOW.plus(Duration.ofDays(11)));
        process.lodged(complaint, facts);
        return this;
    }

    ComplaintRun happens(ComplaintEvent event) {
        return happens(event, Map.of());
    }

    ComplaintRun happens(ComplaintEvent event, Map<String, Object> facts) {
        process.happened(complaint, event, facts);
        return this;
    }

    ComplaintRun answered(ComplaintEvent event) {
        return happens(event, Map.of("reviewUntil", now().plus(Duration.ofDays(15))));
    }

    ComplaintRun forwarded() {
        return happens(ComplaintEvent.FORWARD, Map.of("providerDue", now().plus(Duration.ofDays(14))));
    }

    private static Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    /** Until then everything that is due happens, in order. */
    ComplaintRun passes(Duration time) {
        ClockUtil.setCurrentTime(Date.from(now().plus(time)));
        for (Job job = due(); job != null; job = due()) {
            ENGINE.getManagementService().executeJob(job.getId());
        }
        return this;
    }

    private static Job due() {
        return ENGINE.getManagementService().createJobQuery().executable().orderByJobDuedate().asc().list().stream()
                .findFirst()
                .orElse(null);
    }

    /** Where it waits: at one place, or nowhere any more. */
    String waits() {
        List<String> places = ENGINE.getTaskService().createTaskQuery().list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
        assertThat(places).hasSizeLessThanOrEqualTo(1);
        return places.isEmpty() ? null : places.get(0);
    }

    void endsAt(String endEvent) {
        assertThat(waits()).isNull();
        assertThat(ENGINE.getManagementService().createJobQuery().count()).isZero();
        assertThat(ENGINE.getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .activityId(endEvent)
                        .list())
                .anyMatch(ended -> ENGINE.getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceId(ended.getProcessInstanceId())
                        .singleResult()
                        .getBusinessKey()
                        .equals(complaint));
    }

    @Override
    public void close() {
        ENGINE.getRuntimeService().createProcessInstanceQuery().list().forEach(left -> ENGINE.getRuntimeService()
                .deleteProcessInstance(left.getId(), "test is over", true));
        ClockUtil.reset();
    }

    /** Stands where the domain would act. */
    private final class WrittenDown extends ComplaintProcessSteps {

        @Override
        public void urgentOverdue(String id) {
            note("urgentOverdue", id);
        }

        @Override
        public void acknowledgementOverdue(String id) {
            note("acknowledgementOverdue", id);
        }

        @Override
        public void acceptanceOverdue(String id) {
            note("acceptanceOverdue", id);
        }

        @Override
        public void providerAnswered(String id) {
            note("providerAnswered", id);
        }

        @Override
        public void providerSilent(String id) {
            note("providerSilent", id);
        }

        @Override
        public void close(String id) {
            note("close", id);
        }

        private void note(String step, String id) {
            assertThat(id).isEqualTo(complaint);
            done.add(step);
        }
    }

    /** Stands where the caller's authority would be looked up. */
    static final class FixedTenant extends EngineTenant {

        String code = "beihai";

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
