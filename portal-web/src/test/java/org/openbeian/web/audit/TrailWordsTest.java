package org.openbeian.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openbeian.audit.TrailNote;
import org.openbeian.web.text.Texts;

class TrailWordsTest {

    @Test
    void what_only_the_moment_knew_is_a_gap_whatever_stands_in_it() {
        assertThat(TrailWords.withoutArguments("{0,choice,1#1 thing has|1<{0} things have} to be corrected."))
                .isEqualTo("… to be corrected.");
        assertThat(TrailWords.withoutArguments("{0} of {1}.")).isEqualTo("… of ….");
        assertThat(TrailWords.withoutArguments("Nothing.")).isEqualTo("Nothing.");
    }

    @Test
    void no_text_leaves_a_bracket_behind() {
        for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            Texts.in(locale).forEach((key, text) -> assertThat(TrailWords.withoutArguments(text))
                    .as(key)
                    .doesNotContain("{", "}"));
        }
    }

    @Test
    void an_approver_has_decided_where_a_reviewer_recommends_in_the_trail_as_well() {
        assertThat(told("@opinion|#work.DECISION|#opinion.APPROVE_WITH_CONDITIONS"))
                .containsExactly("#work.DECISION", "#decision.APPROVE_WITH_CONDITIONS");
        assertThat(told("@opinion|#work.DECISION|#opinion.REJECT"))
                .containsExactly("#work.DECISION", "#decision.REJECT");
        assertThat(told("@opinion|#work.DECISION|#opinion.RETURN"))
                .containsExactly("#work.DECISION", "#opinion.RETURN");
        assertThat(told("@opinion|#work.REVIEW|#opinion.SIGNED")).containsExactly("#work.REVIEW", "#opinion.SIGNED");
        assertThat(told("@opinion|#work.INTAKE|#opinion.ACCEPT")).containsExactly("#work.INTAKE", "#opinion.ACCEPT");
    }

    @Test
    void other_notes_stay_as_they_are() {
        assertThat(told("@event|#registration_event.REVOKE")).containsExactly("#registration_event.REVOKE");
    }

    private static List<String> told(String line) {
        return TrailWords.told(TrailNote.of(line).get(0));
    }
}
