package org.openbeian.workflow.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.common.NotFound;
import org.openbeian.incident.Escalation;
import org.openbeian.incident.IncidentEvent;
import org.openbeian.incident.IncidentSteps;
import org.openbeian.workflow.engine.EngineSettings;
import org.openbeian.workflow.engine.Models;
import org.openbeian.workflow.engine.WaitingRuns;

/** The incident's model on an engine in memory: each way goes where the state table says, each timer fires in its place. */
class IncidentProcessTest {

    private static final Instant NOW = Instant.parse("2026-10-02T16:50:00Z");
    private static final Instant ACKNOWLEDGE = NOW.plus(Duration.ofHours(2));
    private static final Instant UPDATE = NOW.plus(Duration.ofHours(72));
    private static final Instant SUMMARY = NOW.plus(Duration.ofDays(30));
    private static final IncidentProcessSteps STEPS = new IncidentProcessSteps();
    private static final ProcessEngine ENGINE = start();

    private final List<String> done = new ArrayList<>();
    private final CamundaIncidentProcess process = new CamundaIncidentProcess();
    private final String id = UUID.randomUUID().toString();

    private static ProcessEngine start() {
        StandaloneInMemProcessEngineConfiguration settings = new StandaloneInMemProcessEngineConfiguration();
        EngineSettings.apply(settings);
        settings.setProcessEngineName("incident");
        settings.setHistoryCleanupEnabled(false);
        settings.setJdbcUrl("jdbc:h2:mem:incident");
        settings.setBeans(Map.of("incidentSteps", STEPS));
        ProcessEngine engine = settings.buildProcessEngine();
        Models.deploy(engine, "beihai");
        return engine;
    }

    @BeforeEach
    void begin() {
        ClockUtil.setCurrentTime(Date.from(NOW));
        process.cases = WaitingRuns.cases(ENGINE, "beihai");
        process.timers = WaitingRuns.timers(ENGINE, "beihai");
        STEPS.tenant = WaitingRuns.tenant("beihai");
        STEPS.incidents = new Recorded();
        process.reported(id, ACKNOWLEDGE);
    }

    @AfterEach
    void end() {
        ENGINE.getRuntimeService().createProcessInstanceQuery().list().forEach(left -> ENGINE.getRuntimeService()
                .deleteProcessInstance(left.getId(), "test is over", true));
        ClockUtil.reset();
    }

    @Test
    void from_report_to_close() {
        happened(IncidentEvent.TRIAGE, Map.of("escalate", false)).waits("Wait_HANDLING");
        process.updated(id, UPDATE);
        waits("Wait_HANDLING");
        happened(IncidentEvent.CONTAIN, Map.of("updateDue", UPDATE)).waits("Wait_CONTAINED");
        process.updated(id, UPDATE);
        waits("Wait_CONTAINED");
        happened(IncidentEvent.END_HANDLING, Map.of("summaryDue", SUMMARY)).waits("Wait_HANDLED");
        happened(IncidentEvent.SUBMIT_SUMMARY, Map.of()).waits("Wait_SUMMARY_SUBMITTED");
        happened(IncidentEvent.CLOSE, Map.of("reopenUntil", NOW.plus(Duration.ofDays(1096))))
                .waits("Wait_CLOSED");
        at(NOW.plus(Duration.ofDays(1097)));
        ended("End_Closed");
        assertThat(done).containsExactly("start");
    }

    @Test
    void a_grave_one_is_passed_on_before_it_is_handled() {
        happened(IncidentEvent.TRIAGE, Map.of("escalate", true));
        assertThat(done).isEmpty();
        at(NOW);
        assertThat(done).containsExactly("escalate", "start");
        waits("Wait_HANDLING");
        happened(IncidentEvent.RELEVEL, Map.of("escalate", true));
        at(NOW);
        assertThat(done).containsExactly("escalate", "start", "escalate", "start");
        waits("Wait_HANDLING");
    }

    @Test
    void a_report_that_nobody_looks_at_is_reminded_of_once() {
        at(ACKNOWLEDGE);
        at(ACKNOWLEDGE.plus(Duration.ofDays(9)));
        assertThat(done).containsExactly("remindTriage");
        waits("Wait_REPORTED");
    }

    @Test
    void what_has_become_graver_is_reminded_of_sooner() {
        Instant sooner = NOW.plus(Duration.ofMinutes(30));
        process.lookAtBy(id, sooner);
        at(sooner.minusSeconds(1));
        assertThat(done).isEmpty();
        at(sooner);
        at(ACKNOWLEDGE);
        assertThat(done).containsExactly("remindTriage");
    }

