package org.openbeian.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

class ClockSourcesTest {

    /** A filing is not a licence: what the portal borrows from the law of licences it borrows, and says so. */
    @Test
    void no_clock_makes_a_licence_of_a_filing() {
        for (JsonObject clock :
                ClockDefinitions.json("clocks.json").getJsonArray("clocks").getValuesAs(JsonObject.class)) {
            String id = clock.getString("id");
            assertThat(clock.getString("name_zh")).as(id).doesNotContain("许可");
            assertThat(clock.getString("name_en")).as(id).doesNotContainIgnoringCase("licen");
            String source = clock.getString("source");
            if (source.contains("Administrative Licensing Law")) {
                assertThat(source).as(id).contains("(by analogy; filing is not a licence");
            }
        }
    }
}
