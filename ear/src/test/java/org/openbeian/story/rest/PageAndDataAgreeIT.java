package org.openbeian.story.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openbeian.common.CanonicalJson;
import org.openbeian.register.SearchTerms;

/** What a public page says and what its data says is the same thing, on the same day, at the same moment. */
class PageAndDataAgreeIT {

    private static final String MARK =
            UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

    /** A word of 18 letters, as long as a credit code. */
    private static final String LONG_WORD = "TELECOMMU" + MARK.replaceAll("[0-9]", "Q") + "S";

    private static final String[] NAMES = {"系统", LONG_WORD + " AIR-" + MARK, "示例公司", "Sample"};

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    static final String IN_FORCE = "AIR-" + MARK + "-G-2026-000001-X";
    private static final String RAN_OUT = "AIR-" + MARK + "-G-2026-000002-X";
    private static final String FORMER = "NTC-" + MARK + "-2026-000003";
    private static final Pattern ADDRESS = Pattern.compile("jakarta\\.faces\\.resource/[^\"]*");

    private final Crawler portal = new Crawler();

    @BeforeAll
    static void two_entries_of_which_one_ran_out_at_midnight() throws SQLException {
        certify(1, "SUPERSEDED");
        certify(2, "VALID");
        enter(IN_FORCE, "REGISTERED", TODAY, FORMER);
        enter(RAN_OUT, "REGISTERED", TODAY.minusDays(1), null);
    }

    @AfterAll
    static void gone() throws SQLException {
        run("delete t from register_term t join register_entry e on e.id = t.entry_id where e.number like 'AIR-" + MARK
                + "-%'");
        for (String table : List.of("register_version", "register_event")) {
            run("delete t from " + table
                    + " t join register_entry e on e.filing_id = t.filing_id where e.number like 'AIR-" + MARK + "-%'");
        }
        run("delete from certificate where number = '" + IN_FORCE + "'");
        run("delete from register_entry where number like 'AIR-" + MARK + "-%'");
    }

    @Test
    void a_word_that_looks_like_a_code_is_still_a_word() {
        assertThat(LONG_WORD).hasSize(18);
        assertThat(found("q=" + LONG_WORD)).containsExactlyInAnyOrder(IN_FORCE, RAN_OUT);
        assertThat(found("q=AIR-" + MARK)).as("begins like a number").containsExactlyInAnyOrder(IN_FORCE, RAN_OUT);
    }

    @Test
    void a_number_a_former_number_and_a_code_are_found_within_what_was_chosen() {
        assertThat(found("q=" + IN_FORCE)).containsExactly(IN_FORCE);
        assertThat(found("q=" + FORMER)).containsExactly(IN_FORCE);
        assertThat(found("q=" + FORMER + "&grade=G2")).containsExactly(IN_FORCE);
        assertThat(found("q=" + FORMER + "&grade=G3")).isEmpty();
        assertThat(found("q=" + IN_FORCE + "&state=REVOKED")).isEmpty();
        assertThat(found("q=" + IN_FORCE + "&sector=RETAIL")).isEmpty();
        assertThat(found("q=" + IN_FORCE + "&category=INTERNAL")).isEmpty();
        assertThat(found("q=" + code() + "&category=OTHER_PUBLIC")).containsExactlyInAnyOrder(IN_FORCE, RAN_OUT);
    }

    @Test
    void what_ran_out_at_midnight_is_listed_by_the_day() {
        for (String text : List.of(LONG_WORD, code())) {
            assertThat(found("q=" + text + "&state=REGISTERED")).containsExactly(IN_FORCE);
            assertThat(found("q=" + text + "&state=EXPIRED")).containsExactly(RAN_OUT);
        }
        assertThat(found("state=EXPIRED&size=50")).contains(RAN_OUT).doesNotContain(IN_FORCE);
        assertThat(found("state=REGISTERED&size=50")).contains(IN_FORCE).doesNotContain(RAN_OUT);
        assertThat(found("q=" + LONG_WORD + "&state=EXPIRED&grade=1")).isEmpty();
        assertThat(portal.get("/central/register?lang=en&state=EXPIRED&q=" + LONG_WORD)
                        .body())
                .contains(RAN_OUT)
                .contains("Expired")
                .doesNotContain(IN_FORCE);
    }

