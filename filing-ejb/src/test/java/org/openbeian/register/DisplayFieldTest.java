package org.openbeian.register;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayFieldTest {

    private static final Map<String, JsonValue> NAMED = Map.of("nameEn", Json.createValue("Quokka"));

    @Test
    void a_change_says_only_what_it_alters() {
        assertThat(DisplayField.saidBy(List.of("purpose", "nameZh"), NAMED)).isEmpty();
        assertThat(DisplayField.saidBy(List.of("nameEn"), NAMED)).containsExactly(DisplayField.SYSTEM_EN);
        assertThat(DisplayField.saidBy(List.of("description"), NAMED)).containsExactly(DisplayField.DESCRIPTION);
    }

    @Test
    void without_an_english_name_the_chinese_one_is_said_in_its_place() {
        assertThat(DisplayField.saidBy(List.of("nameZh"), Map.of())).containsExactly(DisplayField.SYSTEM_EN);
        assertThat(DisplayField.saidBy(List.of("nameZh"), Map.of("nameEn", Json.createValue(" "))))
                .containsExactly(DisplayField.SYSTEM_EN);
        assertThat(DisplayField.saidBy(List.of("purpose"), Map.of())).isEmpty();
    }
}
