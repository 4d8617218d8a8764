package org.openbeian.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.common.PortalClock;
import org.openbeian.common.RelivedTime;

class AgendaTest {

    private static final Instant END = Instant.parse("2026-11-28T04:00:00Z");

    private final List<String> seen = new ArrayList<>();
    private final PortalClock clock = new PortalClock(new RelivedTime());
    private final Agenda agenda = new Agenda(END);

    @Test
    void things_happen_in_the_order_of_their_time_and_in_that_time() {
        agenda.at(END.minusSeconds(10), "a", () -> seen.add("second " + clock.instant()));
        agenda.at(END.minusSeconds(20), "a", () -> seen.add("first " + clock.instant()));
        agenda.run(until -> {});
        assertThat(seen).containsExactly("first " + END.minusSeconds(20), "second " + END.minusSeconds(10));
        assertThat(clock.instant()).as("afterwards it is now again").isAfter(Instant.parse("2026-11-28T20:00:00Z"));
    }

    @Test
    void what_happens_puts_further_things_on_the_agenda_and_nothing_happens_after_the_end() {
        agenda.at(END.minusSeconds(10), "a", () -> {
            agenda.at(END.minusSeconds(5), "a", () -> seen.add("follows"));
            agenda.at(END.plusSeconds(5), "a", () -> seen.add("never"));
        });
        agenda.run(until -> {});
        assertThat(seen).containsExactly("follows");
    }

    @Test
    void processes_come_up_to_each_moment_and_to_the_end() {
        agenda.at(END.minusSeconds(10), "a", () -> seen.add("act"));
        agenda.run(until -> seen.add("due until " + until));
        assertThat(seen).containsExactly("due until " + END.minusSeconds(10), "act", "due until " + END);
    }

    @Test
    void a_story_that_cannot_go_on_holds_up_no_other() {
        agenda.at(END.minusSeconds(10), "broken", () -> {
            throw new IllegalStateException("refused");
        });
        agenda.at(END.minusSeconds(5), "other", () -> seen.add("other"));
        agenda.run(until -> {});
        assertThat(seen).containsExactly("other");
        assertThat(agenda.failed()).isEqualTo(1);
    }

    @Test
    void other_threads_keep_the_clock_of_the_machine() throws Exception {
        agenda.at(Instant.parse("2024-01-02T03:00:00Z"), "a", () -> {
            Thread other = new Thread(() -> seen.add(clock.instant().isAfter(END) + ""));
            other.start();
            other.join();
        });
        agenda.run(until -> {});
        assertThat(seen).containsExactly("true");
    }
}