    @Test
    void the_page_reads_the_parameters_of_its_data_and_says_what_it_left_out() {
        assertThat(portal.get("/central/register?grade=G2&q=" + LONG_WORD).body())
                .contains(IN_FORCE);
        assertThat(portal.get("/central/register?grade=G3&q=" + LONG_WORD).body())
                .doesNotContain(IN_FORCE);
        for (String wrong : List.of("grade=G9", "state=GONE", "sector=x", "category=x", "after=x")) {
            HttpResponse<String> page = portal.get("/central/register?lang=en&q=" + LONG_WORD + "&" + wrong);
            assertThat(page.statusCode()).as(wrong).isEqualTo(200);
            assertThat(page.body()).as(wrong).contains("class=\"errors\"", IN_FORCE);
            assertThat(page.body())
                    .as("no name of a parameter is shown to people")
                    .doesNotContain("“" + wrong.split("=")[0] + "”");
            assertThat(portal.get("/central/register.json?" + wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(422);
        }
        assertThat(portal.get("/central/register").body()).doesNotContain("class=\"errors\"");
    }

    @Test
    void what_is_new_is_shown_at_once() {
        for (String address : List.of("/central/register", "/central/register.json", "/central/register.atom")) {
            HttpResponse<String> answer = portal.get(address);
            assertThat(header(answer, "Cache-Control")).as(address).isEqualTo("public, no-cache");
            assertThat(portal.get(address, "If-None-Match", header(answer, "ETag"))
                            .statusCode())
                    .as(address)
                    .isEqualTo(304);
        }
    }

    @Test
    void the_codes_on_paper_lead_to_the_same_answer_as_data() throws SQLException {
        String number = IN_FORCE;
        assertThat(portal.get("/central/certificates/" + number + "?v=1").body())
                .contains("/central/certificates/" + number + ".json?v=1");
        for (String version : List.of("v=1", "version=1")) {
            assertThat(CanonicalJson.read(portal.get("/central/certificates/" + number + ".json?" + version)
                                    .body())
                            .getInt("version"))
                    .isEqualTo(1);
        }
        assertThat(portal.get("/central/certificates/" + number + ".json?v=999").statusCode())
                .isEqualTo(404);
        HttpResponse<String> none = portal.get("/central/certificate?lang=en&v=999&no=" + number);
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.body()).contains("name=\"no\"", number);
        assertThat(portal.get("/central/certificate?no=AIR-0").statusCode()).isEqualTo(404);
        assertThat(portal.get("/central/certificate").statusCode()).isEqualTo(200);
    }

    @Test
    void the_head_of_the_whole_register_holds_no_place() throws Exception {
        for (String shape : List.of("ndjson", "csv", "csv.gz")) {
            HttpResponse<String> head = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(Crawler.ROOT + "/central/register-all." + shape))
                                    .method("HEAD", BodyPublishers.noBody())
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(header(head, "Content-Disposition")).contains("central-register." + shape);
            assertThat(header(head, "Cache-Control")).isEqualTo("public, no-cache");
        }
    }

    @Test
    void a_page_names_itself_in_each_language_and_has_one_address() {
        String page = portal.get("/central/register?lang=en&q=x").body();
        assertThat(page)
                .contains(
                        "<link rel=\"canonical\" href=\"" + Crawler.ROOT + "/central/register?lang=en\"",
                        "hreflang=\"zh-CN\" href=\"" + Crawler.ROOT + "/central/register?lang=zh\"",
                        "hreflang=\"x-default\" href=\"" + Crawler.ROOT + "/central/register\"");
        assertThat(portal.get("/central/register/" + IN_FORCE).body())
                .contains("<link rel=\"canonical\" href=\"" + Crawler.ROOT + "/central/register/" + IN_FORCE + "\"");
        HttpResponse<String> home = portal.get("/central/home?lang=en");
        assertThat(home.statusCode()).isEqualTo(301);
        assertThat(header(home, "Location")).endsWith("/central/?lang=en");
        assertThat(header(portal.get("/central/register-entry?no=" + IN_FORCE), "Location"))
                .endsWith("/central/register/" + IN_FORCE);
        assertThat(portal.get("/central/authorities").statusCode()).isEqualTo(404);
    }

