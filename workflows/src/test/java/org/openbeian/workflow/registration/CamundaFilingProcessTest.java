package org.openbeian.workflow.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openbeian.common.NotFound;
import org.openbeian.registration.FilingProcess.Step;
import org.openbeian.workflow.engine.Models;
import org.openbeian.workflow.engine.ProcessFacts;

class CamundaFilingProcessTest {

    private final ProcessRun run = new ProcessRun("beihai");

    @AfterEach
    void close() {
        run.close();
    }

    @Test
    void a_task_of_another_authority_is_not_there() {
        run.submitted();
        String task = run.task("Task_Intake").getId();
        run.tenant.code = "nanling";
        assertThatThrownBy(() -> run.process.completed(task, Step.ACCEPTED, Map.of()))
                .isInstanceOf(NotFound.class);
        assertThat(run.open()).containsExactly("Task_Intake");
    }

    @Test
    void a_process_of_another_authority_is_not_there() {
        run.submitted();
        run.tenant.code = "nanling";
        assertThatThrownBy(() -> run.process.withdrawn(run.filing)).isInstanceOf(NotFound.class);
        assertThat(run.open()).containsExactly("Task_Intake");
    }

    @Test
    void a_task_is_done_once() {
        run.submitted();
        String task = run.task("Task_Intake").getId();
        run.process.completed(task, Step.ACCEPTED, Map.of());
        assertThatThrownBy(() -> run.process.completed(task, Step.ACCEPTED, Map.of()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_case_that_has_ended_can_not_be_withdrawn() {
        run.submitted().does("Task_Intake", Step.REFUSED);
        assertThatThrownBy(() -> run.process.withdrawn(run.filing)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_process_keeps_ids_and_facts_only() {
        run.submitted();
        String task = run.task("Task_Intake").getId();
        assertThatThrownBy(() -> run.process.completed(task, Step.ACCEPTED, Map.of("all", List.of("a"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> run.process.completed(task, Step.ACCEPTED, Map.of("why", "x".repeat(65))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(run.engine
                        .getRuntimeService()
                        .getVariables(run.task("Task_Intake").getProcessInstanceId()))
                .containsOnlyKeys("filingId", "authority", "opening", "intakeDue");
    }

    @Test
    void a_time_limit_never_ends_early() {
        assertThat(ProcessFacts.value("intakeDue", Instant.parse("2026-10-09T16:00:00Z")))
                .isEqualTo(Date.from(Instant.parse("2026-10-09T16:00:00Z")));
        assertThat(ProcessFacts.value("correctionDue", "2026-10-09T15:59:59.000001Z"))
                .isEqualTo(Date.from(Instant.parse("2026-10-09T16:00:00Z")));
    }

    @Test
    void an_unchanged_model_is_not_deployed_again() {
        long before = versions();
        Models.deploy(run.engine, "beihai");
        assertThat(versions()).isEqualTo(before).isEqualTo(2);
    }

    @Test
    void each_authority_has_its_own_model() {
        assertThat(run.engine
                        .getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("FilingReview")
                        .tenantIdIn("nanling")
                        .singleResult()
                        .getVersionTag())
                .isEqualTo("2.1-nanling");
        assertThat(run.engine
                        .getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("FilingReview")
                        .tenantIdIn("beihai")
                        .singleResult()
                        .getVersionTag())
                .isEqualTo("2.1");
    }

    private long versions() {
        return run.engine
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("FilingReview")
                .count();
    }
}
