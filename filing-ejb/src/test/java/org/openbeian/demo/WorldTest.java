package org.openbeian.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.WorkingCalendar;
import org.openbeian.grading.Grading;
import org.openbeian.grading.TableRules;
import org.openbeian.grading.facts.FactsReader;
import org.openbeian.review.ConditionRule;

/** The demo world as it is told: nothing in it leads nowhere. */
class WorldTest {

    private static final JsonObject WORLD = read("/demo/world.json");
    private static final JsonObject DEMO = read("/demo/demo.json");

    @Test
    void there_are_sixty_systems_and_each_has_a_name_of_its_own() {
        List<String> names =
                told("systems").stream().map(s -> s.getString("zh")).toList();
        assertThat(names).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    }

    @Test
    void kinds_organisations_and_authorities_exist() {
        Set<String> kinds = WORLD.getJsonObject("kinds").keySet();
        Set<String> organisations = DEMO.getJsonArray("organisations").getValuesAs(JsonObject.class).stream()
                .map(o -> o.getString("slug"))
                .collect(Collectors.toSet());
        Set<String> authorities = DEMO.getJsonArray("authorities").getValuesAs(JsonObject.class).stream()
                .map(a -> a.getString("code"))
                .collect(Collectors.toSet());
        assertThat(told("systems")).allSatisfy(system -> {
            assertThat(kinds).contains(system.getString("kind"));
            assertThat(organisations).contains(system.getString("organisation"));
            assertThat(authorities).contains(system.getString("authority"));
        });
    }

    @Test
    void a_suspension_is_heard_or_says_why_it_cannot_wait_and_rests_on_a_duty_that_is_owed() {
        List<JsonObject> suspensions = told("systems").stream()
                .filter(system -> system.containsKey("then"))
                .flatMap(system -> system.getJsonArray("then").getValuesAs(JsonObject.class).stream())
                .filter(event -> event.getString("do").equals("suspend"))
                .toList();
        assertThat(suspensions)
                .as("both ways are shown")
                .anyMatch(event -> event.containsKey("urgency"))
                .anyMatch(event -> !event.containsKey("urgency"))
                .as("Order 21, which asks for the reminder, was not in force yet")
                .noneMatch(event -> event.getString("reasons").contains("两小时提醒"))
                .allMatch(event -> event.getString("urgency", "没有写明的，先听取陈述。").length() >= 10);
    }

    /** Whatever day it is: a holiday moves a measure and its last day, but not past the revocation. */
    @Test
    void what_is_revoked_as_not_put_right_was_ordered_to_be_and_its_day_has_passed() {
        List<JsonObject> stories = told("systems").stream()
                .filter(s -> s.containsKey("then"))
                .filter(s -> at(s, "revoke") >= 0)
                .toList();
        assertThat(stories).isNotEmpty().allMatch(story -> at(story, "measure") >= 0);
        LocalDate first = LocalDate.of(2026, 1, 1);
        first.datesUntil(first.plusYears(1))
                .forEach(today -> stories.forEach(story -> {
                    List<Instant> moments = DemoRegistration.moments(story, new Days(today, story.getString("zh")));
                    int measure = at(story, "measure");
                    LocalDate due = day(moments.get(measure))
                            .plusDays(story.getJsonArray("then")
                                    .getJsonObject(measure)
                                    .getInt("days", 30));
                    assertThat(day(moments.get(at(story, "revoke"))))
                            .as(story.getString("zh") + " on " + today)
                            .isAfter(due);
                }));
    }

