package org.openbeian.web.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class WithBodyTest {

    @Test
    void fields_come_as_they_were_typed() {
        assertThat(WithBody.fields("a=1&b=%E5%A4%87%E6%A1%88+A%26B&a=2&empty=&alone"))
                .containsEntry("a", List.of("1", "2"))
                .containsEntry("b", List.of("备案 A&B"))
                .containsEntry("empty", List.of(""))
                .containsEntry("alone", List.of(""));
    }

    @Test
    void raw_characters_are_read_as_utf_8_and_broken_ones_are_kept() {
        String raw = new String("q=备案".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(WithBody.fields(raw)).containsEntry("q", List.of("备案"));
        assertThat(WithBody.fields("q=100%&r=%zz"))
                .containsEntry("q", List.of("100%"))
                .containsEntry("r", List.of("%zz"));
        assertThat(WithBody.fields("")).isEmpty();
        assertThat(WithBody.fields("=nameless&&")).isEmpty();
    }
}
