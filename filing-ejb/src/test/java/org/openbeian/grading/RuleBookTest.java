package org.openbeian.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openbeian.grading.rulebook.RuleBook;

class RuleBookTest {

    private static final RuleBook BOOK = RuleBook.version(RuleBook.DEFAULT_VERSION);

    @Test
    void same_means_the_source_of_the_row_above() {
        assertThat(BOOK.rule("T00-03").getSource())
                .isEqualTo(BOOK.rule("T00-02").getSource());
        assertThat(BOOK.rule("T04-08").getSource())
                .isEqualTo("Interim Measures on Anthropomorphic AI Interaction Services (draft Art. 21(3))");
        assertThat(BOOK.getTables()).allSatisfy(table -> assertThat(table.getRules())
                .noneMatch(rule -> rule.getSource().startsWith("same")));
    }

    @Test
    void the_pack_is_complete() {
        assertThat(BOOK.getTables()).hasSize(17);
        assertThat(BOOK.getTables().stream()
                        .mapToInt(table -> table.getRules().size())
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
    void thresholds_are_read_from_the_rules() {
        assertThat(RuleBook.version("2026-11-23.1-nl").thresholds("T01", "trainingComputeFlop"))
                .containsExactly(
                        BigDecimal.TEN.pow(23), new BigDecimal("5000000000000000000000000"), BigDecimal.TEN.pow(26));
        assertThat(BOOK.thresholds("T00", "mau")).containsExactly(new BigDecimal(100_000), new BigDecimal(10_000_000));
        assertThat(BOOK.getFrontierThreshold()).isEqualTo(BigDecimal.TEN.pow(25));
    }
}
