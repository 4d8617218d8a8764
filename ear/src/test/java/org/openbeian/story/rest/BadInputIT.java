package org.openbeian.story.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbeian.story.container.SampleFilings;
import org.openbeian.story.rest.Portal.Reply;

/** Whatever is sent, the answer is a 4xx problem that says what and where, and nothing is kept of it. */
class BadInputIT {

    private static final JsonObject SAMPLE = SampleFilings.sample("F01");
    private static final Portal PORTAL = Portal.as("yunxiu.signer", "beihai");

    private static Reply file(String document) {
        return PORTAL.file(document, UUID.randomUUID().toString());
    }

    private static Reply grade(String body) {
        return Portal.asNobody("beihai").post("/gradings", body);
    }

    /** The sample with one value put at that place. */
    private static String with(String pointer, JsonValue value) {
        JsonObject document = Json.createReader(new java.io.StringReader(SampleFilings.document(SAMPLE)))
                .readObject();
        return put(document, pointer.substring(1).split("/"), 0, value).toString();
    }

    private static JsonObject put(JsonObject object, String[] steps, int at, JsonValue value) {
        JsonObjectBuilder builder = Json.createObjectBuilder(object);
        String key = steps[at];
        if (at == steps.length - 1) {
            return builder.add(key, value).build();
        }
        JsonObject inner = object.containsKey(key) ? object.getJsonObject(key) : JsonValue.EMPTY_JSON_OBJECT;
        return builder.add(key, put(inner, steps, at + 1, value)).build();
    }

