package org.openbeian.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

    /** One address that floods the door keeps nobody else from it: who comes last and once is the second. */
    @Test
    @Timeout(20)
    void who_comes_often_waits_behind_itself() throws Exception {
        Turns turns = new Turns(1, 10, Duration.ofSeconds(10), "sign_in.busy");
        CountDownLatch within = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        List<String> served = Collections.synchronizedList(new ArrayList<>());
        ExecutorService people = Executors.newFixedThreadPool(6);
        people.submit(() -> turns.inTurn(() -> {
            within.countDown();
            return await(done);
        }));
        within.await(5, TimeUnit.SECONDS);
        int room = turns.room();
        for (String sender : List.of("loud", "loud", "loud", "quiet", "loud")) {
            people.submit(() -> Turns.askedBy(sender, () -> turns.inTurn(() -> served.add(sender))));
            room--;
            while (turns.room() > room && !Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
        }
        done.countDown();
        people.shutdown();
        assertThat(people.awaitTermination(5, TimeUnit.SECONDS)).isTrue();
        assertThat(served).containsExactly("loud", "quiet", "loud", "loud", "loud");
        assertThat(turns.room()).as("and all places are free again").isEqualTo(11);
    }

    @Test
    @Timeout(20)
    void who_has_lost_patience_is_called_no_more() throws Exception {
        Turns turns = new Turns(1, 1, Duration.ofMillis(50), "sign_in.busy");
        CountDownLatch within = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        ExecutorService people = Executors.newFixedThreadPool(1);
        people.submit(() -> turns.inTurn(() -> {
            within.countDown();
            return await(done);
        }));
        within.await(5, TimeUnit.SECONDS);
        assertThatThrownBy(() -> Turns.askedBy("anna", () -> turns.inTurn(() -> "mine")))
                .isInstanceOf(Busy.class);
        done.countDown();
        people.shutdown();
        assertThat(people.awaitTermination(5, TimeUnit.SECONDS)).isTrue();
        assertThat(turns.inTurn(() -> "mine"))
                .as("nobody holds the turn of who left")
                .isEqualTo("mine");
        assertThat(turns.room()).isEqualTo(2);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
