package org.openbeian.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openbeian.common.Hashes;

/** An installation as it goes to where others come: started without demo data, in a directory that was not there. */
class SafeStartIT {

    private static final String DEMO_PASSWORD = "beian-demo-2026";

    private static OwnPortal portal;
    private static String said;

    /** What stood open at any moment of the start, and how often was looked. */
    private static final Set<String> OPENED = new TreeSet<>();

    private static final AtomicLong LOOKS = new AtomicLong();

    @BeforeAll
    static void start() throws Exception {
        portal = new OwnPortal(Map.of());
        Files.delete(portal.data());
        Thread watch = new Thread(SafeStartIT::watch);
        watch.setDaemon(true);
        watch.start();
        try {
            // this is no terminal, so the first passwords are asked for
            said = portal.run("--empty") + portal.command(0, List.of("passwords"));
        } finally {
            watch.interrupt();
            watch.join();
        }
    }

    private static void watch() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                if (Files.exists(portal.data())) {
                    OPENED.addAll(OpenToOthers.reachableIn(portal.data()).found());
                    LOOKS.incrementAndGet();
                }
                Thread.sleep(20);
            } catch (IOException e) {
                // what is looked at is being made
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    @AfterAll
    static void stop() throws Exception {
        portal.close();
    }

    @Test
    void nothing_listens_to_the_network_but_the_pages() throws Exception {
        for (Sockets socket : sockets()) {
            // an ORB that sleeps wakes by the first packet, and opens further ports
            socket.send(HexFormat.of().parseHex("47494f50010000030000000b0000000100000003494e495400"));
        }
        List<Sockets> sockets = sockets();
        sockets.forEach(System.out::println);
        assertThat(sockets).extracting(Sockets::port).contains(portal.port());
        assertThat(sockets)
                .as("bound to this machine")
                .allMatch(socket -> socket.isLocal() || socket.port() == portal.port());
        assertThat(sockets.stream().map(Sockets::port).distinct())
                .as("pages, administration, database")
                .hasSize(3);
    }

    @Test
    void the_console_of_the_server_is_not_there() throws Exception {
        String administration = "http://127.0.0.1:" + portal.setting("saved_admin_port");
        for (String page : List.of("/", "/login.jsf", "/common/index.jsf", "/admin")) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(administration + page))
                                    .timeout(Duration.ofSeconds(30))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            System.out.printf("%s %d%n", page, answer.statusCode());
            // the server says that it has one and loads it, which it never can: there is nothing to sign in to
            assertThat(answer.body()).as(page).doesNotContain("j_password", "j_username");
        }
    }

    private static List<Sockets> sockets() throws IOException {
        List<Sockets> sockets = new ArrayList<>(Sockets.of(portal.process("payara")));
        sockets.addAll(Sockets.of(portal.process("mysqld")));
        return sockets;
    }

    @Test
    void nothing_is_kept_where_others_can_read_it() throws Exception {
        OpenToOthers now = OpenToOthers.in(portal.data());
        System.out.printf(
                "find %s ! -type l -perm /077: %d of %d; reachable at %d looks during the start: %d%n",
                portal.data(), now.found().size(), now.looked(), LOOKS.get(), OPENED.size());
        now.found().forEach(System.out::println);
        OPENED.forEach(System.out::println);
        assertThat(LOOKS.get()).isGreaterThan(50);
        assertThat(OPENED).isEmpty();
        assertThat(now.looked()).isGreaterThan(500);
        assertThat(now.found()).isEmpty();
    }

    @Test
    void each_first_administrator_has_a_password_of_its_own_that_is_kept_nowhere() throws Exception {
        Map<String, String> given = firstPasswords();
        assertThat(given).containsKeys("admin1.beihai", "admin2.beihai", "admin1.nanling", "admin2.nanling");
        assertThat(given.values()).doesNotHaveDuplicates();
        for (String word : given.values()) {
            assertThat(filesWith(word)).as("files with a first password").isEmpty();
        }
        long server = portal.process("payara");
        for (String secret : Stream.concat(given.values().stream(), Stream.of(portal.setting("admin_password")))
                .toList()) {
            assertThat(Files.readString(Path.of("/proc/" + server + "/cmdline"), StandardCharsets.ISO_8859_1))
                    .doesNotContain(secret);
            assertThat(Files.readString(Path.of("/proc/" + server + "/environ"), StandardCharsets.ISO_8859_1))
                    .doesNotContain(secret);
        }
        assertThat(filesWith(portal.setting("admin_password")))
                .containsExactly(portal.data().resolve("settings"));
        assertThat(filesWith(portal.setting("database_root_password")))
                .containsExactly(portal.data().resolve("settings"));
    }

    @Test
    void a_first_password_is_good_for_choosing_another_one_in_time() throws Exception {
        String password = firstPasswords().get("admin1.nanling");
        assertThat(signsIn("nanling", "admin1.nanling", password))
                .as("it opens nothing else")
                .isFalse();
        String chosen = "a-word-of-my-own-2026";
        assertThat(post(
                                "/nanling/password",
                                "username",
                                "admin1.nanling",
                                "password",
                                password,
                                "newPassword",
                                chosen,
                                "change",
                                "change")
                        .statusCode())
                .isEqualTo(302);
        assertThat(signsIn("nanling", "admin1.nanling", chosen)).isTrue();

        String late = firstPasswords().get("admin2.nanling");
        change(
                "update person set first_password_until = first_password_until - 12 * 3600 * 1000000 where username = ?",
                "admin2.nanling");
        assertThat(post(
                                "/nanling/password",
                                "username",
                                "admin2.nanling",
                                "password",
                                late,
                                "newPassword",
                                chosen,
                                "change",
                                "change")
                        .statusCode())
                .as("after twelve hours it opens nothing any more")
                .isEqualTo(422);
    }

    @Test
    void what_everybody_knows_opens_nothing_though_the_database_holds_it() throws Exception {
        String hash = com.password4j.Password.hash(DEMO_PASSWORD)
                .addRandomSalt(16)
                .with(com.password4j.Argon2Function.getInstance(19 * 1024, 2, 1, 32, com.password4j.types.Argon2.ID))
                .getResult();
        change(
                "update person set must_change = false, first_password_until = null, password_hash = '" + hash
                        + "' where username = ?",
                "admin1.central");
        assertThat(signsIn("central", "admin1.central", DEMO_PASSWORD)).isFalse();
        assertThat(post(
                                "/central/password",
                                "username",
                                "admin1.central",
                                "password",
                                DEMO_PASSWORD,
                                "newPassword",
                                "a-word-of-my-own-2026",
                                "change",
                                "change")
                        .statusCode())
                .isEqualTo(422);
        String key = "obk_demo_yunxiu_signer_central";
        change(
                "insert into api_key (id, membership_id, name, key_hash, created_at, expires_at) select uuid(), m.id, 'demo', '"
                        + Hashes.sha256(key)
                        + "', 0, 4102444800000000 from membership m join person p on p.id = m.person_id where p.username = ?",
                "admin1.central");
        HttpResponse<String> answer = OwnPortal.send(HttpRequest.newBuilder(portal.address("/api/v1/central/filings/X"))
                .header("Authorization", "Bearer " + key));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
    }

    @Test
    void ready_is_not_alive_and_neither_says_more_to_the_public() throws Exception {
        assertThat(portal.get("/health/live").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(portal.get("/health/ready").body()).isEqualTo("{\"status\":\"UP\"}");
        for (String path : List.of(
                "/health", "/health/started", "/metrics", "/metrics/base", "/management", "/common/index.jsf")) {
            assertThat(portal.get(path).statusCode()).as(path).isEqualTo(404);
        }
        new ProcessBuilder("kill", "-9", String.valueOf(portal.process("mysqld")))
                .start()
                .waitFor();
        HttpResponse<String> ready = portal.get("/health/ready");
        for (int half = 0; half < 60 && ready.statusCode() == 200; half++) {
            Thread.sleep(500);
            ready = portal.get("/health/ready");
        }
        assertThat(ready.statusCode()).isEqualTo(503);
        assertThat(ready.body()).isEqualTo("{\"status\":\"DOWN\"}");
        assertThat(portal.get("/health/live").statusCode()).isEqualTo(200);
        assertThat(portal.command(3, List.of("status"))).contains("not ready: database");
        for (String path : List.of("/central/register", "/central/register.json")) {
            // the first answer of a page costs what any first answer does
            portal.get(path);
            Instant asked = Instant.now();
            HttpResponse<String> away = portal.get(path);
            assertThat(Duration.between(asked, Instant.now()))
                    .as(path + ": it is said at once")
                    .isLessThan(Duration.ofSeconds(6));
            assertThat(away.statusCode()).as(path + away.body()).isEqualTo(503);
            assertThat(away.headers().firstValue("Retry-After")).as(path).contains("10");
        }
        assertThat(portal.command(0, List.of("status", "--live"))).contains("alive");
        portal.run("--empty");
        assertThat(portal.get("/health/ready").statusCode()).isEqualTo(200);
        assertThat(portal.command(0, List.of("status"))).contains("Server    http://");
    }

    @Test
    void what_it_prints_can_be_copied_though_its_name_has_a_space() {
        assertThat(said)
                .contains("./portal stop --data " + portal.data().toString().replace(" ", "\\ "));
    }

    private static Map<String, String> firstPasswords() {
        Map<String, String> given = new LinkedHashMap<>();
        Matcher line = Pattern.compile("(?m)^ +(admin[12]\\.[a-z]+) +(([a-z2-9]{4}-){3}[a-z2-9]{4}) ")
                .matcher(said);
        while (line.find()) {
            given.put(line.group(1), line.group(2));
        }
        return given;
    }

    /** Files of the whole data directory, the database and the logs too. */
    private static List<Path> filesWith(String word) throws IOException {
        byte[] sought = word.getBytes(StandardCharsets.US_ASCII);
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(portal.data())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                        .contains(new String(sought, StandardCharsets.ISO_8859_1))) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    private static boolean signsIn(String authority, String name, String password) throws Exception {
        return post("/" + authority + "/sign-in", "username", name, "password", password, "signIn", "signIn")
                        .statusCode()
                == 302;
    }

    private static HttpResponse<String> post(String path, String... fields) throws Exception {
        StringBuilder body = new StringBuilder("form=form&jakarta.faces.ViewState=stateless");
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&')
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return OwnPortal.send(HttpRequest.newBuilder(portal.address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private static void change(String statement, String username) throws Exception {
        try (Connection database = portal.database();
                PreparedStatement change = database.prepareStatement(statement)) {
            change.setString(1, username);
            assertThat(change.executeUpdate()).isPositive();
        }
    }
}