    private static void mustBeProblem(Reply reply, int status) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        JsonObject problem = reply.json();
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("type")).startsWith("urn:openbeian:error:");
        assertThat(problem.getString("title") + problem.getString("detail")).doesNotContain("⟦", "Exception");
        assertThat(problem.getString("instance")).startsWith("/api/v1/beihai/");
    }

    private static void mustBeWrong(Reply reply, String pointer, String code) {
        mustBeProblem(reply, 422);
        assertThat(reply.json().getJsonArray("errors").getValuesAs(JsonObject.class))
                .as(reply.toString())
                .anySatisfy(error -> {
                    assertThat(error.getString("pointer")).isEqualTo(pointer);
                    assertThat(error.getString("code")).isEqualTo(code);
                    assertThat(error.getString("detail")).isNotBlank().doesNotContain("⟦");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "91110108XX00A00135, uscc.check",
        "91110108XX00A0013, uscc.length",
        "91110108XX00A0013O, uscc.character",
        "110108000000001, uscc.old_number",
        "91320505XX00A0021R, filing.not_your_organisation",
        "'', uscc.length",
    })
    void a_wrong_credit_code_is_told_at_its_field(String uscc, String code) {
        mustBeWrong(file(with("/applicant/uscc", Json.createValue(uscc))), "/applicant/uscc", code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/facts/sector                | \"NO_SUCH\"        | field.unknown_option",
                "/facts/sector                | 7                  | field.unknown_option",
                "/facts/sector                | []                 | field.wrong_type",
                "/facts/mau                   | -1                 | field.negative",
                "/facts/mau                   | 1.5                | field.integer",
                "/facts/mau                   | \"many\"           | field.integer",
                "/facts/mau                   | \"1,00\"           | field.integer",
                "/facts/mau                   | 1e30               | field.too_large",
                "/facts/mau                   | 1e999999           | field.integer",
                "/facts/trainingComputeFlop   | \"-1e25\"          | field.negative",
                "/facts/trainingComputeFlop   | 1e41               | field.too_large",
                "/facts/generative            | \"perhaps\"        | field.yes_no",
                "/facts/modalities            | \"text\"           | field.wrong_type",
                "/facts/modalities            | [\"smell\"]        | field.unknown_option",
                "/facts/noSuchFact            | true               | field.unknown",
                "/no_such_key                 | 1                  | field.unknown",
                "/applicant/no_such_key       | 1                  | field.unknown",
                "/system_name/fr              | \"x\"              | field.unknown",
                "/sections/no_such_section    | {}                 | field.unknown",
                "/sections/system/noSuchField | 1                  | field.unknown",
                "/sections/testing/testedOn   | \"2026-02-30\"     | field.date",
                "/sections/testing/testedOn   | \"2099-01-01\"     | field.date_future",
                "/sections/testing            | []                 | field.wrong_type",
                "/sections/applicant/contactEmail | \"nobody\"     | field.email",
                "/sections/commitments/truthful   | false          | field.confirm",
                "/sections/commitments/preparedBy | \"yanzhi.filer\" | filing.preparer_unknown",
                "/sections/commitments/preparedBy | 7              | filing.preparer_unknown",
                "/filing_kind                 | \"renewal\"        | field.unknown_option",
                "/filing_kind                 | 1                  | field.unknown_option",
                "/trigger/date                | null               | field.required",
                "/system_name                 | \"x\"              | field.wrong_type",
                "/system_name/zh              | null               | field.required",
                "/applicant/role              | null               | field.required",
                "/facts                       | [1]                | field.wrong_type",
            })
    void a_wrong_answer_is_told_at_its_place(String pointer, String value, String code) {
        JsonValue json = Json.createReader(new java.io.StringReader(value)).readValue();
        mustBeWrong(file(with(pointer, json)), pointer, code);
    }

    /** What is kept in ASCII is asked for in Chinese: that is not there, and no failure. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/beihai/register-entry?no=中文",
                "/beihai/certificate?no=中文",
                "/beihai/register?q=AIR-中",
                "/beihai/register?sector=中&category=中",
                "/beihai/complain?about=中",
                "/api/v1/beihai/register/中文",
                "/api/v1/beihai/certificates/中",
                "/api/v1/beihai/register?sector=中",
                "/api/v1/beihai/due-dates?clock=中&start=2026-10-09"
            })
    void a_name_that_can_not_be_there_is_not_there(String address) throws Exception {
        URI portal = URI.create(System.getProperty("openbeian.test.url"));
        String[] parts = address.split("[?]");
        URI asked = new URI(
                "http", null, portal.getHost(), portal.getPort(), parts[0], parts.length > 1 ? parts[1] : null, null);
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(asked.toASCIIString())).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(address).isIn(200, 400, 404, 422);
    }

    @Test
    void a_name_of_ten_thousand_characters_is_too_long() {
        mustBeWrong(
                file(with("/system_name/zh", Json.createValue("长".repeat(10_000)))),
                "/system_name/zh",
                "field.too_long");
        mustBeProblem(grade("{\"facts\":{\"sector\":\"" + "长".repeat(10_000) + "\"}}"), 422);
        mustBeProblem(Portal.asNobody("beihai").get("/register?q=" + "a".repeat(5_000)), 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"云\u200b岫", "\u202e云岫", "云\u0000岫", "云\ufeff岫", "云\u2028岫", "云\ud800岫"})
    void characters_that_nobody_sees_are_refused(String name) {
        mustBeWrong(
                file(with("/system_name/zh", Json.createValue(name)).replace("\ud800", "\\ud800")),
                "/system_name/zh",
                "field.invisible_characters");
    }

    @Test
    void numbers_are_read_as_people_write_them() {
        for (String spelling : List.of("\"1,000,000\"", "\"１００００００\"", "1000000", "\"1e6\"", "1e6", "\" 1000000 \"")) {
            Reply reply = grade(
                    "{\"facts\":{\"sector\":\"RETAIL\",\"publicFacing\":true,\"registeredUsers\":" + spelling + "}}");
            assertThat(reply.status()).as(spelling + reply).isEqualTo(200);
            assertThat(reply.json().getJsonObject("bands").getString("scale")).isEqualTo("U2");
            Reply filed = file(SampleFilings.document(SAMPLE)
                    .replace("\"registeredUsers\":640000", "\"registeredUsers\":" + spelling));
            assertThat(filed.status()).as(spelling + filed).isEqualTo(201);
            assertThat(filed.json()
                            .getJsonObject("grading")
                            .getJsonObject("bands")
                            .getString("scale"))
                    .isEqualTo("U2");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "[]",
                "null",
                "{",
                "{}{}",
                "{\"facts\":{\"sector\":\"RETAIL\",\"sector\":\"ENERGY\"}}",
                "{\"facts\":{},\"facts\":{}}",
                "{\"facts\":{\"mau\":1e99999999999}}",
                "{'facts':{}}",
                "{\"facts\":{\"mau\":NaN}}",
                "\ufeff{\"facts\":{\"sector\":\"RETAIL\"}}",
            })
    void what_is_not_one_json_object_cannot_be_read(String body) {
        mustBeProblem(grade(body), 400);
        mustBeProblem(file(body), 400);
    }

    @Test
    void nesting_and_size_have_an_end() {
        mustBeProblem(grade("{\"a\":".repeat(20_000)), 400);
        mustBeProblem(grade("{\"a\":".repeat(20_000) + "1" + "}".repeat(20_000)), 400);
        mustBeProblem(grade("{\"facts\":{\"mau\":" + "9".repeat(150_000) + "}}"), 400);
        mustBeProblem(grade("{\"facts\":{\"upstreamFilingNumber\":\"" + "a".repeat(300_000) + "\"}}"), 413);
        mustBeProblem(file("{\"id\":\"" + "a".repeat(300_000) + "\"}"), 413);
        StringBuilder many = new StringBuilder("{\"facts\":{\"sector\":\"RETAIL\"");
        for (int i = 0; i < 10_000; i++) {
            many.append(",\"k").append(i).append("\":1");
        }
        Reply reply = grade(many + "}}");
        mustBeProblem(reply, 422);
        assertThat(reply.json().getJsonArray("errors")).hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"facts\":null}",
                "{\"facts\":[]}",
                "{\"facts\":{}}",
                "{\"facts\":{\"sector\":null}}",
                "{\"facts\":{\"sector\":\"retail\"}}",
                "{\"facts\":{\"sector\":\"RETAIL\"},\"more\":1}",
                "{\"facts\":{\"sector\":\"RETAIL\",\"generative\":\"true\"}}",
                "{\"facts\":{\"sector\":\"RETAIL\",\"mau\":-1}}",
                "{\"facts\":{\"sector\":\"RETAIL\",\"mau\":1e999999999}}",
                "{\"facts\":{\"sector\":\"RETAIL\",\"mau\":0.5}}",
                "{\"facts\":{\"sector\":\"RETAIL\",\"mau\":1e-999999999}}",
                "{\"facts\":{\"sector\":\"RETAIL\",\"trainingComputeFlop\":\"1e2e5\"}}",
                "{\"facts\":{\"sector\":\"RETAIL\",\"trainingComputeFlop\":true}}",
                "{\"facts\":{\"sector\":\"RETAIL\",\"modalities\":[\"text\",1]}}",
                "{\"facts\":{\"sector\":\"RE\u200bTAIL\"}}",
                "{\"facts\":{\"sector\":\"RETAIL\",\"\\u0000/~\u202e\":1}}",
            })
    void facts_that_cannot_be_graded_are_told_at_their_place(String body) {
        Reply reply = grade(body);
        mustBeProblem(reply, 422);
        assertThat(reply.json().getJsonArray("errors").getJsonObject(0).getString("pointer"))
                .startsWith("/");
    }

    @Test
    void only_utf_8_json_is_taken() {
        Portal nobody = Portal.asNobody("beihai");
        String good = "{\"facts\":{\"sector\":\"RETAIL\"}}";
        for (String type : List.of("text/plain", "application/xml", "application/json; charset=gbk", "nonsense")) {
            Reply reply = Portal.send(
                    nobody.request("/gradings").header("Content-Type", type).POST(BodyPublishers.ofString(good)));
            assertThat(reply.status()).as(type + reply).isIn(400, 415);
        }
        mustBeProblem(Portal.send(nobody.request("/gradings").POST(BodyPublishers.ofString(good))), 415);
        mustBeProblem(
                Portal.send(nobody.request("/gradings")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(
                                "{\"facts\":{\"sector\":\"零售\"}}".getBytes(java.nio.charset.Charset.forName("GBK"))))),
                400);
        mustBeProblem(
                Portal.send(nobody.request("/gradings")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(good.getBytes(StandardCharsets.UTF_16)))),
                400);
    }

    @Test
    void a_method_or_a_format_that_is_not_there_is_told() {
        Portal nobody = Portal.asNobody("beihai");
        Reply method = Portal.send(nobody.request("/register").DELETE());
        mustBeProblem(method, 405);
        assertThat(method.header("Allow")).contains("GET");
        mustBeProblem(Portal.send(nobody.request("/register").header("Accept", "text/html")), 406);
        mustBeProblem(nobody.get("/no-such-thing"), 404);
        assertThat(Portal.asNobody("nowhere").get("/register").status()).isEqualTo(404);
    }

    @Test
    void a_filing_needs_an_idempotency_key_that_can_be_one() {
        String document = SampleFilings.document(SAMPLE);
        mustBeProblem(PORTAL.post("/filings", document), 400);
        for (String key : List.of("short", "with space in it", "a".repeat(101))) {
            mustBeProblem(PORTAL.file(document, key), 400);
        }
    }

    @Test
    void a_withdrawal_needs_a_reason() {
        String filing =
                "/filings/" + file(SampleFilings.document(SAMPLE)).json().getString("number") + "/withdrawal";
        for (String body : List.of(
                "{}",
                "{\"reason\":null}",
                "{\"reason\":\"  \"}",
                "{\"reason\":7}",
                "{\"reason\":\"x\",\"more\":1}",
                "{\"reason\":\"" + "长".repeat(2_001) + "\"}")) {
            mustBeProblem(PORTAL.post(filing, body), 422);
        }
        mustBeProblem(PORTAL.post(filing, "{\"reason\":\"x\",\"reason\":\"y\"}"), 400);
        assertThat(PORTAL.get(filing.replace("/withdrawal", "")).json().getString("state"))
                .isEqualTo("SUBMITTED");
    }

    @Test
    void what_is_refused_leaves_its_idempotency_key_free() {
        String key = UUID.randomUUID().toString();
        mustBeProblem(PORTAL.file(with("/facts/mau", Json.createValue(-1)), key), 422);
        assertThat(PORTAL.file(SampleFilings.document(SAMPLE), key).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({
        "/register?grade=6, /grade",
        "/register?grade=high, /grade",
        "/register?after=-1, /after",
        "/register?after=99999999999999999999, /after",
        "/register?size=x, /size",
        "/register?sector=NO_SUCH, /sector",
        "/register?category=%27%20or%201=1, /category",
    })
    void a_wrong_parameter_is_told_by_its_name(String path, String pointer) {
        mustBeWrong(Portal.asNobody("beihai").get(path), pointer, "field.parameter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%27%22%5C%3B--",
                "%2B%2D%3E%3C%28%29~*%22%40",
                "%00",
                "%F0%9F%98%80",
                "%E2%80%AE",
                "%25%25",
                "_",
                "a",
                "%E8%AF%81%E4%B9%A6",
                "%22unclosed",
                "a%20b%20c",
                "%ED%A0%80",
            })
    void whatever_is_searched_for_is_only_searched_for(String text) {
        assertThat(Portal.asNobody("beihai").get("/register?q=" + text).status())
                .isEqualTo(200);
    }

    @Test
    void one_ideograph_is_too_little_to_search_for() {
        Reply reply = Portal.asNobody("beihai").get("/register?q=%E8%AF%81");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().getJsonArray("errors").getJsonObject(0).getString("pointer"))
                .isEqualTo("/q");
    }

    @Test
    void sentences_come_in_the_language_that_was_asked_for() {
        Portal nobody = Portal.asNobody("beihai");
        Reply english = Portal.send(nobody.request("/register/x").header("Accept-Language", "fr, en;q=0.5"));
        Reply chinese = Portal.send(nobody.request("/register/x").header("Accept-Language", "zh-CN,zh;q=0.9,en;q=0.1"));
        Reply neither = nobody.get("/register/x");
        Reply broken = Portal.send(nobody.request("/register/x").header("Accept-Language", ";q=,,*;q=x"));
        assertThat(english.header("Content-Language")).isEqualTo("en");
        assertThat(english.json().getString("detail")).matches("[\\x20-\\x7e’]+");
        for (Reply reply : List.of(chinese, neither)) {
            assertThat(reply.header("Content-Language")).isEqualTo("zh");
        }
        assertThat(broken.status()).isEqualTo(404);
    }
}
