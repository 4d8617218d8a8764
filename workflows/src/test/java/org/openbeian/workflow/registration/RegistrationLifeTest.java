package org.openbeian.workflow.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.RegistrationProcess.Times;
import org.openbeian.review.ProcessSteps;
import org.openbeian.workflow.engine.EngineSettings;
import org.openbeian.workflow.engine.Models;
import org.openbeian.workflow.engine.WaitingRuns;

/** The life of a registration on an engine in memory: each event goes where the state table says, each timer fires in its place. */
class RegistrationLifeTest {

    private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");
    private static final Instant EXPIRES = NOW.plus(Duration.ofDays(1095));
    private static final Instant REMINDER = EXPIRES.minus(Duration.ofDays(60));
    private static final Times TIMES = new Times(EXPIRES, REMINDER);
    private static final RegistrationSteps STEPS = new RegistrationSteps();
    private static final ProcessEngine ENGINE = start();

    private final List<String> done = new ArrayList<>();
    private final CamundaRegistrationProcess process = new CamundaRegistrationProcess();
    private final String id = UUID.randomUUID().toString();

    private static ProcessEngine start() {
        StandaloneInMemProcessEngineConfiguration settings = new StandaloneInMemProcessEngineConfiguration();
        EngineSettings.apply(settings);
        settings.setProcessEngineName("registration-life");
        settings.setHistoryCleanupEnabled(false);
        settings.setJdbcUrl("jdbc:h2:mem:registration-life");
        settings.setBeans(Map.of("registrationSteps", STEPS));
        return settings.buildProcessEngine();
    }

    @BeforeEach
    void begin() {
        ClockUtil.setCurrentTime(Date.from(NOW));
        Models.deploy(ENGINE, "beihai");
        process.cases = WaitingRuns.cases(ENGINE, "beihai");
        STEPS.tenant = WaitingRuns.tenant("beihai");
        STEPS.portal = new ProcessSteps() {
            @Override
            public void expire(String filingId) {
                done.add("expire");
            }

            @Override
            public void remindRenewal(String filingId) {
                done.add("remind");
            }
        };
    }

    @AfterEach
    void end() {
        ENGINE.getRuntimeService().createProcessInstanceQuery().list().forEach(left -> ENGINE.getRuntimeService()
                .deleteProcessInstance(left.getId(), "test is over", true));
        ClockUtil.reset();
    }

    @Test
    void it_reminds_once_and_expires() {
        registered();
        at(REMINDER);
        assertThat(done).containsExactly("remind");
        waits("Wait_REGISTERED");
        at(EXPIRES);
        assertThat(done).containsExactly("remind", "expire");
        ended();
    }

    @ParameterizedTest
    @EnumSource(
            value = FilingEvent.class,
            names = {"ACCEPT_MINOR", "ACCEPT_MATERIAL", "REFUSE", "END_CHANGE"})
    void a_change_leads_back_into_force(FilingEvent outcome) {
        registered();
        happened(FilingEvent.OPEN_AMENDMENT);
        waits("Wait_AMENDMENT_PENDING");
        happened(outcome);
        waits("Wait_REGISTERED");
    }

    @Test
    void a_registration_runs_out_while_a_change_is_looked_at() {
        registered();
        happened(FilingEvent.OPEN_AMENDMENT);
        at(EXPIRES);
        assertThat(done).contains("expire");
        ended();
    }

    @Test
    void nothing_expires_while_a_renewal_is_pending() {
        registered();
        happened(FilingEvent.OPEN_RENEWAL);
        at(EXPIRES.plus(Duration.ofDays(100)));
        assertThat(done).isEmpty();
        waits("Wait_RENEWAL_PENDING");
        Instant later = EXPIRES.plus(Duration.ofDays(1095));
        process.happened(id, FilingEvent.RENEW, new Times(later, later.minus(Duration.ofDays(60))));
        waits("Wait_REGISTERED");
        at(later.minusSeconds(1));
        assertThat(done).containsExactly("remind");
        at(later);
        assertThat(done).containsExactly("remind", "expire");
    }

    @Test
    void a_refused_renewal_is_the_end() {
        registered();
        happened(FilingEvent.OPEN_RENEWAL);
        happened(FilingEvent.REFUSE_RENEWAL);
        ended();
        assertThat(done).isEmpty();
    }

    @Test
    void a_renewal_that_came_to_nothing_after_the_last_day_expires_at_once() {
        registered();
        happened(FilingEvent.OPEN_RENEWAL);
        ClockUtil.setCurrentTime(Date.from(EXPIRES.plusSeconds(60)));
        happened(FilingEvent.END_CHANGE);
        at(EXPIRES.plusSeconds(60));
        assertThat(done).contains("expire");
        ended();
    }

    @Test
    void another_version_can_run_out_earlier() {
        registered();
        Instant earlier = EXPIRES.minus(Duration.ofDays(400));
        process.versioned(id, new Times(earlier, earlier.minus(Duration.ofDays(60))));
        waits("Wait_REGISTERED");
        at(earlier);
        assertThat(done).contains("expire");
        ended();
    }

    @Test
    void suspended_lifted_and_revoked() {
        registered();
        happened(FilingEvent.SUSPEND);
        waits("Wait_SUSPENDED");
        process.versioned(id, TIMES);
        waits("Wait_SUSPENDED");
        happened(FilingEvent.LIFT);
        waits("Wait_REGISTERED");
        happened(FilingEvent.REVOKE);
        ended();
    }

    @Test
    void what_the_model_does_not_draw_cannot_happen() {
        registered();
        assertThatThrownBy(() -> happened(FilingEvent.RENEW)).isInstanceOf(ProcessEngineException.class);
    }

    /** A registration lasts for years, its model does not. */
    @Test
    void a_registration_of_an_older_model_goes_on_by_the_newest() {
        process.cases = WaitingRuns.cases(ENGINE, "nanling");
        STEPS.tenant = WaitingRuns.tenant("nanling");
        ENGINE.getRepositoryService()
                .createDeployment()
                .tenantId("nanling")
                .addClasspathResource("older/RegistrationLife.bpmn")
                .deploy();
        registered();
        String instance = ENGINE.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(id)
                .singleResult()
                .getId();
        ENGINE.getRuntimeService().removeVariable(instance, "reminder");
        Models.deploy(ENGINE, "nanling");
        happened(FilingEvent.OPEN_RENEWAL);
        waits("Wait_RENEWAL_PENDING");
        happened(FilingEvent.RENEW);
        at(REMINDER);
        assertThat(done).containsExactly("remind");
        at(EXPIRES);
        ended();
    }

    private void registered() {
        process.registered(id, TIMES);
        waits("Wait_REGISTERED");
    }

    private void happened(FilingEvent event) {
        process.happened(id, event, TIMES);
    }

    private void waits(String place) {
        assertThat(ENGINE.getTaskService()
                        .createTaskQuery()
                        .processInstanceBusinessKey(id)
                        .list())
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly(place);
    }

    private void ended() {
        assertThat(ENGINE.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(id)
                        .count())
                .isZero();
    }

    /** Everything that is due then happens, in the order in which it was due. */
    private void at(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
        for (Job job = next(); job != null; job = next()) {
            ENGINE.getManagementService().executeJob(job.getId());
        }
    }

    private Job next() {
        return ENGINE.getManagementService().createJobQuery().executable().orderByJobDuedate().asc().list().stream()
                .findFirst()
                .orElse(null);
    }
}
