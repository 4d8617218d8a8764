package org.openbeian.grading;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.openbeian.grading.facts.FactsReader;

/** T03: some red lines are a matter for somebody else, too. */
class ReferralTest {

    private static Grading graded(String fact, boolean crossed) {
        JsonObject facts = Json.createObjectBuilder()
                .add("sector", "OFFICE")
                .add("modelType", "general_purpose")
                .add("generative", true)
                .add("modalities", Json.createArrayBuilder().add("text"))
                .add("modelOrigin", "self_trained")
                .add("trainingComputeFlop", "1e22")
                .add("publicFacing", true)
                .add("publicOpinion", true)
                .add("registeredUsers", 5000)
                .add("mau", 500)
                .add("decisionMode", "none")
                .add("autonomyLevel", "A1")
                .add(fact, crossed)
                .build();
        return new TableRules()
                .evaluate(TableRules.BEIHAI, FactsReader.read(facts).facts(), TableRules.DAY);
    }

    @Test
    void what_has_to_be_referred_is_known_from_the_rules_and_from_what_was_kept() {
        Grading criminal = graded("generatesCsam", true);
        assertThat(criminal.getReferred()).containsExactly("CSAM");
        assertThat(GradingJson.read(GradingJson.kept(criminal)).getReferred()).containsExactly("CSAM");
        assertThat(graded("purposeUnlawful", true).getReferred()).containsExactly("UNLAWFUL_PURPOSE");
    }

    @Test
    void a_red_line_that_is_only_refused_goes_to_nobody_else() {
        Grading refused = graded("virtualIntimacyForMinors", true);
        assertThat(refused.getRedLines()).isNotEmpty();
        assertThat(refused.getReferred()).isEmpty();
        assertThat(graded("generatesCsam", false).getReferred()).isEmpty();
    }
}
