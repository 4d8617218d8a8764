package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openbeian.grading.rulebook.RuleBook;

/** A certificate says by which clause its system was filed or registered. */
class ObligationLawTest {

    private static final String RULES = RuleBook.newest().getVersion();

    /** One obligation can be owed by several clauses: the one counts that has fired. */
    @Test
    void the_clause_is_the_one_of_the_rule_that_fired() {
        assertThat(ObligationLaw.of(fired("T04-04", "T05-01"), RULES))
                .containsOnlyKeys("ALGORITHM_FILING")
                .satisfies(law -> assertThat(law.get("ALGORITHM_FILING"))
                        .contains("Generative AI Services Art. 17", "Algorithm Recommendation Provisions Art. 24"));
        assertThat(ObligationLaw.of(fired("T04-13"), RULES).get("ALGORITHM_FILING"))
                .contains("Anthropomorphic", "Art. 26");
    }

    @Test
    void a_rule_set_that_is_not_known_names_none() {
        assertThat(ObligationLaw.of(fired("T04-04"), "1999-01-01")).isEmpty();
        assertThat(ObligationLaw.of("ALGORITHM_FILING", null)).isEmpty();
    }

    @Test
    void without_a_trace_the_first_clause_of_the_rule_set_is_named() {
        assertThat(ObligationLaw.of("GENAI_FILING", RULES).orElseThrow()).contains("Art. 17");
    }

    @Test
    void what_no_clause_asks_for_rests_on_the_rule_of_the_authority() {
        assertThat(ObligationLaw.shown(Stream.of("-"))).containsExactly("portal default");
        assertThat(ObligationLaw.shown(Stream.of("A Art. 1", "-", "A Art. 1"))).containsExactly("A Art. 1");
    }

    private static JsonObject fired(String... rules) {
        var trace = Json.createArrayBuilder();
        for (String rule : rules) {
            trace.add(Json.createObjectBuilder().add("rule", rule).add("table", rule.substring(0, 3)));
        }
        return Json.createObjectBuilder().add("trace", trace).build();
    }
}
