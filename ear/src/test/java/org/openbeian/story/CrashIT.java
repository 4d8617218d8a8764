package org.openbeian.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.File;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.story.container.SampleFilings;

/**
 * A stream of submissions, and the server or the database killed in the middle of it without warning. What was
 * acknowledged is there exactly once with everything that belongs to it; what was not is there whole or not at all.
 * {@code -Dopenbeian.test.crashes=50} makes it fifty times.
 */
class CrashIT {

    private static final int CRASHES = Integer.getInteger("openbeian.test.crashes", 3);
    private static final int STREAMS = 4;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Random random = new Random();
    private final Map<String, String> numberByKey = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> unanswered = new ConcurrentLinkedQueue<>();

    private Path data;
    private int port;

    @BeforeEach
    void own_installation() throws Exception {
        data = Files.createTempDirectory("openbeian-crash");
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        portal("run", "--no-build", "--port", String.valueOf(port));
    }

    @AfterEach
    void gone() throws Exception {
        portal("stop");
        try (var files = Files.walk(data)) {
            files.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }

    @Test
    void what_is_acknowledged_survives_and_nothing_is_half_there() throws Exception {
        for (int crash = 1; crash <= CRASHES; crash++) {
            String victim = crash % 3 == 2 ? "mysqld" : "payara";
            submitUntilKilled(victim);
            portal("run", "--no-build", "--port", String.valueOf(port));
            assertWhole("crash " + crash + " of " + victim);
        }
        // whoever got no answer asks again with the same key, and there is still one filing for it
        for (String key : List.copyOf(unanswered)) {
            HttpResponse<String> answer = submit(key);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            numberByKey.put(key, number(answer));
        }
        assertWhole("after all");
        assertThat(numberByKey.values()).doesNotHaveDuplicates();
        System.out.printf(
                "%d crashes, %d submissions, %d of them had lost their answer%n",
                CRASHES, numberByKey.size(), unanswered.size());
    }

    private void submitUntilKilled(String victim) throws Exception {
        AtomicBoolean on = new AtomicBoolean(true);
        List<Thread> streams = new ArrayList<>();
        for (int i = 0; i < STREAMS; i++) {
            Thread stream = new Thread(() -> {
                while (on.get()) {
                    String key = UUID.randomUUID().toString();
                    try {
                        HttpResponse<String> answer = submit(key);
                        if (answer.statusCode() == 201) {
                            numberByKey.put(key, number(answer));
                        } else {
                            unanswered.add(key);
                        }
                    } catch (Exception e) {
                        unanswered.add(key);
                    }
                }
            });
            stream.start();
            streams.add(stream);
        }
        int before = numberByKey.size();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (numberByKey.size() < before + 8 && System.nanoTime() < deadline) {
            Thread.sleep(50);
        }
        assertThat(numberByKey.size()).as("the stream flows").isGreaterThan(before);
        Thread.sleep(random.nextInt(1500));
        long pid =
                Long.parseLong(Files.readString(data.resolve(victim + ".pid")).strip());
        new ProcessBuilder("kill", "-9", String.valueOf(pid)).start().waitFor();
        Thread.sleep(300);
        on.set(false);
        for (Thread stream : streams) {
            stream.join(TimeUnit.SECONDS.toMillis(90));
        }
    }

    /** By two persons, each key with a system of its own, so that no stream signs what another one has prepared. */
    private HttpResponse<String> submit(String key) throws Exception {
        JsonObject sample = SampleFilings.sample("F01");
        String document = SampleFilings.document(Json.createObjectBuilder(sample)
                .add(
                        "system_name",
                        Json.createObjectBuilder(sample.getJsonObject("system_name"))
                                .add("zh", "崩溃试验 " + key))
                .build());
        HttpResponse<String> draft = send("filer", "/drafts", key, document);
        return draft.statusCode() == 201 ? send("signer", "/filings", key, document) : draft;
    }

    private HttpResponse<String> send(String who, String path, String key, String document) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/beihai" + path))
                        .timeout(Duration.ofSeconds(60))
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer obk_demo_yunxiu_" + who + "_beihai")
                        .header("Idempotency-Key", key)
                        .POST(HttpRequest.BodyPublishers.ofString(document))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String number(HttpResponse<String> answer) {
        return answer.body().replaceAll("(?s).*\"number\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }

    /** Each submission has one filing, receipt, process instance, audit line and outbox row; and nothing else is there. */
    private void assertWhole(String when) throws Exception {
        Map<String, String> settings = Files.readAllLines(data.resolve("settings")).stream()
                .filter(line -> line.contains("="))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf('=')),
                        line -> line.substring(line.indexOf('=') + 1)
                                .replace("'", "")
                                .replace("\"", ""),
                        (first, second) -> second));
        String url = "jdbc:mysql://127.0.0.1:" + settings.get("saved_db_port")
                + "/openbeian?sslMode=DISABLED&allowPublicKeyRetrieval=true";
        try (Connection db = DriverManager.getConnection(url, "openbeian", settings.get("database_password"));
                ResultSet rows = db.createStatement()
                        .executeQuery(
                                """
                                select f.number, f.state,
                                  (select count(*) from receipt r where r.filing_id = f.id),
                                  (select count(*) from ACT_HI_PROCINST p where p.BUSINESS_KEY_ = f.id),
                                  (select count(*) from ACT_RU_EXECUTION e where e.BUSINESS_KEY_ = f.id),
                                  (select count(*) from audit_entry a where a.case_id = f.id
                                      and a.action = 'submission.file' and a.refusal is null),
                                  (select count(*) from outbox o where o.case_id = f.id),
                                  (select count(*) from work_item w where w.filing_id = f.id),
                                  (select count(*) from filing_section s where s.filing_id = f.id)
                                from filing f where f.state <> 'DRAFT'""")) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                String number = rows.getString(1);
                found.add(number);
                assertThat(rows.getString(2)).as(number).isEqualTo("SUBMITTED");
                for (int column = 3; column <= 8; column++) {
                    assertThat(rows.getInt(column))
                            .as("%s: %s, column %d", when, number, column)
                            .isEqualTo(1);
                }
                assertThat(rows.getInt(9)).as("%s: %s, sections", when, number).isEqualTo(12);
            }
            assertThat(found).as(when).containsAll(numberByKey.values()).doesNotHaveDuplicates();
            for (String orphans : List.of(
                    "select count(*) from ACT_RU_EXECUTION where PARENT_ID_ is null and BUSINESS_KEY_ not in (select id from filing)",
                    "select count(*) from audit_entry where action = 'submission.file' and refusal is null and case_id not in (select id from filing)",
                    "select count(*) from outbox where case_id not in (select id from filing)",
                    "select count(*) from receipt r join filing f on f.id = r.filing_id where f.state = 'DRAFT'",
                    "select count(*) from ACT_HI_PROCINST p join filing f on f.id = p.BUSINESS_KEY_ where f.state = 'DRAFT'")) {
                try (ResultSet count = db.createStatement().executeQuery(orphans)) {
                    count.next();
                    assertThat(count.getInt(1)).as(when + ": " + orphans).isZero();
                }
            }
        }
    }

    private void portal(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(System.getProperty("openbeian.test.portal")));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--data", data.toString()));
        File log = data.resolve("../" + data.getFileName() + ".log").normalize().toFile();
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("OPENBEIAN_DEMO_WORLD", "false");
        // a stream is more than one applicant usually files
        builder.environment().put("OPENBEIAN_FILINGS_PER_HOUR", "100000");
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        assertThat(process.waitFor(6, TimeUnit.MINUTES))
                .as(String.join(" ", command))
                .isTrue();
        assertThat(process.exitValue())
                .as(() -> {
                    try {
                        return Files.readString(log.toPath());
                    } catch (java.io.IOException e) {
                        return e.toString();
                    }
                })
                .isZero();
    }
}
