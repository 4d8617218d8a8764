package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openbeian.common.CanonicalJson;

class CorrectedAnswerTest {

    private final FilingForm form = new FilingForm();

    private static JsonObject json(String text) {
        return CanonicalJson.read(text);
    }

    @Test
    void what_was_changed_without_being_asked_stands_out_with_the_old_answer() {
        List<CorrectedAnswer> corrected = CorrectedAnswer.of(
                json("{\"data\": {\"dataRights\": \"unclear\", \"dataSources\": \"public pages\"}}"),
                json("{\"data\": {\"dataRights\": \"licensed\", \"dataSources\": \"bought reviews\"}}"),
                Set.of("dataRights"),
                form);
        assertThat(corrected)
                .extracting(one -> one.field().id(), CorrectedAnswer::asked, one -> one.before()
                        .toString())
                .containsExactly(
                        tuple("dataSources", false, "\"public pages\""), tuple("dataRights", true, "\"unclear\""));
    }

    @Test
    void an_answer_that_stayed_is_no_change() {
        JsonObject same = json("{\"data\": {\"dataRights\": \"licensed\"}}");
        assertThat(CorrectedAnswer.of(same, same, Set.of("dataRights"), form)).isEmpty();
    }
}
