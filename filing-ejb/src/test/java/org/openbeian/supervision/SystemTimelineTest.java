package org.openbeian.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.complaint.Outcome;

/** The history of a system names who has done it, not the portal for what a person has decided. */
class SystemTimelineTest {

    @Test
    void an_officer_who_has_refused_a_complaint_or_passed_it_on_is_named() {
        for (Outcome outcome : new Outcome[] {Outcome.NOT_ACCEPTED, Outcome.TRANSFERRED}) {
            TimelineEvent ended = SystemTimeline.endedBy(event(), outcome, "officer");
            assertThat(ended.getBy()).isEqualTo(TimelineEvent.By.PERSON);
            assertThat(ended.personId()).isEqualTo("officer");
        }
    }

    @Test
    void a_complainant_takes_it_back_and_an_answered_one_ends_by_itself() {
        assertThat(SystemTimeline.endedBy(event(), Outcome.WITHDRAWN, null).getBy())
                .isEqualTo(TimelineEvent.By.COMPLAINANT);
        assertThat(SystemTimeline.endedBy(event(), Outcome.UPHELD, null).getBy())
                .isEqualTo(TimelineEvent.By.PORTAL);
    }

    @Test
    void a_regrade_was_ended_by_who_acted_last_on_its_case() {
        Instant ended = Instant.parse("2026-03-02T02:00:00Z");
        List<TimelineEvent> events = List.of(
                act("case", ended.minusSeconds(60)).by("classifier"),
                act("case", ended).by("approver"),
                act("other", ended).by("somebody"),
                act("case", ended.plusSeconds(3600)).by("later"));
        assertThat(SystemTimeline.lastHand(events, "case", ended)).isEqualTo("approver");
        assertThat(SystemTimeline.lastHand(events, "none", ended)).isNull();
    }

    private static TimelineEvent act(String caseId, Instant at) {
        return new TimelineEvent(at, TimelineEvent.Lane.REGISTRATION, "DECISION", caseId, "BH-1");
    }

    private static TimelineEvent event() {
        return new TimelineEvent(
                Instant.parse("2026-03-02T02:00:00Z"), TimelineEvent.Lane.COMPLAINT, "CLOSED", "id", "CMP-1");
    }
}