    @Test
    void a_late_update_is_reminded_of_and_the_next_one_again() {
        happened(IncidentEvent.TRIAGE, Map.of("escalate", false));
        at(UPDATE);
        process.updated(id, UPDATE.plus(Duration.ofHours(72)));
        at(UPDATE.plus(Duration.ofHours(71)));
        assertThat(done).containsExactly("start", "remindUpdate");
        at(UPDATE.plus(Duration.ofHours(72)));
        assertThat(done).containsExactly("start", "remindUpdate", "remindUpdate");
    }

    @Test
    void a_relapse_goes_back_to_handling() {
        happened(IncidentEvent.TRIAGE, Map.of("escalate", false));
        happened(IncidentEvent.CONTAIN, Map.of("updateDue", UPDATE));
        happened(IncidentEvent.RELAPSE, Map.of()).waits("Wait_HANDLING");
    }

    @Test
    void a_late_summary_is_reminded_of_and_can_be_returned() {
        happened(IncidentEvent.TRIAGE, Map.of("escalate", false));
        happened(IncidentEvent.CONTAIN, Map.of("updateDue", UPDATE));
        happened(IncidentEvent.END_HANDLING, Map.of("summaryDue", SUMMARY));
        at(SUMMARY);
        assertThat(done).containsExactly("start", "remindSummary");
        happened(IncidentEvent.SUBMIT_SUMMARY, Map.of());
        happened(IncidentEvent.RETURN_SUMMARY, Map.of("summaryDue", SUMMARY.plus(Duration.ofDays(14))))
                .waits("Wait_HANDLED");
    }

    @Test
    void a_closed_one_is_reopened_and_handled_again() {
        happened(IncidentEvent.TRIAGE, Map.of("escalate", false));
        happened(IncidentEvent.CONTAIN, Map.of("updateDue", UPDATE));
        happened(IncidentEvent.END_HANDLING, Map.of("summaryDue", SUMMARY));
        happened(IncidentEvent.SUBMIT_SUMMARY, Map.of());
        happened(IncidentEvent.CLOSE, Map.of("reopenUntil", NOW.plus(Duration.ofDays(1096))));
        happened(IncidentEvent.REOPEN, Map.of()).waits("Wait_REOPENED");
        happened(IncidentEvent.START, Map.of("updateDue", UPDATE)).waits("Wait_HANDLING");
    }

    @Test
    void what_is_merged_or_no_incident_ends() {
        happened(IncidentEvent.MERGE, Map.of());
        ended("End_Merged");
        assertThatThrownBy(() -> process.happened(id, IncidentEvent.TRIAGE, Map.of("escalate", false)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void what_is_no_incident_ends() {
        happened(IncidentEvent.DISMISS, Map.of());
        ended("End_NotIncident");
    }

    private IncidentProcessTest happened(IncidentEvent event, Map<String, Object> facts) {
        process.happened(id, event, facts);
        return this;
    }

    private void waits(String place) {
        assertThat(ENGINE.getTaskService().createTaskQuery().list())
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly(place);
    }

    private void at(Instant instant) {
        ClockUtil.setCurrentTime(Date.from(instant));
        for (Job job = due(); job != null; job = due()) {
            ENGINE.getManagementService().executeJob(job.getId());
        }
    }

    private static Job due() {
        return ENGINE.getManagementService().createJobQuery().executable().list().stream()
                .findFirst()
                .orElse(null);
    }

    private void ended(String endEvent) {
        assertThat(ENGINE.getRuntimeService().createProcessInstanceQuery().list())
                .isEmpty();
        assertThat(ENGINE.getManagementService().createJobQuery().list()).isEmpty();
        assertThat(ENGINE.getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(id)
                        .singleResult()
                        .getEndActivityId())
                .isEqualTo(endEvent);
    }

    /** Writes down what the process asked for. */
    private final class Recorded extends IncidentSteps {

        @Override
        public void remindTriage(String incidentId) {
            done.add("remindTriage");
        }

        @Override
        public Instant start(String incidentId) {
            done.add("start");
            return UPDATE;
        }

        @Override
        public Optional<Escalation> escalate(String incidentId) {
            done.add("escalate");
            return Optional.empty();
        }

        @Override
        public void remindUpdate(String incidentId) {
            done.add("remindUpdate");
        }

        @Override
        public void remindSummary(String incidentId) {
            done.add("remindSummary");
        }
    }
}
