package org.openbeian.story.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openbeian.common.CanonicalJson;
import org.xml.sax.InputSource;

/**
 * The public side as a crawler meets it, which has neither script nor cookies: every address that is linked from the
 * front pages on, twins, feeds and lists for crawlers too. No session, no 5xx, no dead link.
 */
class PublicCrawlIT {

    private static final String HERE = "central";
    private static final int MOST = 6000;
    private static final int ENTRIES = 45;

    /** Marks this story's own rows. */
    private static final String MARK =
            UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);

    private static final Pattern LANGUAGE = Pattern.compile("<html lang=\"(zh-Hans|en)\"");
    private static final Pattern TITLE = Pattern.compile("<title>[^<]*\\S[^<]*</title>");

    private final Crawler crawler = new Crawler();

    @BeforeAll
    static void a_register_with_names_that_people_could_have_typed() throws SQLException {
        try (Connection connection = connect();
                PreparedStatement insert = connection.prepareStatement(
                        """
                        insert into register_entry (authority_id, filing_id, number, system_zh, system_en, applicant_zh,
                          applicant_en, uscc, category, sector, grade, state, conditions, description, registered_on,
                          valid_until, rule_set, changed_at, version, search_text)
                        select id, ?, ?, ?, ?, '示例公司', 'Sample, Ltd.', '91110108XX00A00134', 'OTHER_PUBLIC', 'RETAIL', 1,
                          'REGISTERED', '', ?, '2026-11-02', null, 'sample', ?, 1, ? from authority where code = ?""")) {
            long hourAgo =
                    ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now().minus(Duration.ofHours(1)));
            for (int i = 0; i < ENTRIES; i++) {
                insert.setString(1, UUID.randomUUID().toString());
                insert.setString(2, number(i));
                insert.setString(3, "=HYPERLINK(\"x\") 系统" + i);
                insert.setString(4, "System \"" + i + "\" <b>&amp; more");
                insert.setString(5, "第一行\n第二行，\"引号\"");
                insert.setLong(6, hourAgo + i);
                insert.setString(7, "系统 " + MARK);
                insert.setString(8, HERE);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        run("insert into incident_lesson (id, authority_id, type, level, text, published_on)"
                + " select '" + UUID.randomUUID() + "', id, 'AI-OUT-HAL', 3, '" + MARK
                + " & <教训>', '2026-11-03' from authority where code = '" + HERE + "'");
    }

    @AfterAll
    static void gone() throws SQLException {
        run("delete from register_entry where number like 'NTC-" + MARK + "-%'");
        run("delete from incident_lesson where text like '" + MARK + "%'");
    }

    @Test
    void a_crawl_of_the_public_side_makes_no_session_and_meets_no_error_and_no_dead_link() throws Exception {
        long before = Sessions.alive();
        crawler.start(
                "/",
                "/robots.txt",
                "/sitemap.xml",
                "/central/sitemap.xml",
                "/beihai/",
                "/nanling/",
                "/central/",
                "/openapi");
        crawler.crawl(MOST);
        assertThat(crawler.waiting())
                .as("addresses that were linked and never visited")
                .isZero();

        List<String> wrong = new ArrayList<>();
        crawler.visited().forEach((address, answer) -> {
            String offence = offence(answer);
            if (offence != null) {
                wrong.add(address + ", linked on " + crawler.foundOn(address) + ": " + offence);
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(deadFragments()).isEmpty();
        assertThat(crawler.visited().keySet())
                .as("the crawl went everywhere")
                .contains(
                        "/authorities.csv",
                        "/beihai/overview.json",
                        "/beihai/guidance.csv",
                        "/beihai/grade-check?lang=en",
                        "/beihai/incident-clock?lang=en",
                        "/beihai/complain?lang=en",
                        "/beihai/complaint-status",
                        "/beihai/report-incident",
                        "/beihai/sign-in",
                        "/central/lessons.atom?lang=en",
                        "/central/sitemap.xml",
                        "/central/register-all.csv.gz",
                        "/central/register/" + number(0),
                        "/central/register/" + number(0) + "?lang=en",
                        "/central/register/" + number(0) + ".json",
                        "/central/register/" + number(0) + ".csv")
                .noneMatch(address -> address.matches("/[a-z]+/(app|desk)/.*"));
        assertThat(Sessions.alive()).as("sessions in the server's memory").isLessThanOrEqualTo(before);
    }

    @Test
    void the_count_of_sessions_would_see_one() throws Exception {
        long before = Sessions.alive();
        HttpResponse<String> signedIn = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(Crawler.ROOT + "/beihai/sign-in"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("form=form&to=&username=yunxiu.filer"
                                        + "&password=beian-demo-2026&signIn=x&jakarta.faces.ViewState=stateless"))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(signedIn.headers().firstValue("Set-Cookie")).isPresent();
        assertThat(Sessions.alive()).isEqualTo(before + 1);
        String cookie =
                signedIn.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        for (String page : List.of("/beihai/", "/beihai/register", "/beihai/register/" + number(0))) {
            HttpResponse<String> seen = crawler.get(page, "Cookie", cookie);
            assertThat(header(seen, "Cache-Control"))
                    .as("of somebody signed in")
                    .isEqualTo("no-store");
            assertThat(seen.headers().firstValue("ETag")).isEmpty();
        }
    }

    @Test
    void what_is_not_there_is_not_there_and_leaves_nothing() {
        String number = number(0);
        for (String address : List.of(
                "/nowhere/",
                "/nowhere/register.json",
                "/beihai/nothing",
                "/beihai/register/NTC-1",
                "/beihai/register/NTC-1.json",
                "/beihai/register/" + number,
                "/beihai/register/" + number + ".csv",
                "/beihai/register.html",
                "/beihai/register.atom.gz",
                "/beihai/register-all.json",
                "/beihai/sitemap-register-x.xml",
                "/beihai/sitemap-register-999999999.xml",
                "/beihai/filings/BH-2026-000001.json",
                "/beihai/gradings.csv",
                "/beihai/%E7%99%BB.json",
                "/beihai/WEB-INF/web.xml",
                "/beihai.json")) {
            HttpResponse<String> answer = crawler.get(address);
            assertThat(answer.statusCode()).as(address).isBetween(400, 405);
            assertThat(header(answer, "Set-Cookie")).as(address).isEmpty();
            assertThat(header(answer, "Cache-Control")).as(address).isEqualTo("no-store");
        }
        for (String address : List.of(
                "/beihai/register.json?grade=9",
                "/beihai/register.csv?after=x",
                "/beihai/register.csv?q=" + "x".repeat(101))) {
            assertThat(crawler.get(address).statusCode()).as(address).isEqualTo(422);
        }
        assertThat(crawler.get("/beihai/register?after=x&grade=%00&lang=%22%3E").statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoever_follows_the_next_page_has_read_everything_once() throws Exception {
        List<String> seen = new ArrayList<>();
        String address = "/central/register.csv?size=7&kept=" + MARK;
        while (address != null) {
            HttpResponse<String> page = crawler.get(address);
            assertThat(page.body()).startsWith("\uFEFFnumber,state,");
            page.body()
                    .lines()
                    .filter(line -> line.matches("(NTC|AIR)-.*"))
                    .forEach(line -> seen.add(line.split(",")[0]));
            String link = header(page, "Link");
            assertThat(link)
                    .matches("|<" + Pattern.quote(Crawler.ROOT) + "/central/register\\.csv\\?[^>]*>; rel=\"next\"");
            address = link.isEmpty() ? null : link.replaceFirst("<" + Pattern.quote(Crawler.ROOT) + "([^>]*)>.*", "$1");
        }
        assertThat(seen).hasSize(count()).doesNotHaveDuplicates().containsAll(own());
        JsonObject json = CanonicalJson.read(
                crawler.get("/central/register.json?size=7&kept=" + MARK).body());
        assertThat(json.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                        .map(item -> item.getString("number")))
                .as("both twins say the same")
                .isEqualTo(seen.subList(0, 7));
        assertThat(json.getString("next_page")).contains("after=" + json.getString("next"), "kept=" + MARK, "size=7");
    }

    @Test
    void no_cell_of_a_table_is_a_formula() {
        String table = crawler.get("/central/register/" + number(1) + ".csv").body();
        assertThat(table).contains("\"'=HYPERLINK(\"\"x\"\") 系统1\"").contains("\"第一行\n第二行，\"\"引号\"\"\"");
    }

    @Test
    void the_whole_register_is_downloaded_in_one_piece_and_only_once() throws Exception {
        run("update register_entry set changed_at = " + micros(Duration.ofHours(1)) + " where number like 'NTC-" + MARK
                + "-%'");
        HttpResponse<String> lines = crawler.get("/central/register-all.ndjson");
        List<String> numbers = lines.body()
                .lines()
                .map(line -> CanonicalJson.read(line).getString("number"))
                .toList();
        assertThat(numbers).doesNotHaveDuplicates().hasSize(count());
        assertThat(numbers.stream().filter(number -> number.contains(MARK)).toList())
                .as("the oldest first")
                .isEqualTo(own());
        HttpResponse<byte[]> packed = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(Crawler.ROOT + "/central/register-all.ndjson.gz"))
                                .build(),
                        BodyHandlers.ofByteArray());
        String unpacked = new String(
                new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(unpacked).isEqualTo(lines.body());

        String tag = header(lines, "ETag");
        assertThat(crawler.get("/central/register-all.ndjson", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(crawler.get("/central/register-all.ndjson", "If-Modified-Since", header(lines, "Last-Modified"))
                        .statusCode())
                .isEqualTo(304);
        assertThat(crawler.get("/central/register-all.csv", "If-None-Match", tag)
                        .statusCode())
                .as("another shape is another thing")
                .isEqualTo(200);
        change(Duration.ZERO);
        HttpResponse<String> fresh = crawler.get("/central/register-all.ndjson", "If-None-Match", tag);
        assertThat(fresh.statusCode()).isEqualTo(200);
        assertThat(header(fresh, "ETag")).as("something older may still come").isEmpty();
        change(Duration.ofMinutes(3));
        HttpResponse<String> settled = crawler.get("/central/register-all.ndjson", "If-None-Match", tag);
        assertThat(settled.statusCode()).isEqualTo(200);
        assertThat(header(settled, "ETag")).isNotEmpty().isNotEqualTo(tag);
    }

    @Test
    void a_full_page_of_the_register_is_at_most_5_kB_on_the_wire() throws Exception {
        HttpResponse<byte[]> packed = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(
                        HttpRequest.newBuilder(URI.create(Crawler.ROOT + "/central/register"))
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        BodyHandlers.ofByteArray());
        assertThat(packed.body().length).isBetween(1_000, 5_000);
    }

    @Test
    void a_change_is_the_first_thing_in_the_feed() throws Exception {
        run("update register_entry set state = 'SUSPENDED', changed_at = " + micros(Duration.ofSeconds(30))
                + " where number = '" + number(5) + "'");
        String feed = crawler.get("/central/register.atom?lang=en&x=" + MARK).body();
        String first = feed.substring(feed.indexOf("<entry>"), feed.indexOf("</entry>"));
        assertThat(first).contains("/central/register/" + number(5), "Suspended", "&lt;b&gt;");
    }

    /** What is wrong with an answer to somebody who followed a link. */
    private String offence(HttpResponse<String> answer) {
        String type = header(answer, "Content-Type");
        String body = answer.body();
        if (answer.headers().firstValue("Set-Cookie").isPresent()) {
            return "sets a cookie";
        }
        if (answer.statusCode() == 302 || answer.statusCode() == 303) {
            return null;
        }
        if (answer.statusCode() != 200) {
            return "is answered with " + answer.statusCode();
        }
        if (type.startsWith("text/html")) {
            boolean whole = LANGUAGE.matcher(body).find()
                    && TITLE.matcher(body).find()
                    && body.split("<h1", -1).length == 2
                    && !body.contains("⟦");
            if (!whole) {
                return "lacks its language, title, heading or a text";
            }
            if (body.contains("method=\"post\"")
                            != header(answer, "Cache-Control").equals("no-store")
                    && !answer.uri().getPath().endsWith("/complain")) {
                return "is kept as " + header(answer, "Cache-Control");
            }
        } else if (type.startsWith("text/csv") && !isTable(body)) {
            return "is no table";
        } else if (type.contains("xml") && !isXml(body)) {
            return "cannot be read";
        } else if (type.startsWith("application/json") && !body.startsWith("{") && !body.startsWith("[")) {
            return "is no object";
        }
        return keptWrongly(answer);
    }

    /** Whoever has it already is told so. */
    private String keptWrongly(HttpResponse<String> answer) {
        String tag = header(answer, "ETag");
        String address = answer.uri().toString().substring(Crawler.ROOT.length());
        if (tag.isEmpty() || !header(answer, "Cache-Control").contains("max-age")) {
            return null;
        }
        // as browsers send it; resources of pages look at the second only
        HttpResponse<String> again =
                crawler.get(address, "If-None-Match", tag, "If-Modified-Since", header(answer, "Last-Modified"));
        return again.statusCode() == 304
                        && again.body().isEmpty()
                        && header(again, "Set-Cookie").isEmpty()
                        && (header(again, "ETag").equals(tag) || address.contains("/jakarta.faces.resource/"))
                ? null
                : "is sent again: " + again.statusCode();
    }

    private static boolean isTable(String body) {
        return body.startsWith("\uFEFF") && body.endsWith("\r\n") && !body.matches("(?s).*(^|,)[=+@].*");
    }

    private static boolean isXml(String body) {
        try {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(body)));
            return true;
        } catch (Exception malformed) {
            return false;
        }
    }

    private TreeSet<String> deadFragments() {
        TreeSet<String> dead = new TreeSet<>();
        for (String link : crawler.fragments()) {
            String[] parts = link.split("#", 2);
            HttpResponse<String> page = crawler.visited().get(parts[0]);
            if (page != null && page.statusCode() == 200 && !page.body().contains("id=\"" + parts[1] + "\"")) {
                dead.add(link);
            }
        }
        return dead;
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String number(int i) {
        return "NTC-" + MARK + "-2026-%06d".formatted(i);
    }

    private static List<String> own() {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) {
            numbers.add(number(i));
        }
        return numbers;
    }

    /** The youngest change of the authority, so long ago. */
    private static void change(Duration ago) throws SQLException {
        run("update register_entry set changed_at = " + micros(ago) + " where number = '" + number(2) + "'");
    }

    private static long micros(Duration ago) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now().minus(ago));
    }

    private static int count() throws SQLException {
        try (Connection connection = connect();
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from register_entry e join authority a on a.id = e.authority_id"
                                + " where a.code = '" + HERE + "'")) {
            rows.next();
            return rows.getInt(1);
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
