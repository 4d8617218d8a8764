package org.openbeian.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.registration.Filing;

/** SOD-04: the declaration comes before the material. */
class DeclarationTest {

    private static final Instant NOW = Instant.parse("2026-11-29T02:00:00Z");

    private final Filing filing = new Filing("yunxiu", "云绣", null, "anna", NOW);
    private final FilingTask panel = new FilingTask(filing, WorkKind.PANEL, "task", NOW);
    private final FilingTask review = new FilingTask(filing, WorkKind.REVIEW, "task", NOW);

    @Test
    void a_panel_member_declares_before_anything_else() {
        panel.claim("zhou", NOW);
        assertThat(Declaration.isGiven(panel)).isFalse();
        assertThatThrownBy(() -> Declaration.mustBeGiven(panel)).hasMessageContaining("sod.04.declare");
        panel.conflictFree("zhou", NOW);
        assertThatCode(() -> Declaration.mustBeGiven(panel)).doesNotThrowAnyException();
    }

    @Test
    void whoever_takes_the_seat_over_declares_anew() {
        panel.claim("zhou", NOW);
        panel.conflictFree("zhou", NOW);
        panel.release("zhou");
        assertThat(Declaration.isGiven(panel)).isFalse();
    }

    @Test
    void who_has_other_work_on_the_case_sees_it_for_that() {
        assertThat(Declaration.isGiven(review)).isTrue();
        assertThatCode(() -> Declaration.mustBeGiven(List.of(panel, review))).doesNotThrowAnyException();
        assertThatThrownBy(() -> Declaration.mustBeGiven(List.of(panel))).hasMessageContaining("sod.04.declare");
    }
}
