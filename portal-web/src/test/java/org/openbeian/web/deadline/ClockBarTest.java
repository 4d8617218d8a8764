package org.openbeian.web.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.deadline.ClockDefinitions;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.deadline.RunningClock;

/** What a bar shows of two hours, and of thirty working days that stood still. */
class ClockBarTest {

    private static final Instant BEGAN = Instant.parse("2026-11-23T02:00:00Z");
    private static final RunningClock TWO_HOURS = RunningClock.start(ClockDefinitions.get("PORTAL-INC-ACK-2H"), BEGAN);

    @Test
    void while_it_runs_what_is_used_and_what_is_left() {
        assertThat(bar(TWO_HOURS, hours(1))).containsExactly("run 0+170", "rest 170+170");
    }

    @Test
    void past_its_end_what_is_late_grows() {
        assertThat(bar(TWO_HOURS, hours(4))).containsExactly("run 0+170", "late 170+170");
        assertThat(bar(TWO_HOURS, hours(8))).containsExactly("run 0+85", "late 85+255");
    }

    @Test
    void ended_in_time_or_too_late() {
        assertThat(bar(TWO_HOURS.stop(hours(1), true), hours(50))).containsExactly("met 0+340");
        assertThat(bar(TWO_HOURS.stop(hours(4), true), hours(50))).containsExactly("run 0+170", "late 170+170");
    }

    @Test
    void standing_still_is_neither_used_nor_late() {
        RunningClock review = RunningClock.start(ClockDefinitions.get("CN-ALG-REVIEW-30WD"), BEGAN)
                .pause(hours(24));
        assertThat(bar(review, hours(48))).hasSize(3).satisfies(parts -> {
            assertThat(parts.get(0)).startsWith("run 0+");
            assertThat(parts.get(1)).startsWith("held ");
            assertThat(parts.get(2)).startsWith("rest ");
        });
    }

    private static Instant hours(int many) {
        return BEGAN.plus(Duration.ofHours(many));
    }

    private static List<String> bar(RunningClock clock, Instant now) {
        return new ClockBar(new ClockDetail(clock, null, now), now)
                .getParts().stream()
                        .map(part -> part.kind() + " " + part.x() + "+" + part.width())
                        .toList();
    }
}
