package org.openbeian.story.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openbeian.story.rest.Portal.Reply;
import org.openbeian.workflow.grading.StraightRules;

/** {@code GET /due-dates} held against the counting rules, written down here a second time. */
class DueDatesIT {

    private static final int CASES = Integer.getInteger("openbeian.test.due-dates", 300);
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> madeUp = new HashSet<>();
    private final Set<Integer> published = new HashSet<>();

    DueDatesIT() {
        StraightRules.json("calendar.json").getJsonObject("years").forEach((year, value) -> {
            JsonObject json = value.asJsonObject();
            if (json.getBoolean("published")) {
                published.add(Integer.valueOf(year));
            }
            json.getJsonArray("days_off").getValuesAs(JsonObject.class).forEach(holiday -> holiday.getJsonArray("dates")
                    .getValuesAs(JsonString::getString)
                    .forEach(day -> off.add(LocalDate.parse(day))));
            json.getJsonArray("make_up_working_days")
                    .getValuesAs(JsonString::getString)
                    .forEach(day -> madeUp.add(LocalDate.parse(day)));
        });
    }

    private static Reply ask(String clock, String start) {
        return Portal.asNobody("beihai")
                .get("/due-dates?clock=" + Portal.encoded(clock) + "&start=" + Portal.encoded(start));
    }

    private boolean works(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return madeUp.contains(day) || !weekend && !off.contains(day);
    }

    private static List<JsonObject> clocks() {
        return StraightRules.json("clocks.json").getJsonArray("clocks").getValuesAs(JsonObject.class).stream()
                .filter(clock -> !clock.isNull("unit"))
                .toList();
    }

    @Test
    void chinese_day_clocks_count_as_the_rules_say() {
        List<JsonObject> days = clocks().stream()
                .filter(clock -> clock.getString("profile").equals("CN"))
                .filter(clock -> !Set.of("hour", "minute").contains(clock.getString("unit")))
                .toList();
        IntStream.range(0, CASES).parallel().forEach(i -> {
            Random random = new Random(i * 7919L);
            JsonObject clock = days.get(i % days.size());
            LocalDate start = FIRST.plusDays(random.nextInt(730));
            LocalDate due = expected(clock, start);
            Reply reply = ask(clock.getString("id"), start.toString());
            assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
            JsonObject json = reply.json();
            String as = clock.getString("id") + " " + start;
            assertThat(json.getString("due")).as(as).isEqualTo(due.toString());
            assertThat(json.getBoolean("provisional")).as(as).isEqualTo(!published.contains(due.getYear()));
            assertThat(json.getString("clock")).isEqualTo(clock.getString("id"));
            assertThat(json.getString("source")).isEqualTo(clock.getString("source"));
        });
    }

    private LocalDate expected(JsonObject clock, LocalDate start) {
        int duration = clock.getInt("duration");
        LocalDate day = start;
        switch (clock.getString("unit")) {
            case "working_day" -> {
                int counted = 0;
                while (counted < duration) {
                    day = day.plusDays(1);
                    counted += works(day) ? 1 : 0;
                }
            }
            case "calendar_day", "month" -> {
                day = clock.getString("unit").equals("month") ? start.plusMonths(duration) : start.plusDays(duration);
                while (!works(day)) {
                    day = day.plusDays(1);
                }
            }
            default -> throw new IllegalArgumentException(clock.toString());
        }
        return day;
    }

    @Test
    void hour_clocks_run_through_nights_and_holidays() {
        List<JsonObject> moments = clocks().stream()
                .filter(clock -> Set.of("hour", "minute").contains(clock.getString("unit")))
                .toList();
        IntStream.range(0, CASES / 3).parallel().forEach(i -> {
            Random random = new Random(i * 104_729L);
            JsonObject clock = moments.get(i % moments.size());
            OffsetDateTime start = OffsetDateTime.of(
                    FIRST.plusDays(random.nextInt(730)).atTime(random.nextInt(24), random.nextInt(60)),
                    ZoneOffset.ofHours(random.nextInt(3) * 4));
            int duration = clock.getInt("duration");
            OffsetDateTime due =
                    clock.getString("unit").equals("hour") ? start.plusHours(duration) : start.plusMinutes(duration);
            Reply reply = ask(clock.getString("id"), start.toString());
            assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
            assertThat(OffsetDateTime.parse(reply.json().getString("due")))
                    .as(clock.getString("id") + " " + start)
                    .isEqualTo(due);
            assertThat(reply.json().getBoolean("provisional")).isFalse();
        });
    }

    @Test
    void a_clock_that_is_unknown_or_has_no_time_gives_no_date() {
        assertThat(ask("NO-SUCH-CLOCK", "2026-10-09").status()).isEqualTo(404);
        assertThat(ask("", "2026-10-09").status()).isEqualTo(404);
        Reply none = ask("CN-12377", "2026-10-09");
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.json().getJsonArray("errors").getJsonObject(0).getString("pointer"))
                .isEqualTo("/clock");
    }

    @Test
    void a_start_that_cannot_be_read_is_told_at_its_place() {
        for (String start : List.of(
                "", "2026-02-30", "2026-13-01", "tomorrow", "09/10/2026", "+999999999-12-31", "2026-10-09T25:00:00Z")) {
            Reply reply = ask("CN-ALG-CHANGE-10WD", start);
            assertThat(reply.status()).as(start + " " + reply).isEqualTo(422);
            assertThat(reply.json().getJsonArray("errors").getJsonObject(0).getString("pointer"))
                    .isEqualTo("/start");
        }
        assertThat(ask("CN-INC-OTHER-4H", "2026-10-02").status()).isEqualTo(422);
        assertThat(ask("CN-INC-OTHER-4H", "2026-10-02T21:30:00").status()).isEqualTo(422);
    }

    @Test
    void an_unchanged_answer_is_not_sent_twice() {
        Reply first = ask("CN-ALG-CHANGE-10WD", "2026-10-09");
        Reply second = Portal.send(Portal.asNobody("beihai")
                .request("/due-dates?clock=CN-ALG-CHANGE-10WD&start=2026-10-09")
                .header("If-None-Match", first.header("ETag"))
                .GET());
        assertThat(second.status()).isEqualTo(304);
        assertThat(first.header("Cache-Control")).contains("public");
        assertThat(first.header("Set-Cookie")).isNull();
    }
}
