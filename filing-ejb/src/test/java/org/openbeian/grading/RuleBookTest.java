package org.openbeian.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openbeian.grading.rulebook.Rule;
import org.openbeian.grading.rulebook.RuleBook;
import org.openbeian.grading.rulebook.Sector;

class RuleBookTest {

    private static final RuleBook BOOK = RuleBook.version("2026-11-23.1");

    @Test
    void same_means_the_source_of_the_row_above() {
        assertThat(BOOK.rule("T00-03").source()).isEqualTo(BOOK.rule("T00-02").source());
        assertThat(BOOK.rule("T04-08").source())
                .isEqualTo("Interim Measures on Anthropomorphic AI Interaction Services (draft Art. 21(3))");
        assertThat(RuleBook.newest().rule("T15-20").source())
                .isEqualTo(RuleBook.newest().rule("T15-18").source() + ", item 6 of level 4");
        assertThat(RuleBook.newest().getTables()).allSatisfy(table -> assertThat(table.rules())
                .noneMatch(rule -> rule.source().startsWith("same")));
        assertThat(BOOK.getTables()).allSatisfy(table -> assertThat(table.rules())
                .noneMatch(rule -> rule.source().startsWith("same")));
    }

    @Test
    void the_pack_is_complete() {
        assertThat(BOOK.getTables()).hasSize(17);
        assertThat(BOOK.getTables().stream()
                        .mapToInt(table -> table.rules().size())
                        .sum())
                .isEqualTo(188);
        assertThat(BOOK.getSectors()).hasSize(28);
    }

    @Test
    void an_authority_grades_by_its_own_rules_where_it_has_some() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        assertThat(RuleBook.inForce("beihai", day).getVersion()).isEqualTo("2026-11-23.1");
        assertThat(RuleBook.inForce("nanling", day).getVersion()).isEqualTo("2026-11-23.1-nl");
        assertThat(RuleBook.inForce("beihai", LocalDate.of(2020, 1, 1)).getVersion())
                .isEqualTo("2026-11-23.1");
    }

    @Test
    void from_its_day_on_the_new_version_is_in_force_and_the_old_one_can_still_be_read() {
        LocalDate day = LocalDate.of(2026, 11, 28);
        assertThat(RuleBook.inForce("beihai", day.minusDays(1)).getVersion()).isEqualTo("2026-11-23.1");
        assertThat(RuleBook.inForce("beihai", day).getVersion()).isEqualTo("2026-11-28.1");
        assertThat(RuleBook.inForce("nanling", day).getVersion()).isEqualTo("2026-11-28.1-nl");
        assertThat(RuleBook.newest()).isSameAs(RuleBook.inForce("beihai", day));
        assertThat(BOOK.rule("T04-04").when())
                .isNotEqualTo(RuleBook.newest().rule("T04-04").when());
        assertThat(RuleBook.newest().getSectors().stream().map(Sector::code))
                .isEqualTo(BOOK.getSectors().stream().map(Sector::code).toList());
    }

    @Test
    void a_rule_counts_on_its_first_day_and_not_the_day_before() {
        Rule rule = RuleBook.newest().rule("T03-05");
        LocalDate first = LocalDate.of(2026, 12, 2);
        assertThat(rule.effectiveFrom()).isEqualTo(first);
        assertThat(rule.isInForceOn(first)).isTrue();
        assertThat(rule.isInForceOn(first.minusDays(1))).isFalse();
        assertThat(rule.isUpcomingOn(first.minusDays(1))).isTrue();
        assertThat(BOOK.rule("T03-01").isInForceOn(LocalDate.EPOCH))
                .as("the first version knows no days")
                .isTrue();
    }

    @Test
    void thresholds_are_read_from_the_rules() {
        assertThat(RuleBook.version("2026-11-23.1-nl").thresholds("T01", "trainingComputeFlop"))
                .containsExactly(
                        BigDecimal.TEN.pow(23), new BigDecimal("5000000000000000000000000"), BigDecimal.TEN.pow(26));
        assertThat(BOOK.thresholds("T00", "mau")).containsExactly(new BigDecimal(100_000), new BigDecimal(10_000_000));
        assertThat(BOOK.getFrontierThreshold()).isEqualTo(BigDecimal.TEN.pow(25));
    }
}
