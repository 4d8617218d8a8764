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
import java.util.stream.IntStream;
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
    void a_year_that_was_published_with_a_mistake_is_put_right() {
        JsonObject wrong = read("2027", STATUTORY + " 2027-03-02", "").into(CURRENT, "notice");
        assertThat(WorkingCalendar.read(wrong).isWorkingDay(LocalDate.of(2027, 3, 2)))
                .isFalse();
        JsonObject right =
                CalendarYear.read("2027", STATUTORY, "", wrong, TODAY).into(wrong, "notice");
        assertThat(WorkingCalendar.read(right).isWorkingDay(LocalDate.of(2027, 3, 2)))
                .isTrue();
    }

    @Test
    void nobody_stops_all_clocks_by_days_off_without_end() {
        String all = IntStream.range(0, 120)
                .mapToObj(day -> LocalDate.of(2027, 1, 1).plusDays(day).toString())
                .collect(Collectors.joining(" "));
        assertThat(wrong("2027", all, "")).contains("/daysOff calendar.too_many");
        String weekends = IntStream.range(120, 365)
                .mapToObj(day -> LocalDate.of(2027, 1, 1).plusDays(day))
                .filter(day -> day.getDayOfWeek().getValue() > 5)
                .map(LocalDate::toString)
                .collect(Collectors.joining(" "));
        assertThat(wrong("2027", STATUTORY, weekends)).contains("/makeUpDays calendar.too_many");
    }

    @Test
    void who_typed_it_in_does_not_agree_to_it_nor_a_colleague_of_the_same_authority() {
        CalendarProposal proposal =
                new CalendarProposal(read("2027", STATUTORY, ""), "notice", 2, "one", Instant.EPOCH);
        assertThatThrownBy(() -> proposal.agree(3, "one", false, Instant.EPOCH)).isInstanceOf(BusinessException.class);
        assertThatThrownBy(() -> proposal.agree(2, "two", false, Instant.EPOCH)).isInstanceOf(BusinessException.class);
        assertThat(proposal.isAgreeableBy(2, "two", true))
                .as("where there is no other authority")
                .isTrue();
        assertThatCode(() -> proposal.agree(3, "two", false, Instant.EPOCH)).doesNotThrowAnyException();
        assertThatThrownBy(() -> proposal.decline("two", Instant.EPOCH))
                .as("decided already")
                .isInstanceOf(BusinessException.class);
    }

    private static CalendarYear read(String year, String daysOff, String makeUpDays) {
        return CalendarYear.read(year, daysOff, makeUpDays, CURRENT, TODAY);
    }

    private static String wrong(String year, String daysOff, String makeUpDays) {
        return catchThrowableOfType(() -> read(year, daysOff, makeUpDays), Invalid.class).errors().stream()
                .map(error -> error.pointer() + " " + error.key())
                .collect(Collectors.joining("\n"));
    }
}
