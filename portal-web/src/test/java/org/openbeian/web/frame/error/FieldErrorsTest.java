package org.openbeian.web.frame.error;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbeian.common.Conflict;
import org.openbeian.common.FieldError;
import org.openbeian.common.Invalid;
import org.openbeian.web.frame.text.Language;

class FieldErrorsTest {

    private final FieldErrors errors = new FieldErrors();

    FieldErrorsTest() {
        errors.language = new Language() {
            @Override
            public Locale getLocale() {
                return Locale.CHINESE;
            }
        };
    }

    /** The officer who writes to a complainant is not asked to write to the officer. */
    @Test
    void a_field_is_called_as_the_page_calls_it() {
        assertThat(errors.name("message")).isEqualTo("给办理人员留言：");
        assertThat(errors.names("message", "complaint.write.text")).isFalse();
        assertThat(errors.name("message")).isNotEqualTo("给办理人员留言：").endsWith("：");
        errors.names("endedOn", "incident.ended_on_day");
        assertThat(errors.name("endedOn")).hasSizeGreaterThan(2);
    }

    @Test
    void no_colon_stands_behind_a_question() {
        assertThat(FieldErrors.leading("哪一项有误？", "：")).isEqualTo("哪一项有误？");
        assertThat(FieldErrors.leading("What happened?", ": ")).isEqualTo("What happened? ");
        assertThat(FieldErrors.leading("联系方式", "：")).isEqualTo("联系方式：");
    }

    @Test
    void the_summary_has_the_order_of_the_page() {
        Invalid wrong = new Invalid(List.of(
                new FieldError("/whoAffected", "field.required"),
                new FieldError("/elsewhere", "field.required"),
                new FieldError("/whatHappened", "field.required")));
        errors.names("whatHappened", "no.such.key");
        errors.names("whoAffected", "no.such.key");
        errors.add(wrong);
        assertThat(errors.getLines())
                .extracting(FieldErrors.Line::field)
                .containsExactly("whatHappened", "whoAffected", "elsewhere");
    }

    @Test
    void a_field_without_a_name_is_not_called_by_its_key() {
        assertThat(errors.name("nobodyKnows")).isEmpty();
        errors.names("nobodyKnows", "no.such.key");
        assertThat(errors.name("nobodyKnows")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "filing.changed_meanwhile",
                "incident.changed_meanwhile",
                "page.moved_on",
                "complaint.moved_on",
                "condition.moved",
                "deregistration.moved",
                "calendar.moved",
                "supervision.measure_moved",
                "incident.reports_moved",
                "incident.facts_moved",
                "complaint.answer_moved",
                "supervision.hearing_moved"
            })
    void where_somebody_was_faster_a_link_opens_the_page_again(String key) {
        assertThat(FieldErrors.isMoved(key)).isTrue();
    }

    /** Else a page that comes back for a slip of the pen would pass for one that has been read. */
    @Test
    void a_page_that_comes_back_keeps_what_it_has_shown_until_it_was_told_of_what_came_in() {
        FieldErrors page = new FieldErrors();
        page.language = errors.language;
        page.request = (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (request, method, args) -> args[0].equals("shownBasis") ? "then" : null);
        assertThat(page.shown("shownBasis", "now")).as("drawn anew").isEqualTo("now");
        page.add(new Invalid("/reason", "field.required"));
        assertThat(page.shown("shownBasis", "now")).isEqualTo("then");
        assertThat(page.shown("another", "now")).as("did not come").isEqualTo("now");
        page.add(new Conflict("incident.reports_moved"));
        assertThat(page.shown("shownBasis", "now")).as("told").isEqualTo("now");
    }

    @ParameterizedTest
    @ValueSource(strings = {"complaint.form_used", "mail.no_server", "filing.not_signed"})
    void other_refusals_need_none(String key) {
        assertThat(FieldErrors.isMoved(key)).isFalse();
    }
}
