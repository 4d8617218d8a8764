package org.openbeian.deadline;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openbeian.common.FieldError;
import org.openbeian.common.Invalid;
import org.openbeian.common.Json;
import org.openbeian.common.SearchText;

/**
 * The holidays of one year as the State Council's notice has them, read from what people type and checked: every day in
 * the year, make-up days at weekends, no statutory day forgotten. A year that is published already can be put right.
 */
record CalendarYear(int year, SortedSet<LocalDate> daysOff, SortedSet<LocalDate> makeUpDays) {

    static final String YEAR = "calendarYear";
    static final String DAYS_OFF = "daysOff";
    static final String MAKE_UP = "makeUpDays";

    private static final int YEARS_AHEAD = 2;

    /** No notice has had more than 33 days off and 8 to make up for them; a slip of the pen may not stop all clocks. */
    private static final int MOST_OFF = 50;

    private static final int MOST_MAKE_UP = 20;

    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");

    /**
     * @param current the calendar that counts
     * @throws Invalid with every error, at its field
     */
    static CalendarYear read(
            String typedYear, String typedDaysOff, String typedMakeUpDays, JsonObject current, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        int year = year(typedYear, today, errors);
        SortedSet<LocalDate> daysOff = days(DAYS_OFF, typedDaysOff, year, errors);
        SortedSet<LocalDate> makeUpDays = days(MAKE_UP, typedMakeUpDays, year, errors);
        if (errors.isEmpty()) {
            if (daysOff.isEmpty()) {
                errors.add(new FieldError("/" + DAYS_OFF, "field.required"));
            }
            atMost(MOST_OFF, DAYS_OFF, daysOff, errors);
            atMost(MOST_MAKE_UP, MAKE_UP, makeUpDays, errors);
            makeUpDays.stream()
                    .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                    .forEach(day -> errors.add(new FieldError("/" + MAKE_UP, "calendar.no_weekend", day.toString())));
            makeUpDays.stream()
                    .filter(daysOff::contains)
                    .forEach(day -> errors.add(new FieldError("/" + MAKE_UP, "calendar.both", day.toString())));
            statutory(year, current).stream()
                    .filter(day -> !daysOff.contains(day))
                    .forEach(day -> errors.add(new FieldError("/" + DAYS_OFF, "calendar.statutory", day.toString())));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return new CalendarYear(year, daysOff, makeUpDays);
    }

    private static int year(String typed, LocalDate today, List<FieldError> errors) {
        String digits = SearchText.form(typed);
        if (!digits.matches("\\d{4}")
                || Integer.parseInt(digits) < today.getYear()
                || Integer.parseInt(digits) > today.getYear() + YEARS_AHEAD) {
            errors.add(new FieldError("/" + YEAR, "calendar.year", today.getYear(), today.getYear() + YEARS_AHEAD));
            return 0;
        }
        return Integer.parseInt(digits);
    }

    private static SortedSet<LocalDate> days(String field, String typed, int year, List<FieldError> errors) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (String word : SearchText.form(typed).split("[\\s,;、，；]+")) {
            if (word.isEmpty()) {
                continue;
            }
            Matcher day = DAY.matcher(word);
            if (!day.matches()) {
                errors.add(new FieldError("/" + field, "calendar.no_day", word));
                continue;
            }
            try {
                LocalDate read = LocalDate.of(
                        Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
                if (year != 0 && read.getYear() != year) {
                    errors.add(new FieldError("/" + field, "calendar.other_year", read.toString()));
                }
                days.add(read);
            } catch (DateTimeException none) {
                errors.add(new FieldError("/" + field, "calendar.no_day", word));
            }
        }
        return days;
    }

    private static void atMost(int most, String field, SortedSet<LocalDate> days, List<FieldError> errors) {
        if (days.size() > most) {
            errors.add(new FieldError("/" + field, "calendar.too_many", most, days.size()));
        }
    }

    /** What is off by law whatever the notice arranges, as far as the calendar knows it: a published year lists more. */
    private static List<LocalDate> statutory(int year, JsonObject current) {
        JsonObject known = current.getJsonObject("years").getJsonObject(Integer.toString(year));
        return known == null || known.getBoolean("published")
                ? List.of()
                : known.getJsonArray("days_off").getValuesAs(JsonObject.class).stream()
                        .flatMap(holiday -> holiday.getJsonArray("dates").getValuesAs(JsonString.class).stream())
                        .map(day -> LocalDate.parse(day.getString()))
                        .toList();
    }

    /** The calendar with this year published. */
    JsonObject into(JsonObject current, String notice) {
        JsonObject published = Json.createObjectBuilder()
                .add("status", "published")
                .add("published", true)
                .add("notice", Json.createArrayBuilder().add(notice))
                .add(
                        "days_off",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("name_zh", notice)
                                        .add("dates", array(daysOff))))
                .add("make_up_working_days", array(makeUpDays))
                .build();
        JsonObjectBuilder years =
                Json.createObjectBuilder(current.getJsonObject("years")).add(Integer.toString(year), published);
        return Json.createObjectBuilder(current).add("years", years).build();
    }

    private static JsonArrayBuilder array(SortedSet<LocalDate> days) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        days.forEach(day -> array.add(day.toString()));
        return array;
    }
}
