package org.openbeian.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TurnsTest {

    @Test
    @Timeout(20)
    void so_many_are_at_it_or_wait_and_the_next_is_told() throws Exception {
        Turns turns = new Turns(1, 1, Duration.ofSeconds(10), "sign_in.busy");
        CountDownLatch within = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        ExecutorService people = Executors.newFixedThreadPool(2);
        for (int i = 0; i < 2; i++) {
            people.submit(() -> turns.inTurn(() -> {
                within.countDown();
                return await(done);
            }));
        }
        within.await(5, TimeUnit.SECONDS);
        // to be ended by the timeout where nobody takes them
        while (turns.room() > 0 && !Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
        assertThatThrownBy(() -> turns.inTurn(() -> "mine")).isInstanceOf(Busy.class);
        done.countDown();
        people.shutdown();
        assertThat(people.awaitTermination(5, TimeUnit.SECONDS)).isTrue();
        assertThat(turns.inTurn(() -> "mine")).isEqualTo("mine");
    }

    @Test
    @Timeout(20)
    void nobody_waits_for_ever() throws Exception {
        Turns turns = new Turns(1, 1, Duration.ofMillis(50), "complaint.busy");
        CountDownLatch within = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        ExecutorService people = Executors.newFixedThreadPool(1);
        people.submit(() -> turns.inTurn(() -> {
            within.countDown();
            return await(done);
        }));
        within.await(5, TimeUnit.SECONDS);
        assertThatThrownBy(() -> turns.inTurn(() -> "mine")).hasMessageContaining("complaint.busy");
        done.countDown();
        people.shutdown();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