    private static int at(JsonObject story, String what) {
        List<JsonObject> then = story.getJsonArray("then").getValuesAs(JsonObject.class);
        return IntStream.range(0, then.size())
                .filter(i -> then.get(i).getString("do").equals(what))
                .findFirst()
                .orElse(-1);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, PortalClock.ZONE);
    }

    @Test
    void what_is_said_about_a_system_is_said_where_it_is_registered() {
        Set<String> registered = told("systems").stream()
                .filter(system -> system.getString("goal").equals("REGISTERED"))
                .map(system -> system.getString("authority") + " " + system.getString("zh"))
                .collect(Collectors.toSet());
        assertThat(told("complaints"))
                .filteredOn(complaint -> !complaint.isNull("about"))
                .allMatch(c -> registered.contains(c.getString("authority") + " " + c.getString("about")));
        assertThat(told("incidents"))
                .allMatch(i -> registered.contains(i.getString("authority") + " " + i.getString("system")));
        assertThat(told("rectifications"))
                .allMatch(r -> registered.contains(r.getString("authority") + " " + r.getString("system")));
    }

    @Test
    void everything_happens_on_a_working_day_at_office_hours() {
        Days days = new Days(LocalDate.of(2026, 11, 28), "a story");
        for (int ago = 0; ago < 400; ago++) {
            Instant at = days.ago(ago);
            assertThat(WorkingCalendar.china().isWorkingDay(LocalDate.ofInstant(at, PortalClock.ZONE)))
                    .isTrue();
            assertThat(at.atZone(PortalClock.ZONE).getHour()).isBetween(9, 16);
            assertThat(days.after(at, 2)).isAfter(at);
        }
    }

    /** A long holiday moves what happens in it to its first working day, at any hour of it. */
    @Test
    void what_happens_to_a_registration_happens_in_turn_whatever_day_it_is() {
        List<JsonObject> stories =
                told("systems").stream().filter(s -> s.containsKey("then")).toList();
        assertThat(stories).isNotEmpty();
        LocalDate first = LocalDate.of(2026, 1, 1);
        first.datesUntil(first.plusYears(1))
                .forEach(today -> stories.forEach(
                        story -> assertThat(DemoRegistration.moments(story, new Days(today, story.getString("zh"))))
                                .as(story.getString("zh") + " on " + today)
                                .isSortedAccordingTo(Comparator.naturalOrder())
                                .doesNotHaveDuplicates()));
    }

    /**
     * What is due together is shown in one step and verified in another; the world has to unfold in half a minute. What
     * a story leaves undone is a condition that its system gets.
     */
    @Test
    void conditions_are_shown_in_time_but_for_one_or_two() {
        int steps = 0;
        int late = 0;
        for (JsonObject system : told("systems")) {
            if (system.getString("goal").equals("REGISTERED")) {
                List<String> set = conditions(system);
                LocalDate decided = LocalDate.of(2026, 1, 5);
                Set<LocalDate> later = set.stream()
                        .map(ConditionRule::of)
                        .filter(rule -> !rule.isBeforeDecision())
                        .map(rule -> rule.day(decided, decided.plusDays(60)))
                        .filter(due -> due.isBefore(decided.plusYears(1)))
                        .map(due -> due.isAfter(decided.plusDays(DemoConditions.AT_ONCE_DAYS)) ? due : decided)
                        .collect(Collectors.toSet());
                steps += 2 * later.size();
                if (system.containsKey("late")) {
                    late++;
                    assertThat(set).as(system.getString("zh")).contains(system.getString("late"));
                }
            } else {
                assertThat(system.keySet()).doesNotContain("late");
            }
        }
        assertThat(late).isBetween(1, 2);
        assertThat(steps).isPositive().isLessThanOrEqualTo(60);
    }

    private static List<String> conditions(JsonObject system) {
        JsonObjectBuilder facts = Json.createObjectBuilder();
        WORLD.getJsonObject("kinds")
                .getJsonObject(system.getString("kind"))
                .getJsonObject("facts")
                .forEach(facts::add);
        if (system.containsKey("facts")) {
            system.getJsonObject("facts").forEach(facts::add);
        }
        Grading grading = new TableRules()
                .evaluate(TableRules.BEIHAI, FactsReader.read(facts.build()).facts(), TableRules.DAY);
        return grading.getGradeNumber() < 3 ? List.of() : grading.getConditions();
    }

    private static List<JsonObject> told(String what) {
        return WORLD.getJsonArray(what).getValuesAs(JsonObject.class);
    }

    private static JsonObject read(String resource) {
        try (InputStream in = WorldTest.class.getResourceAsStream(resource)) {
            return CanonicalJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
