package org.openbeian.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.openbeian.common.FieldError;
import org.openbeian.common.Invalid;

class ComplainantTest {

    private final Complainant complainant = new Complainant("王小明", "13800000000");

    @Test
    void each_answer_that_gives_the_complainant_away_is_named() {
        JsonObject answers = Json.createObjectBuilder()
                .add("whatHappened", "王小明的对话被公开。")
                .add("whoAffected", "一名用户")
                .add("measuresTaken", "已致电 13800000000")
                .add("injured", 1)
                .build();
        assertThatThrownBy(() -> complainant.mustNotBeNamedIn(answers))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::pointer, FieldError::key)
                        .containsExactlyInAnyOrder(
                                tuple("/whatHappened", "complaint.names_the_complainant"),
                                tuple("/measuresTaken", "complaint.names_the_complainant")));
    }

    @Test
    void words_of_the_officers_own_pass() {
        assertThatCode(() -> complainant.mustNotBeNamedIn(Json.createObjectBuilder()
                        .add("whatHappened", "一名用户的对话被公开。")
                        .build()))
                .doesNotThrowAnyException();
    }
}
