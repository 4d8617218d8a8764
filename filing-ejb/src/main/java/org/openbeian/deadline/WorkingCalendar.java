package org.openbeian.deadline;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which days are working days: Monday to Friday that are not days off, and make-up days at weekends, as the State
 * Council publishes them year by year. Of a year that is not published yet only the statutory days are off: whatever was
 * counted with it is provisional, but never falls on one of them. A year of which nothing is known counts as plain
 * Monday to Friday.
 */
public final class WorkingCalendar {

    private static volatile WorkingCalendar china = read(ClockDefinitions.json("calendar.json"));
    private static final WorkingCalendar WEEKENDS_ONLY = new WorkingCalendar(null, Set.of(), Set.of());

    /** Null: every year is complete as it is. */
    private final Set<Integer> published;

    private final Set<LocalDate> daysOff;
    private final Set<LocalDate> makeUpDays;

    private WorkingCalendar(Set<Integer> published, Set<LocalDate> daysOff, Set<LocalDate> makeUpDays) {
        this.published = published;
        this.daysOff = daysOff;
        this.makeUpDays = makeUpDays;
    }

    /** The calendar of China as far as it is published. */
    public static WorkingCalendar china() {
        return china;
    }

    /** From now on this node counts by it; {@link CalendarService} moves what was counted before. */
    static void countBy(WorkingCalendar newer) {
        china = newer;
    }

    /** Saturdays and Sundays: all that is known of the rest days of the European Union's institutions. */
    static WorkingCalendar weekendsOnly() {
        return WEEKENDS_ONLY;
    }

    static WorkingCalendar read(JsonObject json) {
        Set<Integer> published = new HashSet<>();
        Set<LocalDate> daysOff = new HashSet<>();
        Set<LocalDate> makeUpDays = new HashSet<>();
        for (Map.Entry<String, jakarta.json.JsonValue> entry :
                json.getJsonObject("years").entrySet()) {
            JsonObject year = entry.getValue().asJsonObject();
            if (year.getBoolean("published")) {
                published.add(Integer.valueOf(entry.getKey()));
            }
            year.getJsonArray("days_off").getValuesAs(JsonObject.class).forEach(holiday -> holiday.getJsonArray("dates")
                    .getValuesAs(JsonString.class)
                    .forEach(day -> daysOff.add(LocalDate.parse(day.getString()))));
            year.getJsonArray("make_up_working_days")
                    .getValuesAs(JsonString.class)
                    .forEach(day -> makeUpDays.add(LocalDate.parse(day.getString())));
        }
        return new WorkingCalendar(Set.copyOf(published), Set.copyOf(daysOff), Set.copyOf(makeUpDays));
    }

    public boolean isWorkingDay(LocalDate day) {
        if (makeUpDays.contains(day)) {
            return true;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !daysOff.contains(day);
    }

    /** Whether all days off of that year are known, and not only the statutory ones. */
    public boolean isPublished(int year) {
        return published == null || published.contains(year);
    }

    /** Whether any year between the two days, both included, is not published. */
    boolean isProvisional(LocalDate from, LocalDate to) {
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            if (!isPublished(year)) {
                return true;
            }
        }
        return false;
    }

    /** The day itself if it is a working day, else the next one that is. */
    public LocalDate workingDayFrom(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** The n-th working day after a day; the day itself is not counted. With n = 0 the day itself, whatever it is. */
    public LocalDate plusWorkingDays(LocalDate day, int n) {
        LocalDate counted = day;
        for (int left = Math.abs(n); left > 0; ) {
            counted = counted.plusDays(n < 0 ? -1 : 1);
            if (isWorkingDay(counted)) {
                left--;
            }
        }
        return counted;
    }

    /** Working days after the first day up to and including the last; 0 when the last is not later. */
    public int workingDaysBetween(LocalDate after, LocalDate upTo) {
        int days = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(upTo); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                days++;
            }
        }
        return days;
    }
}
