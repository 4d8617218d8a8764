package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.FieldError;

class ExistingFilingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final String OWN = "网信算备110108999999901250017号";

    static List<JsonObject> samples() throws IOException {
        try (InputStream in =
                        ExistingFilingsTest.class.getResourceAsStream("/domain/2026-11-28.1/sample-filings.json");
                JsonReader reader = Json.createReader(in)) {
            return List.copyOf(reader.readObject().getJsonArray("filings").getValuesAs(JsonObject.class));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_has_the_kind_that_it_can_have_here(JsonObject sample) {
        List<FieldError> errors = new ArrayList<>();
        JsonValue existing = ExistingFilings.read("", sample.get("existing_filings"), TODAY, errors);
        assertThat(errors).isEmpty();
        var system = Json.createObjectBuilder()
                .add("filingKind", sample.getString("filing_kind").toUpperCase());
        if (existing != null) {
            system.add(ExistingFilings.FIELD, existing);
        }
        assertThat(saved(system.build()).origin().kind().name())
                .as(sample.getString("id"))
                .isEqualTo(sample.getString("expected_registration_kind"));
    }

    @Test
    void nothing_is_changed_that_was_never_registered_here() {
        assertThat(FilingKind.ofNewcomer(true)).isEqualTo(FilingKind.TRANSFER_IN);
        assertThat(FilingKind.ofNewcomer(false)).isEqualTo(FilingKind.INITIAL);
        assertThat(saved(CanonicalJson.read("{\"filingKind\":\"MATERIAL_CHANGE\"}"))
                        .origin()
                        .kind())
                .isEqualTo(FilingKind.INITIAL);
    }

    private static Filing saved(JsonObject system) {
        Filing filing = new Filing("o", "甲", null, "p", Instant.EPOCH);
        filing.save("system", system, -1, "p", Instant.EPOCH);
        return filing;
    }

    @ParameterizedTest
    @CsvSource({
        "ALGORITHM_FILING, 网信算备110108999999901250017号, 国家网信办, '', '', ",
        "ALGORITHM_FILING, 网信算备123号, 国家网信办, '', '', existing.wrong_number",
        "GENAI_FILING, 网信算备110108999999901250017号, 国家网信办, '', '', existing.wrong_number",
        "GENAI_FILING, ZheJiang-ShiLiMuSheng-20250620, 国家网信办, 2025-06-20, '', ",
        "GENAI_REGISTRATION, 京一, 北京网信办, '', '', existing.wrong_number",
        "SOMETHING, 12345, 北京网信办, '', '', existing.wrong_kind",
        "OTHER, '', 北京网信办, '', '', existing.wrong_number",
        "OTHER, 12345, '', '', '', existing.wrong_authority",
        "OTHER, 12345, 北京网信办, 2026-11-30, '', existing.wrong_date",
        "OTHER, 12345, 北京网信办, gestern, '', existing.wrong_date",
        "OTHER, 12345, 北京网信办, '', 123, existing.wrong_holder",
        "OTHER, 12345, 北京网信办, '', 91110108XX00A00134, ",
    })
    void each_entry_is_held_against_its_kind(
            String kind, String number, String authority, String issuedOn, String holder, String error) {
        List<FieldError> errors = new ArrayList<>();
        JsonValue read = ExistingFilings.read(
                "/existing_filings",
                Json.createArrayBuilder()
                        .add(Json.createObjectBuilder()
                                .add("kind", kind)
                                .add("number", number)
                                .add("authority", authority)
                                .add("issuedOn", issuedOn)
                                .add("holderUscc", holder))
                        .build(),
                TODAY,
                errors);
        if (error == null) {
            assertThat(errors).isEmpty();
            assertThat(((JsonArray) read).getJsonObject(0).getString("number")).isEqualTo(number);
        } else {
            assertThat(read).isNull();
            assertThat(errors).singleElement().satisfies(wrong -> {
                assertThat(wrong.key()).isEqualTo(error);
                assertThat(wrong.pointer()).isEqualTo("/existing_filings");
                assertThat(wrong.args().get(0)).isEqualTo(1);
            });
        }
    }

    /** One sign of these becomes three letters or eighteen. */
    @ParameterizedTest
    @CsvSource({"㈱, 30, 甲, 1, existing.entry", "1234, 1, ﷺ, 60, existing.entry", "㈱, 20, ㈱, 33, "})
    void the_length_is_that_of_what_is_kept(String number, int times, String issuer, int often, String error) {
        List<FieldError> errors = new ArrayList<>();
        ExistingFilings.read(
                "",
                Json.createArrayBuilder()
                        .add(Json.createObjectBuilder()
                                .add("kind", "OTHER")
                                .add("number", number.repeat(times))
                                .add("authority", issuer.repeat(often)))
                        .build(),
                TODAY,
                errors);
        if (error == null) {
            assertThat(errors).isEmpty();
        } else {
            assertThat(errors).extracting(FieldError::key).contains(error);
        }
    }

    @Test
    void what_only_an_officer_may_say_is_refused() {
        List<FieldError> errors = new ArrayList<>();
        ExistingFilings.read(
                "",
                CanonicalJson.read("{\"a\":[{\"kind\":\"OTHER\",\"number\":\"12345\",\"authority\":\"x\","
                                + "\"check\":\"verified_by_officer\"}]}")
                        .get("a"),
                TODAY,
                errors);
        assertThat(errors).extracting(FieldError::key).containsExactly("existing.entry");
    }

    @Test
    void the_own_number_is_not_that_of_the_model_it_calls() {
        assertThat(wrong("upstreamFilingNumber", " " + OWN)).containsExactly("existing.upstream");
        assertThat(wrong("upstreamFilingNumber", "网信算备110108999999901250018号")).isEmpty();
    }

    @Test
    void a_change_that_comes_with_it_has_a_description_and_a_day() {
        assertThat(wrong("triggerText", "更换模型")).containsExactly("field.required");
        assertThat(wrong("triggerDate", "2026-11-01")).containsExactly("field.required");
        assertThat(wrong("nameZh", "甲")).as("no change came with it").isEmpty();
    }

    private static List<String> wrong(String field, String answer) {
        return ExistingFilings.wrong(Map.of(
                        "filingKind",
                        Json.createValue("TRANSFER_IN"),
                        ExistingFilings.FIELD,
                        Json.createArrayBuilder().add(entry(OWN)).build(),
                        field,
                        Json.createValue(answer)))
                .stream()
                .map(FieldError::key)
                .toList();
    }

    @Test
    void what_was_looked_up_stays_so_while_all_of_it_is_the_same() {
        ExistingFiling one = new ExistingFiling(new Filing("o", "甲", null, "p", Instant.EPOCH), 0);
        one.says(entry(OWN).build());
        assertThat(one.getCheck()).isEqualTo(ExistingFiling.Check.FORM_OK);
        assertThat(one.getOutcome().getWordZh()).isEqualTo("备案");
        one.lookedUp(true, "officer", Instant.EPOCH);
        one.says(entry(OWN).build());
        assertThat(one.isVerified()).isTrue();
        one.says(entry(OWN).add("holderUscc", "91110108XX00A00134").build());
        assertThat(one.getCheck()).as("another holder").isEqualTo(ExistingFiling.Check.FORM_OK);
        one.lookedUp(true, "officer", Instant.EPOCH);
        one.says(entry(OWN)
                .add("holderUscc", "91110108XX00A00134")
                .add("issuedOn", "2025-06-20")
                .build());
        assertThat(one.getCheck()).as("another day").isEqualTo(ExistingFiling.Check.FORM_OK);
        one.lookedUp(true, "officer", Instant.EPOCH);
        one.says(entry("网信算备110108999999901250018号").build());
        assertThat(one.getCheck()).isEqualTo(ExistingFiling.Check.FORM_OK);
        assertThat(one.getCheckedAt()).isNull();
    }

    private static jakarta.json.JsonObjectBuilder entry(String number) {
        return Json.createObjectBuilder()
                .add("kind", "ALGORITHM_FILING")
                .add("number", number)
                .add("authority", "国家互联网信息办公室");
    }
}
