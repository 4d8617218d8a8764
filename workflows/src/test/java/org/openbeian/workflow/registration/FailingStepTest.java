package org.openbeian.workflow.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.registration.FilingProcess.Step;

/** A step that fails is tried again, with growing pauses; then an operator is told which filing is held up. */
class FailingStepTest {

    private static final Logger LOG = Logger.getLogger("org.openbeian.workflow.engine.IncidentLog");

    private final ProcessRun run = new ProcessRun("beihai");
    private final List<String> severe = new ArrayList<>();
    private final Handler listening = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel() == Level.SEVERE) {
                severe.add(new SimpleFormatter().formatMessage(entry));
            }
        }

        @Override
        public void flush() {
            // nothing is kept back
        }

        @Override
        public void close() {
            // nothing is held open
        }
    };

    @BeforeEach
    void certificateToBeIssued() {
        LOG.addHandler(listening);
        run.accepted().graded("REVIEW", 1, 0, 1).signed("DECISION").does("Task_Decide", Step.APPROVED);
        run.portal.broken = true;
    }

    @AfterEach
    void close() {
        LOG.removeHandler(listening);
        run.close();
    }

    @Test
    void it_is_tried_five_times_with_growing_pauses_and_then_reported() {
        List<Long> pauses = new ArrayList<>();
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThat(severe).isEmpty();
            assertThatThrownBy(this::attempt).hasMessageContaining("the register is not there");
            if (attempt < 5) {
                Instant next = job().getDuedate().toInstant();
                pauses.add(next.getEpochSecond() - run.now().getEpochSecond());
                run.moveTo(next);
            }
        }
        assertThat(pauses).containsExactly(30L, 120L, 600L, 3600L);
        assertThat(job().getRetries()).isZero();
        assertThat(run.engine
                        .getRuntimeService()
                        .createIncidentQuery()
                        .processInstanceId(job().getProcessInstanceId())
                        .count())
                .isEqualTo(1);
        assertThat(severe)
                .singleElement()
                .asString()
                .contains(run.filing, "beihai", "Step_IssueCertificate", "the register is not there");
    }

    @Test
    void it_goes_on_when_the_fault_is_mended() {
        assertThatThrownBy(this::attempt).hasMessageContaining("the register is not there");
        run.portal.broken = false;
        run.at(job().getDuedate().toInstant()).endsAt("End_Registered");
        assertThat(severe).isEmpty();
    }

    private void attempt() {
        run.engine.getManagementService().executeJob(job().getId());
    }

    private Job job() {
        return run.engine.getManagementService().createJobQuery().singleResult();
    }
}
