package org.openbeian.api.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openbeian.api.twin.Busy;
import org.openbeian.register.OpenRegisterService;
import org.openbeian.register.RegisterEntry;

class WholeRegisterTest {

    private final CountDownLatch reading = new CountDownLatch(WholeRegister.AT_ONCE);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final WholeRegister whole = new WholeRegister();

    @Test
    void more_downloads_than_there_are_places_for_are_sent_away_and_places_become_free() throws Exception {
        whole.register = new OpenRegisterService() {
            @Override
            public List<RegisterEntry> piece(long after) {
                reading.countDown();
                await(goOn);
                return List.of();
            }
        };
        ExecutorService readers = Executors.newFixedThreadPool(WholeRegister.AT_ONCE);
        try {
            List<Future<?>> downloads = new ArrayList<>();
            for (int i = 0; i < WholeRegister.AT_ONCE; i++) {
                String sender = "198.51.100." + i;
                downloads.add(readers.submit(() -> {
                    whole.write(sender, OutputStream.nullOutputStream(), true, "head", (entry, first) -> "");
                    return null;
                }));
            }
            assertThat(reading.await(10, TimeUnit.SECONDS)).isTrue();
            ByteArrayOutputStream nothing = new ByteArrayOutputStream();
            assertThatThrownBy(() -> whole.write("203.0.113.1", nothing, false, "head", (entry, first) -> ""))
                    .isInstanceOf(Busy.class);
            assertThat(nothing.size())
                    .as("nothing is written that could no longer become a 503")
                    .isZero();
            goOn.countDown();
            for (Future<?> download : downloads) {
                download.get(10, TimeUnit.SECONDS);
            }
        } finally {
            goOn.countDown();
            readers.shutdown();
        }
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        whole.write("198.51.100.0", head, false, "head", (entry, first) -> "");
        assertThat(head).hasToString("head");
    }

    @Test
    void one_sender_takes_one_place_and_leaves_the_other_to_somebody_else() throws Exception {
        List<RegisterEntry> none = List.of();
        whole.register = new OpenRegisterService() {
            @Override
            public List<RegisterEntry> piece(long after) {
                return none;
            }
        };
        OutputStream tries = new OutputStream() {
            @Override
            public void write(int one) {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                assertThatThrownBy(() -> whole.write(
                                "198.51.100.7", OutputStream.nullOutputStream(), false, "", (entry, first) -> ""))
                        .isInstanceOf(Busy.class);
                ByteArrayOutputStream other = new ByteArrayOutputStream();
                try {
                    whole.write("198.51.100.8", other, false, "other", (entry, first) -> "");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                assertThat(other).hasToString("other");
            }
        };
        whole.write("198.51.100.7", tries, false, "head", (entry, first) -> "");
    }

    @Test
    void a_reader_who_goes_away_leaves_the_place_free() {
        whole.register = new OpenRegisterService() {
            @Override
            public List<RegisterEntry> piece(long after) {
                throw new IllegalStateException("gone");
            }
        };
        for (int i = 0; i <= WholeRegister.AT_ONCE; i++) {
            assertThatThrownBy(() -> whole.write(
                            "198.51.100.0", OutputStream.nullOutputStream(), false, "", (entry, first) -> ""))
                    .hasMessage("gone");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
