package org.openbeian.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Role;
import org.openbeian.audit.AuditEntry;
import org.openbeian.audit.TrailNote;
import org.openbeian.review.Colleague;
import org.openbeian.web.frame.text.Language;
import org.openbeian.web.frame.text.Texts;
import org.openbeian.web.review.ColleagueName;

class TrailWordsTest {

    @Test
    void a_sentence_that_only_the_moment_could_fill_is_left_out_as_a_whole() {
        assertThat(TrailWords.wholeSentences("{0,choice,1#1 thing has|1<{0} things have} to be corrected."))
                .isEmpty();
        assertThat(TrailWords.wholeSentences("有 {0} 处需要修改。")).isEmpty();
        assertThat(TrailWords.wholeSentences("The rules say G{0}. Say why.")).isEqualTo("Say why.");
        assertThat(TrailWords.wholeSentences("规则至少 G{0}。请写明理由。")).isEqualTo("请写明理由。");
        assertThat(TrailWords.wholeSentences("Nothing. At all.")).isEqualTo("Nothing. At all.");
    }

    @Test
    void no_text_leaves_a_bracket_or_a_hole_behind() {
        for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            Texts.in(locale)
                    .forEach((key, text) ->
                            assertThat(TrailWords.wholeSentences(text)).as(key).doesNotContain("{", "}"));
        }
    }

    @Test
    void what_has_the_name_of_the_state_it_led_to_is_said_once() {
        assertThat(TrailWords.saidTwice("life", List.of("Revoked", "BH-1", "Suspended", "Revoked")))
                .isTrue();
        assertThat(TrailWords.saidTwice("life", List.of("Suspension lifted", "BH-1", "Suspended", "Registered")))
                .isFalse();
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

    @Test
    void whom_a_note_names_is_shown_by_name_and_role_in_the_readers_language() {
        List<Colleague> people = List.of(
                new Colleague("1", "王某", "Wang", "wang.here", List.of(Role.REVIEWER, Role.SUPERVISOR), true),
                new Colleague("2", "李某", "Li", "li.here", List.of(), false));
        assertThat(detail(Locale.CHINESE, "@about_officer|wang.here", people)).isEqualTo("涉及 王某（技术审查员、监管员）");
        assertThat(detail(Locale.ENGLISH, "@not_about_officer|li.here", people)).isEqualTo("Not about Li (has left)");
        assertThat(detail(Locale.ENGLISH, "@role|#role.REVIEWER|li.here", people))
                .startsWith("Li (has left)");
    }

    @Test
    void nobody_is_shown_by_what_they_sign_in_with_even_where_nobody_knows_who_it_is() {
        for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            for (String key : List.of("about_officer", "not_about_officer", "member", "appointed")) {
                assertThat(detail(locale, "@" + key + "|wang.here|#role.REVIEWER", null))
                        .isNotBlank()
                        .doesNotContain("wang.here");
            }
        }
    }

    @Test
    void a_refusal_says_once_and_in_words_which_field_was_wrong_and_in_what() {
        String noted = "@wrong|mail|field.too_short|10\n@wrong|nobodyKnows|field.required";
        assertThat(words(Locale.CHINESE).refusal(refused("error.invalid", noted)))
                .doesNotContain("被拒绝", "{", "⟦", "field.")
                .contains("10")
                .contains("一处填写：");
        assertThat(words(Locale.CHINESE).detail(refused("error.invalid", noted), List.of()))
                .as("and not once more beside it")
                .isEmpty();
        assertThat(words(Locale.ENGLISH).refusal(refused("error.invalid", null)))
                .as("from before the fields were noted")
                .isEqualTo("What was filled in has to be corrected");
        for (Locale locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            Texts.in(locale).keySet().forEach(key -> {
                String bare = words(locale).refusal(refused(key, "@refused||" + key));
                assertThat(bare).as(key).doesNotContain("{", "⟦");
            });
        }
        assertThat(words(Locale.ENGLISH).refusal(refused("no.such.key", null))).isEmpty();
    }

    private static AuditEntry refused(String key, String detail) {
        return new AuditEntry() {
            @Override
            public String getRefusal() {
                return key;
            }

            @Override
            public String getDetail() {
                return detail;
            }
        };
    }

    private static TrailWords words(Locale locale) {
        TrailWords words = new TrailWords();
        words.language = new Language() {
            @Override
            public Locale getLocale() {
                return locale;
            }
        };
        words.colleague = new ColleagueName(words.language);
        return words;
    }

    private static String detail(Locale locale, String line, List<Colleague> people) {
        return words(locale)
                .detail(
                        new AuditEntry() {
                            @Override
                            public String getDetail() {
                                return line;
                            }
                        },
                        people);
    }

    private static List<String> told(String line) {
        return TrailWords.told(TrailNote.of(line).get(0));
    }
}
