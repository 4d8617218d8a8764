package org.openbeian.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Invalid;

class CalendarYearTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final JsonObject CURRENT = ClockDefinitions.json("calendar.json");
    private static final String STATUTORY = CURRENT
            .getJsonObject("years")
            .getJsonObject("2027")
            .getJsonArray("days_off")
            .getValuesAs(JsonObject.class)
            .stream()
            .flatMap(holiday -> holiday.getJsonArray("dates").getValuesAs(JsonString.class).stream())
            .map(JsonString::getString)
            .collect(Collectors.joining("，"));

    @Test
    void a_year_that_is_complete_becomes_a_published_one_and_leaves_the_others_alone() {
        CalendarYear year = read("２０２７", STATUTORY + "\n2027/1/4", "2027-01-09");
        JsonObject merged = year.into(CURRENT, "国办发明电〔2026〕9号");
        WorkingCalendar calendar = WorkingCalendar.read(merged);
        assertThat(calendar.isPublished(2027)).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 1, 4))).as("off").isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 1, 9)))
                .as("a Saturday to make up")
                .isTrue();
        assertThat(calendar.isPublished(2028)).isFalse();
        assertThat(merged.getJsonObject("years").getJsonObject("2026"))
                .isEqualTo(CURRENT.getJsonObject("years").getJsonObject("2026"));
    }

    @Test
    void what_is_wrong_is_said_at_its_field() {
        assertThat(wrong("2026", STATUTORY, "")).contains("/calendarYear calendar.published");
        assertThat(wrong("2025", "", "")).contains("/calendarYear calendar.year");
        assertThat(wrong("2040", "", "")).contains("/calendarYear calendar.year");
        assertThat(wrong("2027", "2027-02-30", "soon"))
                .contains("/daysOff calendar.no_day", "/makeUpDays calendar.no_day");
        assertThat(wrong("2027", STATUTORY + " 2028-01-01", "")).contains("/daysOff calendar.other_year");
        assertThat(wrong("2027", STATUTORY, "2027-01-05")).contains("/makeUpDays calendar.no_weekend");
        assertThat(wrong("2027", STATUTORY + " 2027-01-09", "2027-01-09")).contains("/makeUpDays calendar.both");
        assertThat(wrong("2027", "2027-01-04", "")).contains("/daysOff calendar.statutory");
        assertThat(wrong("2027", "", "")).contains("/daysOff field.required");
    }

    @Test
    void who_typed_it_in_does_not_agree_to_it() {
        CalendarProposal proposal = new CalendarProposal(read("2027", STATUTORY, ""), "notice", "one", Instant.EPOCH);
        assertThatThrownBy(() -> proposal.agree("one", Instant.EPOCH)).isInstanceOf(BusinessException.class);
        assertThatCode(() -> proposal.agree("two", Instant.EPOCH)).doesNotThrowAnyException();
        assertThatThrownBy(() -> proposal.decline("two", Instant.EPOCH))
                .as("decided already")
                .isInstanceOf(BusinessException.class);
    }

    private static CalendarYear read(String year, String daysOff, String makeUpDays) {
        return CalendarYear.read(year, daysOff, makeUpDays, CURRENT, TODAY);
    }

    private static String wrong(String year, String daysOff, String makeUpDays) {
        return catchThrowableOfType(() -> read(year, daysOff, makeUpDays), Invalid.class).errors().stream()
                .map(error -> error.getPointer() + " " + error.getKey())
                .collect(Collectors.joining("\n"));
    }
}
