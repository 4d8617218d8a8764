package org.openbeian.story.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbeian.story.rest.Portal.Reply;
import org.openbeian.story.rest.Sender.Answer;

/** Whatever is sent about an incident, by a form or by a program: it is told at its place and nothing is kept of it. */
class BadIncidentInputIT {

    private static final String FORM = "/beihai/report-incident";
    private static final String STORY = "The chat window showed what others had written.";
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final String GOOD = "{\"profiles\":[\"CN\",\"EU\"],\"aware_at\":\"2026-10-02T21:30:00+08:00\"}";

    private static Map<String, Object> form(Object... changed) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("form", "form");
        fields.put("whatHappened", STORY);
        fields.put("incidentType", "AI-PII");
        fields.put("affectedSystem", "");
        fields.put("otherSystem", "Some system " + UUID.randomUUID());
        fields.put(
                "awareAt",
                LocalDateTime.now(HERE)
                        .minusHours(2)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString());
        fields.put("whoAffected", "Some users");
        fields.put("deathAlleged", "false");
        fields.put("minorInvolved", "false");
        fields.put("measuresTaken", "None");
        fields.put("reporterContact", "");
        fields.put("onceKey", UUID.randomUUID().toString());
        fields.put("send", "send");
        fields.put("jakarta.faces.ViewState", "stateless");
        for (int i = 0; i < changed.length; i += 2) {
            fields.put(changed[i].toString(), changed[i + 1]);
        }
        return fields;
    }

    private static long stored() throws SQLException {
        try (Connection db = DriverManager.getConnection(
                        System.getProperty("openbeian.test.db.url"),
                        System.getProperty("openbeian.test.db.user"),
                        System.getProperty("openbeian.test.db.password"));
                ResultSet count = db.createStatement()
                        .executeQuery(
                                "select (select count(*) from incident) + (select count(*) from incident_report)")) {
            count.next();
            return count.getLong(1);
        }
    }

    private static void mustBeTold(String field, Map<String, Object> fields) throws SQLException {
        long before = stored();
        for (String language : List.of("en", "zh")) {
            Answer answer = Sender.anyone(language).postPlain(FORM, fields);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
            String said = answer.wrong(field);
            assertThat(said).as(field + ": " + answer).isNotBlank().doesNotContain("⟦", "Exception");
            assertThat(said.matches("(?s).*\\p{IsHan}.*")).as(said).isEqualTo(language.equals("zh"));
            if (fields.get("whatHappened").equals(STORY)) {
                assertThat(answer.body()).as("nothing typed is lost").contains(STORY);
            }
            assertThat(answer.head()).doesNotContain("Set-Cookie");
        }
        assertThat(stored()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "whatHappened    | ''",
                "whatHappened    | 'a\u0000b'",
                "whatHappened    | 'a\u202eb'",
                "incidentType    | NO_SUCH",
                "otherSystem     | ''",
                "otherSystem     | 'a\u202eb'",
                "otherSystem     | 'a\u200bb'",
                "awareAt         | ''",
                "awareAt         | yesterday",
                "awareAt         | 2026-02-30T10:00",
                "awareAt         | 2199-01-01T00:00",
                "awareAt         | 1066-10-14T09:00",
                "awareAt         | +999999999-12-31T23:59:59-18:00",
                "awareAt         | -999999999-01-01T00:00:00+18:00",
                "deathAlleged    | perhaps",
                "minorInvolved   | '1 OR 1=1'",
                "reporterContact | 'a\u202eb'",
            })
    void a_wrong_answer_is_told_at_its_field(String field, String value) throws SQLException {
        mustBeTold(field, form(field, value));
    }

    @Test
    void what_is_too_long_is_told_with_its_length() throws SQLException {
        mustBeTold("whatHappened", form("whatHappened", "长".repeat(4_001)));
        mustBeTold("otherSystem", form("otherSystem", "长".repeat(201)));
        mustBeTold("affectedSystem", form("affectedSystem", "A".repeat(41)));
        mustBeTold("whoAffected", form("whoAffected", "长".repeat(2_001)));
        mustBeTold("reporterContact", form("reporterContact", "a".repeat(201)));
    }

    @Test
    void awareness_in_the_future_is_told() throws SQLException {
        mustBeTold(
                "awareAt",
                form(
                        "awareAt",
                        LocalDateTime.now(HERE)
                                .plusMinutes(2)
                                .truncatedTo(ChronoUnit.MINUTES)
                                .toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; DROP TABLE incident; --",
                "<script>alert(1)</script>",
                "#{7*7} ${7*7} #{facesContext}",
                "１２３ 😀 العربية עברית",
            })
    void what_only_looks_dangerous_is_a_report_like_any_other(String text) {
        Answer answer = Sender.anyone("en")
                .postPlain(FORM, form("whatHappened", text, "otherSystem", text, "whoAffected", text));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(302);
        Answer again = Sender.anyone("en")
                .postPlain(FORM, form("whatHappened", text, "otherSystem", text, "incidentType", "NO_SUCH"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).doesNotContain("<script>alert", "49 49");
    }

    @Test
    void four_characters_of_four_bytes_fit_where_four_thousand_characters_fit() {
        Answer answer = Sender.anyone("en")
                .postPlain(FORM, form("whatHappened", "😀".repeat(4_000), "otherSystem", "😀".repeat(200)));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(302);
    }

    @Test
    void pressed_four_times_at_once_it_is_one_report_with_one_number() throws Exception {
        long before = stored();
        Map<String, Object> same = form();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<String> there = new ArrayList<>();
        for (Future<Answer> answer : threads.invokeAll(Collections.<Callable<Answer>>nCopies(
                4, () -> Sender.anyone("en").postPlain(FORM, same)))) {
            assertThat(answer.get().status()).as(answer.get().toString()).isEqualTo(302);
            there.add(answer.get().head().replaceAll("(?s).*Location: ([^\r\n]*).*", "$1"));
        }
        threads.shutdown();
        assertThat(there.stream().distinct()).hasSize(1);
        assertThat(stored()).isEqualTo(before + 2);
    }

    @Test
    void gone_back_to_and_changed_it_is_another_report() throws SQLException {
        long before = stored();
        Map<String, Object> first = form();
        Sender person = Sender.anyone("en");
        assertThat(person.postPlain(FORM, first).status()).isEqualTo(302);
        Map<String, Object> changed = new LinkedHashMap<>(first);
        changed.put("whatHappened", STORY + " And it still does.");
        assertThat(person.postPlain(FORM, changed).status()).isEqualTo(302);
        assertThat(stored()).as("nothing that was said is lost").isEqualTo(before + 4);
    }

    @Test
    void a_hundred_reports_from_one_address_do_not_stop_another() {
        Sender flood = Sender.anyone("en");
        int received = 0;
        for (int i = 0; i < 100; i++) {
            int status = flood.postPlain(FORM, i % 2 == 0 ? form() : form("incidentType", "NO_SUCH"))
                    .status();
            assertThat(status).isIn(302, 422, 429);
            received += status == 302 ? 1 : 0;
        }
        assertThat(received).isEqualTo(5);
        assertThat(Sender.anyone("en").postPlain(FORM, form()).status()).isEqualTo(302);
    }

    // what programs ask

    private static Reply assess(String body) {
        return Portal.asNobody("beihai").post("/incident-assessments", body);
    }

    private static void mustBeProblem(Reply reply, int status) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.json().getString("title") + reply.json().getString("detail"))
                .doesNotContain("⟦", "Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "[]",
                "null",
                "\"CN\"",
                "{",
                "{}{}",
                "{\"profiles\":\"CN\",\"profiles\":\"EU\"}",
                "{\"impact\":{\"deaths\":1,\"deaths\":2}}",
                "{\"impact\":{\"deaths\":NaN}}",
                "{\"impact\":{\"deaths\":1e99999999999}}",
                "{'profiles':'CN'}",
            })
    void what_is_not_one_json_object_cannot_be_read(String body) {
        mustBeProblem(assess(body), 400);
    }

    @Test
    void nesting_and_size_have_an_end() {
        mustBeProblem(assess("{\"a\":".repeat(20_000)), 400);
        mustBeProblem(assess("{\"a\":".repeat(20_000) + "1" + "}".repeat(20_000)), 400);
        mustBeProblem(assess("{\"impact\":{\"deaths\":" + "9".repeat(150_000) + "}}"), 400);
        mustBeProblem(assess("{\"profiles\":\"" + "a".repeat(300_000) + "\"}"), 413);
        StringBuilder many = new StringBuilder("{\"profiles\":\"CN\"");
        for (int i = 0; i < 10_000; i++) {
            many.append(",\"k").append(i).append("\":1");
        }
        Reply reply = assess(many + "}");
        mustBeProblem(reply, 422);
        assertThat(reply.json().getJsonArray("errors")).hasSize(100);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"aware_at\":null                                        | /aware_at",
                "\"aware_at\":\"\"                                          | /aware_at",
                "\"aware_at\":\"2199-01-01T00:00:00Z\"                      | /aware_at",
                "\"aware_at\":\"+999999999-12-31T23:59:59-18:00\"           | /aware_at",
                "\"aware_at\":\"２０２６-10-02T21:30:00+08:00\"             | /aware_at",
                "\"aware_at\":{\"at\":1}                                    | /aware_at",
                "\"first_report_at\":\"2026-10-02T21:29:59+08:00\"          | /first_report_at",
                "\"first_report_at\":[]                                   | /first_report_at",
                "\"handling_ended_on\":\"2026-10-01\"                       | /handling_ended_on",
                "\"handling_ended_on\":\"2026-02-30\"                       | /handling_ended_on",
                "\"handling_ended_on\":\"+999999999-12-31\"                 | /handling_ended_on",
                "\"profiles\":[]                                          | /profiles",
                "\"profiles\":[[\"CN\"]]                                    | /profiles/0",
                "\"profiles\":\"'; DROP TABLE incident; --\"                | /profiles",
                "\"impact\":7                                             | /impact",
                "\"impact\":{\"deaths\":-1}                                 | /impact/deaths",
                "\"impact\":{\"deaths\":1e400}                              | /impact/deaths",
                "\"impact\":{\"deaths\":1e-400}                             | /impact/deaths",
                "\"impact\":{\"deaths\":0.5}                                | /impact/deaths",
                "\"impact\":{\"deaths\":\"1e2e5\"}                            | /impact/deaths",
                "\"impact\":{\"deaths\":\"1\u202e\"}                          | /impact/deaths",
                "\"impact\":{\"deaths\":[1]}                                | /impact/deaths",
                "\"impact\":{\"directLossCny\":1e99}                        | /impact/directLossCny",
                "\"impact\":{\"no_such\":1}                                 | /impact/no_such",
                "\"context\":{\"death\":\"yes\"}                              | /context/death",
                "\"context\":{\"operatorType\":\"#{7*7}\"}                    | /context/operatorType",
                "\"context\":{\"profile\":\"MARS\"}                           | /context/profile",
                "\"oecd_severity\":\"very bad\"                             | /oecd_severity",
                "\"oecd_severity\":\"\\ud800\"                              | /oecd_severity",
                "\"extra\":true                                           | /extra",
            })
    void a_wrong_answer_is_told_at_its_place(String member, String pointer) {
        String key = member.substring(0, member.indexOf(':'));
        String body = GOOD.contains(key)
                ? GOOD.replaceAll(key + ":(\\[[^]]*]|\"[^\"]*\")", java.util.regex.Matcher.quoteReplacement(member))
                : GOOD.replace("}", "," + member + "}");
        Reply reply = assess(body);
        mustBeProblem(reply, 422);
        assertThat(reply.json().getJsonArray("errors").getValuesAs(JsonObject.class))
                .as(reply.toString())
                .anySatisfy(error -> assertThat(error.getString("pointer")).isEqualTo(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"１２", "1e1", " 12 ", "1,000"})
    void numbers_are_read_as_people_write_them(String number) {
        assertThat(assess(GOOD.replace("}", ",\"impact\":{\"piiPersons\":\"" + number + "\"}}"))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/incidents/%00/oecd",
                "/incidents/%27%20OR%201=1/oecd",
                "/incidents/%F0%9F%98%80/oecd",
                "/incidents/" + "A%41A",
                "/incidents/INC-990100-2026-999999/oecd",
            })
    void an_incident_that_is_not_there_is_not_there(String path) {
        assertThat(Portal.as("lantu.signer", "beihai").get(path).status()).isIn(400, 404);
        assertThat(Portal.asNobody("beihai").get(path).status()).isIn(400, 401, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%00", "%27%20OR%201=1", "%F0%9F%98%80", "99999999999999999999", "%ED%A0%80"})
    void a_place_in_the_list_that_is_none_is_the_beginning_or_told(String after) {
        assertThat(Portal.asNobody("beihai").get("/lessons?after=" + after).status())
                .isIn(200, 422);
        assertThat(Sender.anyone("en").get("/beihai/lessons?after=" + after).status())
                .isIn(200, 400, 404, 422);
    }

    /** In the nights when clocks are changed, and over the year's end, an hour is an hour. */
    @ParameterizedTest
    @CsvSource({
        "US-NY, US-NY-72H, America/New_York, 2027-03-13T12:00, 72",
        "US-NY, US-NY-72H, America/New_York, 2027-11-06T12:00, 72",
        "US-NY, US-NY-72H, America/New_York, 2027-12-30T12:00, 72",
        "US-CA, US-CA-15D, America/Los_Angeles, 2026-03-07T12:00, 360",
        "US-CA, US-CA-15D, America/Los_Angeles, 2026-10-31T12:00, 360",
        "EU, EU-73-15D, Europe/Berlin, 2028-03-25T12:00, 360",
        "EU, EU-73-15D, Europe/Berlin, 2028-10-28T12:00, 360",
        "CN, CN-INC-OTHER-4H, Asia/Shanghai, 2025-12-31T22:00, 4",
    })
    void an_hour_is_an_hour_when_clocks_are_changed(
            String regime, String clock, ZoneId zone, LocalDateTime at, int hours) {
        ZonedDateTime aware = at.atZone(zone);
        Reply reply = assess(
                "{\"profiles\":\"" + regime + "\",\"aware_at\":\"" + aware.toOffsetDateTime()
                        + "\",\"context\":{\"frontierDeveloper\":true,\"imminentRisk\":true,\"seriousHarmKind\":\"other_serious\"},\"impact\":{\"piiPersons\":2000000}}");
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        assertThat(reply.json().getJsonArray("first_report").getValuesAs(JsonObject.class))
                .as(reply.toString())
                .anySatisfy(report -> {
                    assertThat(report.getString("clock")).isEqualTo(clock);
                    Instant due = OffsetDateTime.parse(report.getString("due")).toInstant();
                    assertThat(Duration.between(aware.toInstant(), due)).isEqualTo(Duration.ofHours(hours));
                });
    }
}
