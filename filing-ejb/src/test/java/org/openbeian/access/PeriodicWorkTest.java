package org.openbeian.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.tenancy.Authorities;
import org.openbeian.tenancy.Authority;

class PeriodicWorkTest {

    private static final Instant LATER = Instant.now().plus(Duration.ofHours(1));
    private static final Logger LOG = Logger.getLogger(PeriodicWork.class.getName());
    private static boolean cameTooEarly;

    private final List<String> told = new ArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            told.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private final PeriodicWork round = new PeriodicWork();

    @BeforeAll
    static void begin() {
        new PeriodicWork().come("Early", () -> cameTooEarly = true);
        PeriodicWork.begin();
    }

    @BeforeEach
    void listen() {
        LOG.addHandler(listener);
        LOG.setUseParentHandlers(false);
    }

    @AfterEach
    void listenNoMore() {
        LOG.removeHandler(listener);
        LOG.setUseParentHandlers(true);
    }

    @Test
    void no_round_comes_before_the_portal_has_started() {
        assertThat(cameTooEarly).isFalse();
    }

    /** The list itself comes from the database, which is away. */
    @Test
    void nothing_that_is_thrown_leaves_a_round() {
        round.authorities = new Authorities() {
            @Override
            public List<Authority> list() {
                throw new EJBException("away");
            }
        };
        round.ofAll("Away", authority -> {});
        round.come("Broken", () -> {
            throw new NoClassDefFoundError();
        });
        assertThat(PeriodicWork.late(LATER)).containsKeys("Away", "Broken");
    }

    @Test
    void what_does_not_end_well_is_late_after_a_while_until_it_does() {
        boolean[] away = {true};
        Runnable work = () -> {
            if (away[0]) {
                throw new IllegalStateException();
            }
        };
        round.come("Letters", work);
        assertThat(PeriodicWork.late(Instant.now())).doesNotContainKey("Letters");
        assertThat(PeriodicWork.late(LATER)).containsKey("Letters");
        away[0] = false;
        round.come("Letters", work);
        assertThat(PeriodicWork.late(LATER)).doesNotContainKey("Letters");
    }

    @Test
    void the_same_trouble_is_told_once_and_its_end_too() {
        Runnable broken = () -> {
            throw new IllegalStateException();
        };
        round.come("Twice", broken);
        round.come("Twice", broken);
        assertThat(told).hasSize(1);
        round.come("Twice", () -> {});
        assertThat(told).hasSize(2);
        round.come("Twice", broken);
        assertThat(told).hasSize(3);
    }

    @Test
    void one_that_fails_holds_up_no_other() {
        List<String> done = new ArrayList<>();
        round.come("Some", () -> List.of("a", "b")
                .forEach(id -> round.one(id, one -> {
                    if (one.equals("a")) {
                        throw new IllegalStateException();
                    }
                    done.add(one);
                })));
        assertThat(done).containsExactly("b");
        assertThat(PeriodicWork.late(LATER)).doesNotContainKey("Some");
    }

    @Test
    void one_that_fails_for_hours_is_late_though_all_others_end_well() {
        Instant hours = Instant.now().plus(Duration.ofHours(4));
        failing("Retention", "a", "b");
        assertThat(retention(LATER)).as("somebody may be at it").isEmpty();
        assertThat(retention(hours)).containsExactly("Retention, 2 of its cases");
        failing("Retention", "b");
        assertThat(retention(hours)).as("a is done").containsExactly("Retention, 1 of its cases");
        round.come("Retention", () -> round.one("c", id -> {}));
        assertThat(retention(hours)).as("b is not to be done any more").isEmpty();
    }

    private static List<String> retention(Instant at) {
        return PeriodicWork.late(at).keySet().stream()
                .filter(name -> name.startsWith("Retention"))
                .toList();
    }

    private void failing(String name, String... failing) {
        List<String> fails = List.of(failing);
        round.come(name, () -> List.of("a", "b", "c")
                .forEach(id -> round.one(id, one -> {
                    if (fails.contains(one)) {
                        throw new IllegalStateException();
                    }
                })));
    }

    @Test
    void those_behind_what_always_fails_have_their_turn() {
        List<Integer> waiting = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9));
        List<Integer> parts = new ArrayList<>();
        round.come(
                "Many",
                () -> round.each(
                        from -> {
                            parts.add(from);
                            return waiting.stream()
                                    .skip(from)
                                    .limit(2)
                                    .map(String::valueOf)
                                    .toList();
                        },
                        id -> {
                            if (Integer.parseInt(id) <= 3) {
                                throw new IllegalStateException();
                            }
                            waiting.remove(Integer.valueOf(id));
                        }));
        assertThat(waiting).as("the rest comes in the next round").containsExactly(1, 2, 3, 7, 8, 9);
        assertThat(parts).containsExactly(0, 2, 3);
    }

    /** Work that is found again although it was done. */
    @Test
    void a_list_that_stays_as_it_is_is_gone_through_once() {
        List<String> done = new ArrayList<>();
        round.come(
                "Endless",
                () -> round.each(from -> List.of("a", "b"), id -> {
                    done.add(id);
                    if (id.equals("a")) {
                        throw new IllegalStateException();
                    }
                }));
        assertThat(done).containsExactly("a", "b");
    }
}
