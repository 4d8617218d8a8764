package org.openbeian.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openbeian.common.PortalClock;
import org.openbeian.common.RelivedTime;

class DemoLivesTest {

    private static final Instant END = Instant.parse("2026-11-28T04:00:00Z");

    private final PortalClock clock = new PortalClock(new RelivedTime());
    private final DemoLives lives = new DemoLives(END);
    private final Map<String, Object> seen = new ConcurrentHashMap<>();

    @Test
    void authorities_and_drafts_live_side_by_side_each_in_its_own_time() {
        CountDownLatch all = new CountDownLatch(3);
        relive(lives.of("beihai"), "beihai", 30, all);
        relive(lives.of("nanling"), "nanling", 20, all);
        relive(lives.ofDrafts(filing()), "drafts", 10, all);
        lives.live(Thread::new, (authority, until) -> {});
        assertThat(seen)
                .containsEntry("beihai", END.minusSeconds(30))
                .containsEntry("nanling", END.minusSeconds(20))
                .containsEntry("drafts", END.minusSeconds(10));
        assertThat(lives.authorities()).containsExactly("beihai", "nanling");
    }

    @Test
    void only_the_processes_of_an_authority_go_on_with_it() {
        Set<String> moved = ConcurrentHashMap.newKeySet();
        lives.of("beihai").at(END.minusSeconds(30), "a", () -> {});
        lives.of("nanling");
        lives.ofDrafts(filing()).at(END.minusSeconds(10), "a", () -> {});
        lives.live(Thread::new, (authority, until) -> moved.add(authority + " " + until));
        assertThat(moved)
                .containsExactlyInAnyOrder("beihai " + END.minusSeconds(30), "beihai " + END, "nanling " + END);
    }

    @Test
    void what_ends_early_is_counted_over_all_lives() {
        lives.of("beihai").at(END.minusSeconds(30), "a", DemoLivesTest::refuse);
        lives.ofDrafts(filing()).at(END.minusSeconds(10), "a", DemoLivesTest::refuse);
        lives.live(Thread::new, (authority, until) -> {});
        assertThat(lives.failed()).isEqualTo(2);
    }

    @Test
    void a_life_that_breaks_off_is_told_when_the_others_have_ended_and_nobody_waits_for_its_drafts() {
        DemoFiling filing = filing();
        lives.ofDrafts(filing).at(END.minusSeconds(10), "a", () -> {
            throw new AssertionError("broken");
        });
        lives.of("beihai").at(END.minusSeconds(5), "a", () -> seen.put("draft", filing.hasDraft()));
        assertThatThrownBy(() -> lives.live(Thread::new, (authority, until) -> {}))
                .isInstanceOf(IllegalStateException.class);
        assertThat(seen).containsEntry("draft", false);
    }

    private void relive(Agenda agenda, String name, int before, CountDownLatch all) {
        agenda.at(END.minusSeconds(before), name, () -> {
            all.countDown();
            // comes to its end only when all three are at it at once
            assertThat(all.await(20, TimeUnit.SECONDS)).isTrue();
            seen.put(name, clock.instant());
        });
    }

    private static void refuse() {
        throw new IllegalStateException("refused");
    }

    private static DemoFiling filing() {
        return new DemoFiling(
                null,
                null,
                jakarta.json.Json.createObjectBuilder()
                        .add("authority", "beihai")
                        .add("organisation", "yunxiu")
                        .build(),
                null,
                "REGISTERED");
    }
}
