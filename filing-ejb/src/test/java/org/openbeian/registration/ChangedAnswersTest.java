package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.openbeian.common.CanonicalJson;

class ChangedAnswersTest {

    private static final JsonObject BASE =
            json("{\"system\":{\"nameZh\":\"甲\",\"purpose\":\"写\"},\"use\":{\"sector\":\"OFFICE\",\"cii\":false}}");

    @Test
    void only_what_differs_is_changed_and_what_the_case_is_about_does_not_count() {
        JsonObject said =
                json("{\"system\":{\"nameZh\":\"乙\",\"filingKind\":\"MATERIAL_CHANGE\",\"triggerText\":\"改名\"},"
                        + "\"use\":{\"sector\":\"OFFICE\",\"cii\":false}}");
        assertThat(ChangedAnswers.fields(BASE, said)).containsExactly("nameZh", "purpose");
        assertThat(ChangedAnswers.fields(BASE, BASE)).isEmpty();
    }

    @Test
    void what_another_change_has_altered_meanwhile_stays() {
        JsonObject now =
                json("{\"system\":{\"nameZh\":\"甲\",\"purpose\":\"写\"},\"use\":{\"sector\":\"RETAIL\",\"cii\":false}}");
        JsonObject said = json("{\"system\":{\"nameZh\":\"乙\"},\"use\":{\"sector\":\"OFFICE\",\"cii\":true}}");
        assertThat(ChangedAnswers.onto(now, BASE, said))
                .containsOnlyKeys("system", "use")
                .containsEntry("system", json("{\"nameZh\":\"乙\"}"))
                .containsEntry("use", json("{\"sector\":\"RETAIL\",\"cii\":true}"));
    }

    private static JsonObject json(String text) {
        return CanonicalJson.read(text);
    }
}
