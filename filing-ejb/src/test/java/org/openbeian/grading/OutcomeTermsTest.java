package org.openbeian.grading;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openbeian.grading.outcome.Outcome;
import org.openbeian.grading.outcome.OutcomeTerms;

class OutcomeTermsTest {

    static List<JsonObject> samples() throws IOException {
        try (InputStream in = OutcomeTermsTest.class.getResourceAsStream("/domain/2026-11-28.1/sample-filings.json");
                JsonReader reader = Json.createReader(in)) {
            return List.copyOf(reader.readObject().getJsonArray("filings").getValuesAs(JsonObject.class));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void each_obligation_of_a_sample_has_its_own_legal_word(JsonObject sample) {
        List<String> obligations =
                sample.getJsonObject("expected").getJsonArray("obligations").getValuesAs(JsonString::getString);
        Map<String, String> expected = sample.getJsonObject("expected_outcome_words").entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, word -> ((JsonString) word.getValue()).getString()));
        Map<String, String> words = OutcomeTerms.newest().outcomes(obligations, obligations).stream()
                .collect(Collectors.toMap(Outcome::getObligation, Outcome::getWordZh));
        assertThat(words).as(sample.getString("id")).isEqualTo(expected);
    }

    @Test
    void whoever_is_competent_gives_the_outcome_and_others_only_record_it() {
        Outcome elsewhere = one("ALGORITHM_FILING", List.of());
        assertThat(elsewhere.isElsewhere()).isTrue();
        assertThat(elsewhere.getZh()).contains("备案", "由国家互联网信息办公室办理", "仅作记录").doesNotContain("已备案");
        assertThat(elsewhere.getEn()).as("it begins a line").matches("(?s)\\p{Lu}.*");
        assertThat(elsewhere.getEn()).contains("(filing): with the Cyberspace Administration", "only recorded here");
        Outcome own = one("ALGORITHM_FILING", List.of("ALGORITHM_FILING"));
        assertThat(own.isElsewhere()).isFalse();
        assertThat(own.getZh()).isEqualTo("算法已备案");
        assertThat(own.getEn()).isEqualTo("Algorithm filed (备案)");
    }

    @Test
    void the_portals_own_entry_is_its_own_without_any_setting() {
        assertThat(one("KEY_SECTOR_REGISTRATION", List.of()).getZh()).isEqualTo("重点领域系统已登记");
        assertThat(one("FRONTIER_NOTIFICATION", List.of()).getZh()).isEqualTo("前沿模型已告知本机关");
    }

    @Test
    void what_is_only_to_be_corrected_has_no_outcome() {
        List<String> asked = List.of("UPSTREAM_NOT_FILED", "GENAI_FILING");
        assertThat(OutcomeTerms.newest().outcomes(asked, asked))
                .extracting(Outcome::getObligation)
                .containsExactly("GENAI_FILING");
    }

    @Test
    void a_security_assessment_is_handed_in_and_nothing_is_ever_approved() {
        List<String> all = List.of(
                "GENAI_FILING",
                "GENAI_REGISTRATION",
                "ALGORITHM_FILING",
                "ALGORITHM_FILING_TECH_SUPPORT",
                "SECURITY_ASSESSMENT",
                "ANTHRO_SECURITY_ASSESSMENT",
                "ANTHRO_SECURITY_REASSESSMENT",
                "FRONTIER_NOTIFICATION",
                "BIO_MODEL_NOTIFICATION",
                "KEY_SECTOR_REGISTRATION",
                "SENSITIVE_SECTOR_REGISTRATION");
        List<Outcome> outcomes = OutcomeTerms.newest().outcomes(all, all);
        assertThat(outcomes).hasSameSizeAs(all).allSatisfy(outcome -> assertThat(outcome.getZh())
                .doesNotContain("核准")
                .doesNotContain("批准"));
        assertThat(one("SECURITY_ASSESSMENT", all).getEn()).isEqualTo("Security assessment report submitted");
    }

    @Test
    void every_version_calls_the_entry_what_it_is_but_an_old_one_keeps_its_obligations_wordless() {
        assertThat(OutcomeTerms.newest().result("VOLUNTARY_NOTICE").zh()).isEqualTo("已备查");
        assertThat(OutcomeTerms.newest().result("REJECTED_RED_LINE").en()).isEqualTo("Registration refused");
        assertThat(OutcomeTerms.of("2026-11-28.1-nl").isKnown()).isTrue();
        OutcomeTerms before = OutcomeTerms.of("2026-11-23.1");
        assertThat(before.isKnown()).isFalse();
        assertThat(before.outcomes(List.of("GENAI_FILING"), List.of())).isEmpty();
        assertThat(before.result("REQUIRED").zh()).isEqualTo("已登记");
        assertThat(OutcomeTerms.of(null).outcomes(List.of("GENAI_FILING"), List.of()))
                .isEmpty();
    }

    private static Outcome one(String obligation, List<String> competent) {
        return OutcomeTerms.newest().outcomes(List.of(obligation), competent).get(0);
    }
}
