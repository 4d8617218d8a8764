package org.openbeian.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.PortalClock;

class ClockDefinitionTest {

    private static final LocalDate FROM = LocalDate.of(2026, 8, 2);
    private static final LocalDate TO = LocalDate.of(2027, 8, 1);

    private static ClockDefinition read(String more) {
        return ClockDefinition.read(CanonicalJson.read("{\"id\": \"X-1\", \"profile\": \"CN\","
                + " \"subject\": \"incident\", \"name_zh\": \"报告\", \"name_en\": \"report\","
                + " \"obliged\": \"OPERATOR\", \"recipient\": \"AUTHORITY\", \"source\": \"Art. 1\","
                + " \"confidence\": \"high\", \"note\": \"n\", " + more + "}"));
    }

    private static final String TIMED = "\"starts_on\": \"known\", \"unit\": \"hour\", \"duration\": 4";
    private static final String UNTIMED = "\"starts_on\": null, \"unit\": null, \"duration\": null";

    @Test
    void it_says_what_stands_in_the_table() {
        ClockDefinition clock = read(TIMED + ", \"effective_from\": \"2026-08-02\", \"effective_to\": \"2027-08-01\","
                + " \"applies_if\": \"large\", \"received_elsewhere\": true");
        for (ClockDefinition same : new ClockDefinition[] {clock, clock.lasting(4)}) {
            assertThat(same.getCode()).isEqualTo("X-1");
            assertThat(same.getProfile()).isEqualTo("CN");
            assertThat(same.getSubject()).isEqualTo("incident");
            assertThat(same.getNameZh()).isEqualTo("报告");
            assertThat(same.getNameEn()).isEqualTo("report");
            assertThat(same.getName(true)).isEqualTo("报告");
            assertThat(same.getName(false)).isEqualTo("report");
            assertThat(same.getStartsOn()).isEqualTo("known");
            assertThat(same.getUnit()).isEqualTo(CountingUnit.HOUR);
            assertThat(same.getDuration()).isEqualTo(4);
            assertThat(same.isTimed()).isTrue();
            assertThat(same.getObliged()).isEqualTo("OPERATOR");
            assertThat(same.getRecipient()).isEqualTo("AUTHORITY");
            assertThat(same.getSource()).isEqualTo("Art. 1");
            assertThat(same.getConfidence()).isEqualTo("high");
            assertThat(same.getNote()).isEqualTo("n");
            assertThat(same.getEffectiveFrom()).isEqualTo(FROM);
            assertThat(same.getEffectiveTo()).isEqualTo(TO);
            assertThat(same.getAppliesIf()).isEqualTo("large");
            assertThat(same.isOwedElsewhere()).isTrue();
        }
        assertThat(clock.lasting(45).getDuration()).isEqualTo(45);
    }

