package org.openbeian.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Clocks over the nights in which others change theirs, and over the year's end. Hours are hours, whatever a wall clock
 * shows meanwhile; days end at the same time of day, in the offset in which awareness was told.
 */
class DaylightSavingTest {

    private static final List<String> HOURS =
            List.of("CN-INC-CII-1H", "CN-INC-OTHER-4H", "US-CA-24H", "US-NY-24H", "US-NY-72H");
    private static final List<String> DAYS = List.of("EU-73-2D", "EU-73-10D", "EU-73-15D", "US-CA-15D");

    /** Every half hour from a day before each change of 2026 and 2027 to half a day after it, at each place. */
    static Stream<Arguments> nightsOfChange() {
        return Stream.of("Europe/Berlin", "Europe/Lisbon", "Europe/Athens", "America/Los_Angeles", "America/New_York")
                .map(ZoneId::of)
                .flatMap(zone -> Stream.iterate(
                                zone.getRules().nextTransition(Instant.parse("2026-01-01T00:00:00Z")),
                                change -> change.getInstant().isBefore(Instant.parse("2028-01-01T00:00:00Z")),
                                change -> zone.getRules().nextTransition(change.getInstant()))
                        .map(change -> Arguments.of(zone, change.getInstant())));
    }

    @ParameterizedTest
    @MethodSource("nightsOfChange")
    void hours_pass_and_are_not_read_off_the_wall(ZoneId zone, Instant change) {
        for (int half = -48; half <= 24; half++) {
            ZonedDateTime aware = change.plus(Duration.ofMinutes(30L * half)).atZone(zone);
            for (String code : HOURS) {
                ClockDefinition clock = ClockDefinitions.get(code);
                OffsetDateTime due = due(clock, aware.toOffsetDateTime());
                // java.time's own arithmetic on the line of time, which knows the zone
                assertThat(due.toInstant())
                        .as(code + " " + aware)
                        .isEqualTo(aware.plusHours(clock.getDuration()).toInstant());
                assertThat(Duration.between(aware, due)).isEqualTo(Duration.ofHours(clock.getDuration()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("nightsOfChange")
    void days_end_at_the_same_time_of_day_in_the_offset_of_awareness(ZoneId zone, Instant change) {
        for (int half = -48; half <= 24; half++) {
            OffsetDateTime aware =
                    change.plus(Duration.ofMinutes(30L * half)).atZone(zone).toOffsetDateTime();
            for (String code : DAYS) {
                ClockDefinition clock = ClockDefinitions.get(code);
                OffsetDateTime due = due(clock, aware);
                assertThat(due.getOffset()).as(code + " " + aware).isEqualTo(aware.getOffset());
                assertThat(due.toLocalTime()).isEqualTo(aware.toLocalTime());
                assertThat(due.toLocalDate()).isEqualTo(aware.toLocalDate().plusDays(clock.getDuration()));
                assertThat(Duration.between(aware, due)).isEqualTo(Duration.ofDays(clock.getDuration()));
            }
        }
    }

    @Test
    void the_hour_that_comes_twice_is_two_hours() {
        ClockDefinition clock = ClockDefinitions.get("US-NY-24H");
        OffsetDateTime first = OffsetDateTime.parse("2026-11-01T01:30:00-04:00");
        OffsetDateTime second = OffsetDateTime.parse("2026-11-01T01:30:00-05:00");
        assertThat(Duration.between(due(clock, first), due(clock, second))).isEqualTo(Duration.ofHours(1));
    }

    @ParameterizedTest
    @CsvSource({
        "CN-INC-CII-1H, 2026-12-31T23:30:00+08:00, 2027-01-01T00:30:00+08:00",
        "CN-INC-OTHER-4H, 2026-12-31T23:59:59+08:00, 2027-01-01T03:59:59+08:00",
        "US-NY-72H, 2026-12-30T12:00:00-05:00, 2027-01-02T12:00:00-05:00",
        "US-CA-24H, 2027-12-31T16:00:00-08:00, 2028-01-01T16:00:00-08:00",
        "EU-73-2D, 2026-12-31T18:00:00+01:00, 2027-01-02T18:00:00+01:00",
        "EU-73-15D, 2027-12-25T00:00:00+01:00, 2028-01-09T00:00:00+01:00",
        "EU-73-10D, 2028-02-20T09:00:00+01:00, 2028-03-01T09:00:00+01:00",
        "US-CA-15D, 2026-12-31T23:59:59-08:00, 2027-01-15T23:59:59-08:00",
        "US-NY-24H, 2028-02-28T23:00:00-05:00, 2028-02-29T23:00:00-05:00",
    })
    void a_year_ends_and_the_clock_goes_on(String code, OffsetDateTime aware, OffsetDateTime due) {
        assertThat(due(ClockDefinitions.get(code), aware)).isEqualTo(due);
    }

    /** The calendar of the coming year is not published yet, and the answer says so. */
    @Test
    void a_time_that_ends_in_a_year_without_a_calendar_is_provisional() {
        DueDate due = DueDates.from(ClockDefinitions.get("CN-INC-FINAL-30D"), LocalDate.of(2026, 12, 3));
        assertThat(due.getDay()).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(due.isProvisional()).isTrue();
    }

    private static OffsetDateTime due(ClockDefinition clock, OffsetDateTime aware) {
        return DueDates.from(clock, aware).moment().orElseThrow();
    }
}