    @Test
    void style_and_script_are_kept_for_a_year_under_their_version_only() {
        List<String> pages = List.of("/central/", "/central/nothing", "/");
        for (String from : pages) {
            List<String> addresses = new ArrayList<>();
            Matcher matcher = ADDRESS.matcher(portal.get(from).body());
            while (matcher.find()) {
                addresses.add(matcher.group());
            }
            assertThat(addresses).as(from).isNotEmpty().allMatch(address -> address.matches(".*\\?v=[0-9a-f]{12}"));
            for (String address : addresses) {
                assertThat(header(portal.get("/" + address), "Cache-Control"))
                        .as(address)
                        .isEqualTo("public, max-age=31536000, immutable");
                HttpResponse<String> bare = portal.get("/" + address.replaceFirst("\\?.*", ""));
                assertThat(bare.statusCode()).isEqualTo(200);
                assertThat(header(bare, "Cache-Control")).as("unversioned").isEqualTo("public, no-cache");
                assertThat(bare.headers().firstValue("Expires")).isEmpty();
                assertThat(header(portal.get("/" + address.replaceFirst("\\?.*", "?v=0")), "Cache-Control"))
                        .as("another version")
                        .isEqualTo("public, no-cache");
            }
        }
    }

    @Test
    void an_entry_has_the_figures_and_the_history_that_its_page_shows() {
        String number = IN_FORCE;
        JsonObject entry = CanonicalJson.read(
                portal.get("/central/register/" + number + ".json").body());
        assertThat(entry.getJsonArray("figures"))
                .isEqualTo(CanonicalJson.read(portal.get("/central/register/" + number + "/figures.json")
                                .body())
                        .getJsonArray("items"))
                .isNotEmpty();
        String table =
                portal.get("/central/register/" + number + "/history.csv").body();
        assertThat(table).startsWith("\uFEFFwhat,at,until,version,event,state,").contains("\r\nVERSION,", "\r\nEVENT,");
        assertThat(table.lines().count())
                .isEqualTo(1
                        + entry.getJsonArray("versions").size()
                        + entry.getJsonArray("events").size());
        assertThat(portal.get("/central/register/" + number).body()).contains(number + "/history.csv");
    }

    @Test
    void the_calculator_of_reporting_times_answers_as_data_what_its_page_shows() {
        String asked = "?go=1&CN=1&EU=1&aware_at=2026-10-02&aware_time=21:30&aware_zone=%2B08:00&piiPersons=1000000";
        String page = portal.get("/beihai/incident-clock" + asked + "&lang=en").body();
        assertThat(page).contains("/beihai/incident-clock.csv?go=1");
        JsonObject answer = CanonicalJson.read(
                portal.get("/beihai/incident-clock.json" + asked).body());
        List<JsonObject> reports = answer.getJsonArray("first_report").getValuesAs(JsonObject.class);
        assertThat(reports).isNotEmpty();
        assertThat(page)
                .contains(reports.stream()
                        .map(report -> report.getString("due").substring(0, "2026-10-03".length()))
                        .toList());
        String table = portal.get("/beihai/incident-clock.csv" + asked).body();
        assertThat(table.lines().filter(line -> line.contains("FIRST,")).count())
                .isEqualTo(reports.size());
        assertThat(table)
                .contains(answer.getInt("severity_level") + ",FIRST,"
                        + reports.get(0).getString("clock"));
        assertThat(portal.get("/beihai/incident-clock.json").statusCode()).isEqualTo(422);
        assertThat(portal.get("/beihai/incident-clock").body()).doesNotContain("incident-clock.csv");
    }

