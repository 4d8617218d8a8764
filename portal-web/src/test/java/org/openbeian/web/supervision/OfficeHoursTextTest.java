package org.openbeian.web.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbeian.supervision.OfficeHours;

/** Who announces a hearing reads at the field between which hours it may begin. */
class OfficeHoursTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"supervision.properties", "supervision_en.properties"})
    void the_hint_says_the_hours_of_the_rule(String file) throws Exception {
        Properties texts = new Properties();
        try (Reader in =
                new InputStreamReader(getClass().getResourceAsStream("/texts/" + file), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        assertThat(texts.getProperty("hearing.at.hint")).contains(OfficeHours.from(), OfficeHours.until());
    }
}
