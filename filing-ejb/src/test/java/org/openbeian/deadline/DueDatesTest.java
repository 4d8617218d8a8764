package org.openbeian.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDatesTest {

    private static DueDate due(String clock, String start) {
        return start.contains("T")
                ? DueDates.from(ClockDefinitions.get(clock), OffsetDateTime.parse(start))
                : DueDates.from(ClockDefinitions.get(clock), LocalDate.parse(start));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-18, 10, 2026-10-09, false",
        "2026-09-24, 10, 2026-10-15, false",
        "2026-02-12, 10, 2026-03-04, false",
        "2026-02-13, 20, 2026-03-19, false",
        "2026-01-02, 1, 2026-01-04, false",
        "2026-10-09, 30, 2026-11-19, false",
        "2026-12-21, 10, 2027-01-05, true",
        "2026-12-30, 2, 2027-01-04, true",
        "2026-12-28, 7, 2027-01-07, true",
        "2026-12-10, 30, 2027-01-22, true",
        "2027-02-04, 2, 2027-02-10, true",
        "2027-09-28, 7, 2027-10-08, true",
    })
    void working_days_follow_the_published_calendar(LocalDate start, int days, LocalDate due, boolean provisional) {
        DueDate computed =
                DueDates.from(ClockDefinitions.get("CN-ALG-CHANGE-10WD").lasting(days), start);
        assertThat(computed.getDay()).isEqualTo(due);
        assertThat(computed.isProvisional()).isEqualTo(provisional);
    }

    @ParameterizedTest
    @CsvSource({
        "PORTAL-CMP-CLOSE-60D, 2026-08-02, 2026-10-08, false",
        "PORTAL-CMP-CLOSE-60D, 2026-08-11, 2026-10-10, false",
        "PORTAL-CMP-CLOSE-60D, 2026-11-02, 2027-01-04, true",
        "PORTAL-CMP-CLOSE-60D, 2026-11-03, 2027-01-04, true",
        "CN-INC-FINAL-30D, 2026-10-20, 2026-11-19, false",
        "CN-INC-FINAL-30D, 2026-11-20, 2026-12-21, false",
        "CN-ALL-6M, 2026-08-31, 2027-03-01, true",
        "CN-ALL-6M, 2025-08-31, 2026-02-28, false",
        "CN-ALL-6M, 2026-04-01, 2026-10-08, false",
        "CN-APL-RENEW-30CD, 2026-11-23, 2026-10-26, false",
        "CN-APL-RENEW-30CD, 2027-06-15, 2027-05-17, true",
        "EU-52-2W, 2026-11-23, 2026-12-07, false",
        "EU-52-2W, 2026-11-21, 2026-12-07, false",
        "EU-73-2D, 2026-11-20, 2026-11-24, false",
        "US-CA-15D, 2026-11-14, 2026-11-29, false",
    })
    void calendar_days_and_months_move_from_a_rest_day(
            String clock, LocalDate start, LocalDate due, boolean provisional) {
        DueDate computed = DueDates.from(ClockDefinitions.get(clock), start);
        assertThat(computed.getDay()).isEqualTo(due);
        assertThat(computed.isProvisional()).isEqualTo(provisional);
    }

    @ParameterizedTest
    @CsvSource({
        "CN-INC-OTHER-4H, 2026-10-02T21:30:00+08:00, 2026-10-03T01:30:00+08:00",
        "PORTAL-INC-24H, 2026-10-05T09:00:00+08:00, 2026-10-06T09:00:00+08:00",
        "CN-INC-CII-UP-30M, 2026-12-31T23:45:00+08:00, 2027-01-01T00:15:00+08:00",
        "US-CA-15D, 2026-11-14T00:00:00-08:00, 2026-11-29T00:00:00-08:00",
        "US-NY-72H, 2026-11-14T10:00:00-05:00, 2026-11-17T10:00:00-05:00",
        "EU-73-2D, 2026-11-20T18:00:00+01:00, 2026-11-22T18:00:00+01:00",
        "EU-73-10D, 2026-11-18T18:00:00+01:00, 2026-11-28T18:00:00+01:00",
        "CN-ALG-CHANGE-10WD, 2026-10-08T23:30:00Z, 2026-10-22",
        "CN-ALG-CHANGE-10WD, 2026-10-09T23:30:00+08:00, 2026-10-22",
    })
    void moments_run_through_nights_and_holidays_in_the_offset_of_their_start(String clock, String start, String due) {
        assertThat(due(clock, start).getDue()).isEqualTo(due);
        assertThat(due(clock, start).isProvisional()).isFalse();
    }

    @Test
    void a_european_rest_day_shows_both_ends() {
        assertThat(due("EU-73-2D", "2026-11-20T18:00:00+01:00").alternativeDue())
                .contains("2026-11-24T23:59:59+01:00");
        assertThat(due("EU-73-2D", "2026-11-20").alternativeDue()).contains("2026-11-22");
        assertThat(due("EU-73-15D", "2026-11-16").alternativeDue())
                .as("always, so that nobody takes one end for the only one")
                .contains("2026-12-01");
    }

    @Test
    void a_channel_without_a_statutory_time_has_no_due_date() {
        assertThatThrownBy(() -> due("CN-12377", "2026-11-23")).isInstanceOf(IllegalArgumentException.class);
    }

    private static JsonObject json(String file) {
        try (JsonReader reader = Json.createReader(DueDatesTest.class.getResourceAsStream("/domain/" + file))) {
            return reader.readObject();
        }
    }

    @TestFactory
    Stream<DynamicTest> sample_complaints_have_their_expected_due_dates() {
        return json("2026-11-23.1/sample-filings.json")
                .getJsonArray("complaints")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(complaint -> DynamicTest.dynamicTest(complaint.getString("id"), () -> {
                    JsonObject expected = complaint.getJsonObject("expected");
                    List<String> provisional =
                            expected.getJsonArray("provisional").getValuesAs(JsonString::getString);
                    expected.getJsonObject("due").forEach((clock, due) -> {
                        String from = clock.contains("CLOSE") ? "accepted_on" : "received_on";
                        DueDate computed = due(clock, complaint.getString(from));
                        assertThat(computed.getDue()).isEqualTo(((JsonString) due).getString());
                        assertThat(computed.isProvisional()).isEqualTo(provisional.contains(clock));
                    });
                }));
    }

    @TestFactory
    Stream<DynamicTest> sample_filings_and_incidents_have_their_expected_due_dates() {
        Stream<DynamicTest> filings =
                json("2026-11-23.1/sample-filings.json").getJsonArray("filings").getValuesAs(JsonObject.class).stream()
                        .filter(filing -> !filing.getJsonObject("expected").isNull("statutory_due"))
                        .map(filing -> DynamicTest.dynamicTest(filing.getString("id"), () -> {
                            JsonObject expected =
                                    filing.getJsonObject("expected").getJsonObject("statutory_due");
                            DueDate computed = due(
                                    expected.getString("clock"),
                                    filing.getJsonObject("trigger").getString("date"));
                            assertThat(computed.getDue()).isEqualTo(expected.getString("due"));
                            assertThat(computed.isProvisional()).isEqualTo(expected.getBoolean("provisional"));
                        }));
        Stream<DynamicTest> incidents =
                json("2026-11-23.1/sample-filings.json")
                        .getJsonArray("incidents")
                        .getValuesAs(JsonObject.class)
                        .stream()
                        .map(incident -> DynamicTest.dynamicTest(
                                incident.getString("id"), () -> incident.getJsonObject("expected")
                                        .getJsonArray("first_report")
                                        .getValuesAs(JsonObject.class)
                                        .forEach(report -> assertThat(
                                                        due(report.getString("clock"), incident.getString("aware_at"))
                                                                .getDue())
                                                .isEqualTo(report.getString("due")))));
        return Stream.concat(filings, incidents);
    }

    @Test
    void years_have_as_many_working_days_as_the_state_council_says() {
        for (int year : new int[] {2025, 2026}) {
            assertThat(WorkingCalendar.china()
                            .workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                    .isEqualTo(248);
        }
    }

    @ParameterizedTest
    @CsvSource({"2027, 7", "2028, 7", "2029, 7", "2030, 7"})
    void a_statutory_day_of_a_coming_year_is_never_a_working_day(int year, int holidays) {
        List<JsonObject> off = json("calendar.json")
                .getJsonObject("years")
                .getJsonObject(String.valueOf(year))
                .getJsonArray("days_off")
                .getValuesAs(JsonObject.class);
        assertThat(off).hasSize(holidays);
        assertThat(off.stream()
                        .flatMap(holiday -> holiday.getJsonArray("dates").getValuesAs(JsonString::getString).stream())
                        .map(LocalDate::parse))
                .hasSizeGreaterThanOrEqualTo(13)
                .contains(LocalDate.of(year, 1, 1), LocalDate.of(year, 5, 1), LocalDate.of(year, 10, 3))
                .noneMatch(WorkingCalendar.china()::isWorkingDay);
        assertThat(WorkingCalendar.china().isPublished(year)).isFalse();
    }

    /** Counted another way: every day of a few years listed once with yes or no, then walked along. */
    @Test
    void random_dates_agree_with_counting_on_the_fingers() {
        Map<LocalDate, Boolean> works = new TreeMap<>();
        LocalDate end = LocalDate.of(2030, 1, 1);
        for (LocalDate day = LocalDate.of(2023, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            works.put(day, day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
        }
        JsonObject years = json("calendar.json").getJsonObject("years");
        for (JsonObject year :
                years.values().stream().map(JsonValue::asJsonObject).toList()) {
            year.getJsonArray("days_off").getValuesAs(JsonObject.class).stream()
                    .flatMap(holiday -> holiday.getJsonArray("dates").getValuesAs(JsonString::getString).stream())
                    .forEach(day -> works.put(LocalDate.parse(day), false));
            year.getJsonArray("make_up_working_days")
                    .getValuesAs(JsonString::getString)
                    .forEach(day -> works.put(LocalDate.parse(day), true));
        }
        List<ClockDefinition> clocks = ClockDefinitions.all().stream()
                .filter(clock -> clock.getProfile().equals("CN") && clock.isTimed())
                .filter(clock -> clock.getDuration() > 0 && !clock.getUnit().isMoment())
                .toList();
        Random random = new Random(5000);
        for (int i = 0; i < 5000; i++) {
            ClockDefinition clock = clocks.get(random.nextInt(clocks.size()));
            LocalDate start = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(4 * 365));
            LocalDate expected;
            boolean provisional = false;
            if (clock.getUnit() == CountingUnit.WORKING_DAY) {
                int left = clock.getDuration();
                LocalDate day = start;
                while (left > 0) {
                    day = day.plusDays(1);
                    provisional |= day.getYear() != 2025 && day.getYear() != 2026;
                    left -= works.get(day) ? 1 : 0;
                }
                expected = day;
            } else {
                expected = clock.getUnit() == CountingUnit.MONTH
                        ? start.plusMonths(clock.getDuration())
                        : LocalDate.ofEpochDay(start.toEpochDay() + clock.getDuration());
                provisional = expected.getYear() != 2025 && expected.getYear() != 2026;
                while (!works.get(expected)) {
                    expected = expected.plusDays(1);
                    provisional |= expected.getYear() != 2025 && expected.getYear() != 2026;
                }
            }
            DueDate computed = DueDates.from(clock, start);
            assertThat(computed.getDay())
                    .as("%s from %s", clock.getCode(), start)
                    .isEqualTo(expected);
            assertThat(computed.isProvisional())
                    .as("%s from %s", clock.getCode(), start)
                    .isEqualTo(provisional);
        }
    }
}