    @Test
    void a_channel_without_a_statutory_time_shows_none() {
        ClockDefinition untimed = read(UNTIMED);
        assertThat(untimed.isTimed()).isFalse();
        assertThat(untimed.getStartsOn()).isNull();
        assertThat(untimed.getDuration()).isZero();
        assertThat(untimed.getAppliesIf()).isEmpty();
        assertThat(untimed.isOwedElsewhere()).isFalse();
        assertThatThrownBy(() -> DueDates.from(untimed, FROM)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DueDates.from(untimed, OffsetDateTime.parse("2026-08-02T10:00:00+08:00")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DueDates.from(read(TIMED), FROM))
                .as("hours need a moment to start from")
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_law_is_in_force_on_both_its_ends() {
        ClockDefinition both = read(TIMED + ", \"effective_from\": \"2026-08-02\", \"effective_to\": \"2027-08-01\"");
        assertThat(both.isInForceOn(FROM.minusDays(1))).isFalse();
        assertThat(both.isInForceOn(FROM)).isTrue();
        assertThat(both.isInForceOn(TO)).isTrue();
        assertThat(both.isInForceOn(TO.plusDays(1))).isFalse();
        ClockDefinition always = read(TIMED + ", \"effective_from\": null");
        assertThat(always.isInForceOn(LocalDate.MIN)).isTrue();
        assertThat(always.isInForceOn(LocalDate.MAX)).isTrue();
    }

    @Test
    void its_first_day_can_hang_on_a_fact_of_the_case() {
        ClockDefinition by = read(TIMED + ", \"effective_from\": \"2026-08-02\","
                + " \"effective_from_by\": {\"fact\": \"kind\", \"product\": \"2027-08-02\"}");
        assertThat(by.effectiveFrom(fact -> fact.equals("kind") ? "product" : null))
                .isEqualTo("2027-08-02");
        assertThat(by.effectiveFrom(fact -> "other")).isEqualTo(FROM);
        assertThat(read(TIMED + ", \"effective_from\": \"2026-08-02\"").effectiveFrom(fact -> {
                    throw new AssertionError("it hangs on none");
                }))
                .isEqualTo(FROM);
    }

    @Test
    void a_due_date_is_published_with_what_is_known_of_it() {
        ClockDefinition clock = read(TIMED + ", \"effective_from\": \"2026-08-02\", \"effective_to\": \"2027-08-01\"");
        JsonObject whole =
                DueDate.onDay(clock, FROM, "2026-08-09", true).startedOn(FROM).toJson();
        assertThat(whole.getString("due")).isEqualTo("2026-08-02");
        assertThat(whole.getBoolean("provisional")).isTrue();
        assertThat(whole.getBoolean("in_force")).isTrue();
        assertThat(whole.getString("effective_from")).isEqualTo("2026-08-02");
        assertThat(whole.getString("effective_to")).isEqualTo("2027-08-01");
        assertThat(whole.getString("alternative_due")).isEqualTo("2026-08-09");
        JsonObject little = DueDate.onDay(read(TIMED), FROM, null, false).toJson();
        assertThat(little.keySet()).containsExactlyInAnyOrder("due", "provisional", "clock", "source", "confidence");
        DueDate day = DueDate.onDay(clock, FROM, null, false);
        assertThat(day.end()).isEqualTo(PortalClock.endOf(FROM));
        assertThat(day.getClock()).isSameAs(clock);
        OffsetDateTime moment = OffsetDateTime.parse("2026-08-02T10:00:00+08:00");
        assertThat(DueDate.atMoment(clock, moment, null).end()).isEqualTo(moment.toInstant());
    }

    @Test
    void a_clock_is_counted_back_by_working_days_and_provisional_by_the_years_it_passes() {
        ClockDefinition back = ClockDefinition.read(CanonicalJson.read("{\"id\": \"X-2\", \"profile\": \"CN\","
                + " \"subject\": \"registration\", \"name_zh\": \"z\", \"name_en\": \"e\","
                + " \"obliged\": \"o\", \"recipient\": \"r\", \"source\": \"-\", \"confidence\": \"c\","
                + " \"note\": \"n\", \"starts_on\": \"x\", \"unit\": \"working_day\", \"duration\": -5}"));
        DueDate published = DueDates.from(back, LocalDate.of(2026, 11, 16));
        assertThat(published.getDay()).isEqualTo("2026-11-09");
        assertThat(published.isProvisional()).isFalse();
        assertThat(DueDates.from(back, LocalDate.of(2027, 1, 1)).isProvisional())
                .as("the first day of a year not published is not counted")
                .isFalse();
        assertThat(DueDates.from(back, LocalDate.of(2027, 1, 11)).isProvisional())
                .isTrue();
        assertThat(DueDates.from(back.lasting(5), LocalDate.of(2026, 12, 31)).isProvisional())
                .isTrue();
        assertThat(DueDates.from(back.lasting(0), LocalDate.of(2026, 11, 14)).getDay())
                .as("nothing to count")
                .isEqualTo("2026-11-14");
    }
}