    private List<String> found(String query) {
        return CanonicalJson.read(portal.get("/central/register.json?" + query).body())
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(item -> item.getString("number"))
                .toList();
    }

    /** A certificate alone, without the filing that it comes from. */
    private static void certify(int edition, String status) throws SQLException {
        String content =
                "{\"system_zh\":\"系统\",\"system_en\":\"System\",\"applicant_zh\":\"公司\",\"applicant_en\":\"Co\","
                        + "\"grade\":2,\"rule_set\":\"sample\"}";
        try (Connection connection = connect()) {
            connection.createStatement().execute("set foreign_key_checks = 0");
            connection
                    .createStatement()
                    .executeUpdate(
                            "insert into certificate (id, authority_id, organisation_id, filing_id, number, issued_at,"
                                    + " valid_from, valid_until, status, content, sha256, version, edition) select '"
                                    + UUID.randomUUID() + "', id, '" + UUID.randomUUID() + "', '" + UUID.randomUUID()
                                    + "', '"
                                    + IN_FORCE + "', 1700000000000000, '" + TODAY.minusDays(9) + "', '"
                                    + TODAY.plusDays(9)
                                    + "', '" + status + "', '" + content + "', '" + "0".repeat(64) + "', 1, " + edition
                                    + " from authority where code = 'central'");
        }
    }

    private static String code() {
        return ("91" + MARK + "0000000000").substring(0, 18);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static void enter(String number, String state, LocalDate until, String former) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement insert = connection.prepareStatement(
                        """
                        insert into register_entry (authority_id, filing_id, number, system_zh, system_en, applicant_zh,
                          applicant_en, uscc, category, sector, grade, state, conditions, description, registered_on,
                          valid_until, rule_set, changed_at, version, search_text, former_number)
                        select id, ?, ?, '系统', ?, '示例公司', 'Sample', ?, 'OTHER_PUBLIC', 'CONTENT_SOCIAL', 2, ?, '', '',
                          '2023-11-02', ?, 'sample', ?, 1, ?, ? from authority where code = 'central'""")) {
            insert.setString(1, UUID.randomUUID().toString());
            insert.setString(2, number);
            insert.setString(3, NAMES[1]);
            insert.setString(4, code());
            insert.setString(5, state);
            insert.setString(6, until.toString());
            insert.setLong(
                    7, ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now().minus(Duration.ofHours(1))));
            insert.setString(8, SearchTerms.textOf(NAMES));
            insert.setString(9, former);
            insert.executeUpdate();
        }
        run(
                "insert into register_version (authority_id, filing_id, case_id, kind, edition, state, system_zh, system_en,"
                        + " category, sector, grade, track, conditions, rule_set, changed, valid_until, since, version)"
                        + " select authority_id, filing_id, filing_id, 'INITIAL', 1, 'CURRENT', system_zh, system_en, category,"
                        + " sector, grade, 'FULL', '', rule_set, '', valid_until, changed_at, 1 from register_entry"
                        + " where number = '" + number + "'");
        run(
                "insert into register_event (authority_id, filing_id, at, event, state, edition) select authority_id, filing_id,"
                        + " changed_at, 'REGISTERED', 'REGISTERED', 1 from register_entry where number = '" + number
                        + "'");
        Set<String> terms = SearchTerms.ofNames(NAMES);
        terms.addAll(SearchTerms.ofFacets(state, 2, "OTHER_PUBLIC", "CONTENT_SOCIAL"));
        for (String term : terms) {
            run("insert into register_term (authority_id, term, entry_id) select authority_id, '" + term
                    + "', id from register_entry where number = '" + number + "'");
        }
    }

    private static void run(String statement) throws SQLException {
        try (Connection connection = connect()) {
            connection.createStatement().executeUpdate(statement);
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                System.getProperty("openbeian.test.db.url"),
                System.getProperty("openbeian.test.db.user"),
                System.getProperty("openbeian.test.db.password"));
    }
}
