package org.openbeian.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.ProcessEnginePersistenceException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.junit.jupiter.api.Test;

/** What the engine throws when a timer has gone off at this very moment, and what it throws when it is broken. */
class TimersTest {

    @Test
    void a_timer_that_has_just_gone_off_is_a_lost_race() {
        assertThat(Timers.isGone(new ProcessEngineException("No job found with id '1'"), () -> false))
                .isTrue();
        assertThat(Timers.isGone(new NullValueException("execution 1 doesn't exist"), () -> true))
                .isTrue();
        assertThat(Timers.isGone(new OptimisticLockingException("job 1"), () -> true))
                .isTrue();
    }

    @Test
    void a_timer_that_is_still_there_was_refused_for_another_reason() {
        assertThat(Timers.isGone(new ProcessEngineException("cannot be done"), () -> true))
                .isFalse();
    }

    @Test
    void a_broken_engine_is_not() {
        assertThat(Timers.isGone(new ProcessEnginePersistenceException("database away", null), () -> false))
                .isFalse();
    }
}
