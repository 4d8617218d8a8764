package org.openbeian.grading.facts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsReaderTest {

    private static FactsReading read(String json) {
        return FactsReader.read(Json.createReader(new StringReader(json)).readObject());
    }

    private static FactsReading with(String fact, String value) {
        return read("{\"sector\": \"OTHER\", \"" + fact + "\": " + value + "}");
    }

    private static void assertRefused(FactsReading reading, String pointer, String code) {
        assertThat(reading.getErrors())
                .extracting(error -> error.pointer() + " " + error.key())
                .containsExactly(pointer + " grading." + code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1e25 | 10000000000000000000000000",
                "1E+25 | 10000000000000000000000000",
                "１０ | 10",
                "１，０００ | 1000",
                "１ｅ２５ | 10000000000000000000000000",
                "1,000,000 | 1000000",
                "1 000 000 | 1000000",
                "3.1×10^22 | 31000000000000000000000",
                "3.1x10^22 | 31000000000000000000000",
                "3.1 × 10 ^ 22 | 31000000000000000000000",
                "3.1*10**22 | 31000000000000000000000",
                "3.1×10²² | 31000000000000000000000",
                "10²⁵ | 10000000000000000000000000",
                "10^25 | 10000000000000000000000000",
                "1.02e25 | 10200000000000000000000000",
                "100000000000000000000000001 | 100000000000000000000000001",
                "'  42  ' | 42",
                "0 | 0",
                "-0 | 0",
                "0e99999 | 0",
                "1.000000000000000000000000000000000000000000000000000000000000000000000000 | 1",
                "0.5 | 0.5",
                "10^25 FLOP | 10000000000000000000000000",
                "1e40 | 10000000000000000000000000000000000000000",
            })
    void compute_is_read_as_people_write_it_and_kept_exactly(String text, String exact) {
        assertThat(with("trainingComputeFlop", "\"" + text + "\"").facts().getTrainingComputeFlop())
                .isEqualByComparingTo(exact);
    }

    @ParameterizedTest
    @CsvSource({"1.5万, 15000", "2 亿, 200000000", "'1,000萬', 10000000", "３億, 300000000"})
    void what_chinese_writes_behind_a_number_is_read(String given, long expected) {
        assertThat(new AnswerReader().count("/deaths", Json.createValue(given), BigDecimal.TEN.pow(15)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,00",
                "1,0000,000",
                "12,34",
                ",1",
                "1e",
                "e25",
                "10^",
                "ten",
                "1.2.3",
                "0x10",
                "NaN",
                "Infinity",
                "1/2",
                "1 00",
                "²",
                "5²",
                "①",
                "½"
            })
    void what_is_no_clear_number_is_refused(String text) {
        assertRefused(with("trainingComputeFlop", "\"" + text + "\""), "/trainingComputeFlop", "not_a_number");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trainingComputeFlop | \"-1e25\" | negative",
                "trainingComputeFlop | -1 | negative",
                "trainingComputeFlop | \"1e41\" | too_large",
                "trainingComputeFlop | 1e999999 | too_large",
                "trainingComputeFlop | \"1e9999999\" | too_large",
                "trainingComputeFlop | \"1e-61\" | too_many_digits",
                "trainingComputeFlop | true | not_a_number",
                "registeredUsers | 1.5 | not_whole",
                "registeredUsers | -5 | negative",
                "registeredUsers | 1000000000001 | too_large",
                "mau | [] | not_a_usual_number",
                "mau | \"一百五\" | not_a_usual_number",
                "mau | \"约12万\" | rough_number",
                "mau | \"1,00万\" | not_a_usual_number",
                "mau | \"1.00001万\" | not_whole",
                "publicFacing | \"true\" | not_true_or_false",
                "publicFacing | 1 | not_true_or_false",
                "sector | \"SPACE\" | unknown_sector",
                "modelType | \"narrow\\u200b\" | hidden_characters",
                "upstreamFilingNumber | \"A\\u202eB\" | hidden_characters",
                "upstreamFilingNumber | 5 | not_a_text",
                "modelOrigin | \"stolen\" | unknown_choice",
                "modalities | \"text\" | not_a_list",
                "parameterCountB | -0.1 | negative",
            })
    void wrong_answers_are_refused_at_their_field(String fact, String value, String code) {
        assertRefused(with(fact, value), "/" + fact, code);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        FactsReading reading = read("{\"mau\": -1, \"colour\": \"red\", \"modalities\": [\"text\", \"smell\"]}");
        assertThat(reading.isUsable()).isFalse();
        assertThat(reading.getErrors())
                .extracting(error -> error.pointer() + " " + error.key())
                .containsExactlyInAnyOrder(
                        "/mau grading.negative",
                        "/colour grading.unknown_fact",
                        "/modalities/1 grading.unknown_choice",
                        "/sector grading.sector_missing");
    }

    @Test
    void a_text_of_ten_thousand_characters_is_refused_and_not_repeated() {
        FactsReading reading = with("upstreamFilingNumber", "\"" + "中".repeat(10_000) + "\"");
        assertRefused(reading, "/upstreamFilingNumber", "too_long");
        FactsReading unknown = read("{\"sector\": \"OTHER\", \"" + "x".repeat(10_000) + "\": 1}");
        assertThat(unknown.getErrors().toString()).hasSizeLessThan(200);
    }

    @Test
    void what_nobody_answered_raises_nothing() {
        Facts facts = read("{\"sector\": \"OFFICE\", \"trainingComputeFlop\": null, \"modelOrigin\": \"\"}")
                .facts();
        assertThat(facts.isPublicFacing()).isFalse();
        assertThat(facts.getModelType()).isEqualTo("narrow");
        assertThat(facts.getModelOrigin()).isEqualTo("none");
        assertThat(facts.getAutonomyLevel()).isEqualTo("A0");
        assertThat(facts.getDualUse()).isEqualTo("none");
        assertThat(facts.getMau()).isZero();
        assertThat(facts.getModalities()).isEmpty();
        assertThat(facts.getTrainingComputeFlop()).isNull();
        assertThat(facts.isGiven(Fact.MODEL_ORIGIN)).isFalse();
    }

    @Test
    void modalities_of_the_samples_are_known_and_counted_once() {
        assertThat(with("modalities", "[\"tabular\", \"biological_sequence\", \"tabular\"]")
                        .facts()
                        .getModalities())
                .isEqualTo(List.of("tabular", "biological_sequence"));
    }

    @Test
    void facts_written_and_read_again_are_the_same() {
        JsonObject json = read("{\"sector\": \"OTHER\", \"trainingComputeFlop\": \"1e25\", \"mau\": \"1,000\","
                        + " \"cii\": true, \"algorithmTypes\": [\"ranking_selection\"]}")
                .facts()
                .toJson();
        assertThat(json.getString("trainingComputeFlop")).isEqualTo("10000000000000000000000000");
        assertThat(FactsReader.read(json).facts().toJson()).isEqualTo(json);
    }
}
