package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openbeian.common.FieldError;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.organisation.Organisation;

/** Numbers of users that cannot be are refused at their field, wherever they are given. */
class UserCountsTest {

    private final SectionAnswers pages = pages();

    @Test
    void more_active_than_registered_is_refused_at_the_active_ones() {
        assertThat(UserCounts.wrong("/facts", said(true, 100, 101)))
                .map(FieldError::pointer)
                .contains("/facts/mau");
        assertThat(UserCounts.wrong("/facts", said(true, 100, 100))).isEmpty();
    }

    @Test
    void what_is_not_asked_or_not_answered_is_not_compared() {
        assertThat(UserCounts.wrong("/facts", said(false, 1, 2))).isEmpty();
        assertThat(UserCounts.wrong(
                        "/facts",
                        Json.createObjectBuilder()
                                .add("publicFacing", true)
                                .add("mau", 2)
                                .build()))
                .isEmpty();
    }

    @Test
    void the_page_of_the_form_refuses_it() {
        assertThat(pages.read("scale", said(true, 100, 100))).containsKey("mau");
        assertThatThrownBy(() -> pages.read("scale", said(true, 100, 101)))
                .isInstanceOfSatisfying(Invalid.class, wrong -> assertThat(wrong.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly("/sections/scale/mau"));
    }

    @Test
    void nobody_has_counted_users_tomorrow() {
        LocalDate today = pages.clock.today();
        assertThat(pages.read("scale", counted(today))).containsKey("usersAsOf");
        assertThatThrownBy(() -> pages.read("scale", counted(today.plusDays(1))))
                .isInstanceOfSatisfying(Invalid.class, wrong -> assertThat(wrong.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly("/sections/scale/usersAsOf"));
    }

    /** What a document leaves out is taken for none by the rules; that nobody is registered was not said by it. */
    @Test
    void a_document_is_refused_only_when_it_declares_both() {
        assertThat(inDocument(said(true, 100, 101))).isEqualTo("/facts/mau");
        assertThat(inDocument(Json.createObjectBuilder()
                        .add("publicFacing", true)
                        .add("mau", 101)
                        .build()))
                .isEqualTo("");
    }

    /** Where it is refused, empty when it is read. */
    private String inDocument(JsonObject facts) {
        Organisation own = new Organisation("91110108XX00A00134", "云岫", "Yunxiu", "110000");
        FilingDocument documents = new FilingDocument();
        documents.form = pages.form;
        documents.clock = pages.clock;
        JsonObject document = Json.createObjectBuilder()
                .add("system_name", Json.createObjectBuilder().add("zh", "云岫文案助手"))
                .add("applicant", Json.createObjectBuilder().add("uscc", own.getUscc()))
                .add("facts", facts)
                .build();
        try {
            documents.read(document, own, "anna", Instant.EPOCH);
            return "";
        } catch (Invalid wrong) {
            return wrong.errors().stream().map(FieldError::pointer).collect(Collectors.joining(" "));
        }
    }

    private static JsonObject counted(LocalDate day) {
        return Json.createObjectBuilder().add("usersAsOf", day.toString()).build();
    }

    private static JsonObject said(boolean facing, int registered, int active) {
        return Json.createObjectBuilder()
                .add("publicFacing", facing ? JsonValue.TRUE : JsonValue.FALSE)
                .add("registeredUsers", registered)
                .add("mau", active)
                .build();
    }

    private static SectionAnswers pages() {
        SectionAnswers pages = new SectionAnswers();
        pages.form = new FilingForm();
        pages.clock = new PortalClock(Clock.fixed(Instant.parse("2026-11-29T02:00:00Z"), PortalClock.ZONE));
        return pages;
    }

    @Test
    void without_registered_ones_nothing_is_compared() {
        assertThat(UserCounts.wrong(
                        "/facts",
                        Json.createObjectBuilder()
                                .add("publicFacing", true)
                                .add("registeredUsers", 1)
                                .build()))
                .isEmpty();
        assertThat(UserCounts.wrong(
                        "/facts",
                        Json.createObjectBuilder()
                                .add("registeredUsers", 1)
                                .add("mau", 2)
                                .build()))
                .isEmpty();
    }
}
