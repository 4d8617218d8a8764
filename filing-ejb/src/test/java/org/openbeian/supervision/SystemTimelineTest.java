package org.openbeian.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.common.PortalClock;
import org.openbeian.complaint.Outcome;
import org.openbeian.deadline.ClockDefinitions;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.deadline.RunningClock;
import org.openbeian.registration.Deregistration;
import org.openbeian.registration.FieldsOf;

/** The history of a system names who has done it, not the portal for what a person has decided. */
class SystemTimelineTest {

    private static final LocalDate ENDED = LocalDate.of(2026, 11, 1);

    @Test
    void an_officer_who_has_refused_a_complaint_or_passed_it_on_is_named() {
        for (Outcome outcome : new Outcome[] {Outcome.NOT_ACCEPTED, Outcome.TRANSFERRED}) {
            TimelineEvent ended = ComplaintLane.endedBy(event(), outcome, "officer");
            assertThat(ended.getBy()).isEqualTo(TimelineEvent.By.PERSON);
            assertThat(ended.personId()).isEqualTo("officer");
        }
    }

    @Test
    void a_complainant_takes_it_back_and_an_answered_one_ends_by_itself() {
        assertThat(ComplaintLane.endedBy(event(), Outcome.WITHDRAWN, null).getBy())
                .isEqualTo(TimelineEvent.By.COMPLAINANT);
        assertThat(ComplaintLane.endedBy(event(), Outcome.UPHELD, null).getBy()).isEqualTo(TimelineEvent.By.PORTAL);
    }

    /** Of a complainant the quarter of an hour is kept, which begins before what they answer. */
    @Test
    void what_is_coarse_does_not_stand_before_what_it_follows_on() {
        Instant accepted = Instant.parse("2026-11-09T20:03:00Z");
        Instant coarse = Instant.parse("2026-11-09T20:00:00Z");
        assertThat(ComplaintLane.notBefore(coarse, accepted, null)).isEqualTo(accepted);
        assertThat(ComplaintLane.notBefore(accepted, coarse)).isEqualTo(accepted);
        assertThat(ComplaintLane.notBefore(null, accepted)).isNull();
    }

    @Test
    void a_regrade_was_ended_by_who_acted_last_on_its_case() {
        Instant ended = Instant.parse("2026-03-02T02:00:00Z");
        List<TimelineEvent> events = List.of(
                act("case", ended.minusSeconds(60)).by("classifier"),
                act("case", ended).by("approver"),
                act("other", ended).by("somebody"),
                act("case", ended.plusSeconds(3600)).by("later"));
        assertThat(ObligationLane.lastHand(events, "case", ended)).isEqualTo("approver");
        assertThat(ObligationLane.lastHand(events, "none", ended)).isNull();
    }

    /** The day on which a service ends is no term to be kept, and that the registration has ended is an event. */
    @Test
    void a_deregistration_is_told_from_its_preparation_to_its_effect() {
        Instant prepared = Instant.parse("2026-11-02T02:00:00Z");
        Instant signed = prepared.plusSeconds(3600);
        Deregistration one = deregistration(prepared, signed, Deregistration.State.EFFECTIVE);
        List<TimelineEvent> events = ObligationLane.told(one);
        assertThat(events)
                .extracting(TimelineEvent::getWhat)
                .containsExactly("DEREGISTRATION_PREPARED", "DEREGISTRATION_SIGNED", "DEREGISTERED");
        assertThat(events.get(2).getBy()).isEqualTo(TimelineEvent.By.PORTAL);
        assertThat(events.get(2).getDueOn()).isNull();
        assertThat(ObligationLane.told(deregistration(prepared, prepared, Deregistration.State.SCHEDULED)))
                .as("signed as it was prepared, and not in effect yet")
                .extracting(TimelineEvent::getWhat)
                .containsExactly("DEREGISTRATION_SIGNED");

        ClockDetail owed = clock(Deregistration.CLOCK);
        assertThat(SystemTimeline.applied(events, owed))
                .as("not under the certificate")
                .contains(events.get(0));
        assertThat(SystemTimeline.applied(events, clock("CN-ALG-CHANGE-10WD"))).isEmpty();
        assertThat(SystemTimeline.applied(List.of(), owed)).isEmpty();
    }

    private static ClockDetail clock(String code) {
        Instant start = ENDED.atStartOfDay(PortalClock.ZONE).toInstant();
        return new ClockDetail(RunningClock.start(ClockDefinitions.get(code), start), null, start);
    }

    private static Deregistration deregistration(Instant prepared, Instant signed, Deregistration.State state) {
        Deregistration one = FieldsOf.made(Deregistration.class);
        FieldsOf.set(one, "id", "D");
        FieldsOf.set(one, "endsOn", ENDED);
        FieldsOf.set(one, "preparedAt", prepared);
        FieldsOf.set(one, "signedAt", signed);
        FieldsOf.set(one, "endedAt", signed);
        FieldsOf.set(one, "state", state);
        return one;
    }

    private static TimelineEvent act(String caseId, Instant at) {
        return new TimelineEvent(at, TimelineEvent.Lane.REGISTRATION, "DECISION", caseId, "BH-1");
    }

    private static TimelineEvent event() {
        return new TimelineEvent(
                Instant.parse("2026-03-02T02:00:00Z"), TimelineEvent.Lane.COMPLAINT, "CLOSED", "id", "CMP-1");
    }
}
