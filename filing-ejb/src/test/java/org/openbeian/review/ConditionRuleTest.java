package org.openbeian.review;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ConditionRuleTest {

    private static final LocalDate DECIDED = LocalDate.of(2026, 11, 30);

    @Test
    void every_condition_of_all_rules_says_when_it_is_due() throws Exception {
        Set<String> asked = new TreeSet<>();
        for (JsonObject set : read("rule-sets.json").getJsonArray("rule_sets").getValuesAs(JsonObject.class)) {
            read(set.getString("based_on") + "/decisions.json")
                    .getJsonArray("tables")
                    .getValuesAs(JsonObject.class)
                    .stream()
                    .filter(table -> table.getString("id").equals("T13"))
                    .flatMap(table -> table.getJsonArray("rules").getValuesAs(JsonObject.class).stream())
                    .map(rule -> rule.getJsonArray("then").getString(0))
                    .forEach(asked::add);
        }
        assertThat(ConditionRule.codes()).containsExactlyInAnyOrderElementsOf(asked);
    }

    private JsonObject read(String file) throws Exception {
        try (InputStream in = getClass().getResourceAsStream("/domain/" + file);
                JsonReader reader = Json.createReader(in)) {
            return reader.readObject();
        }
    }

    @Test
    void no_service_before_approval_is_checked_before_the_approval() {
        assertThat(ConditionRule.of("NO_SERVICE_BEFORE_APPROVAL").isBeforeDecision())
                .isTrue();
        assertThat(ConditionRule.of("NO_SERVICE_BEFORE_APPROVAL").day(DECIDED, null))
                .isEqualTo(DECIDED);
    }

    @Test
    void each_has_a_day_of_its_own() {
        LocalDate launch = LocalDate.of(2027, 3, 1);
        assertThat(ConditionRule.of("EMERGENCY_FALLBACK_DRILL").day(DECIDED, launch))
                .isEqualTo("2027-05-30");
        assertThat(ConditionRule.of("SHOW_FILING_NUMBER").day(DECIDED, launch)).isEqualTo("2026-12-14");
        assertThat(ConditionRule.of("LABEL_EXPLICIT_IMPLICIT").day(DECIDED, launch))
                .isEqualTo(launch);
        assertThat(ConditionRule.of("LABEL_EXPLICIT_IMPLICIT").day(DECIDED, DECIDED.minusYears(1)))
                .as("the service runs already")
                .isEqualTo("2026-12-14");
        assertThat(ConditionRule.of("ANNUAL_TEST_REPORT").next(DECIDED)).isEqualTo("2027-11-30");
    }

    @Test
    void a_launch_that_is_behind_or_on_the_day_of_the_decision_is_no_day_to_wait_for() {
        ConditionRule label = ConditionRule.of("LABEL_EXPLICIT_IMPLICIT");
        LocalDate decided = LocalDate.of(2026, 11, 2);
        LocalDate after = LocalDate.of(2026, 11, 16);
        assertThat(label.day(decided, decided)).isEqualTo(after);
        assertThat(label.day(decided, null)).isEqualTo(after);
        assertThat(label.day(decided, decided.plusDays(1))).isEqualTo(decided.plusDays(1));
        assertThat(ConditionRule.of("SHOW_FILING_NUMBER").day(decided, decided.plusYears(1)))
                .as("it does not hang on the launch")
                .isEqualTo(after);
        assertThat(ConditionRule.of("EMERGENCY_FALLBACK_DRILL").day(decided, null))
                .isEqualTo(decided.plusMonths(6));
        assertThat(ConditionRule.of("DECISION_AUTHORITY_TABLE").day(decided, decided.plusYears(1)))
                .isEqualTo(decided);
        assertThat(label.due()).isEqualTo(ConditionRule.Due.LAUNCH);
    }
}
