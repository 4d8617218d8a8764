package org.openbeian.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openbeian.review.CaseCondition;
import org.openbeian.web.frame.text.Language;
import org.openbeian.web.frame.text.Texts;

class ConditionWordsTest {

    private static final String KEY = "evidence.LABEL_EXPLICIT_IMPLICIT";

    @Test
    void what_was_proposed_is_read_in_the_language_of_the_reader() {
        String zh = Texts.in(Locale.CHINESE).get(KEY);
        String en = Texts.in(Locale.ENGLISH).get(KEY);
        assertThat(in(Locale.ENGLISH).evidence(asks(zh))).isEqualTo(en);
        assertThat(in(Locale.CHINESE).evidence(asks(en))).isEqualTo(zh);
    }

    @Test
    void what_an_approver_has_written_stays_as_it_was_written() {
        CaseCondition own = asks("按 2027 年模板出具的检测报告");
        assertThat(in(Locale.ENGLISH).evidence(own)).isEqualTo("按 2027 年模板出具的检测报告");
    }

    private static ConditionWords in(Locale locale) {
        ConditionWords words = new ConditionWords();
        words.language = new Language() {
            @Override
            public Locale getLocale() {
                return locale;
            }
        };
        return words;
    }

    private static CaseCondition asks(String evidence) {
        return new CaseCondition() {
            @Override
            public String getCode() {
                return "LABEL_EXPLICIT_IMPLICIT";
            }

            @Override
            public String getEvidence() {
                return evidence;
            }
        };
    }
}
