package org.openbeian.web.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./portal status} says what is true; a program stands for the server that answers as it is told. */
class StatusTest {

    private static final Path PORTAL = Path.of("../portal").toAbsolutePath().normalize();

    @TempDir
    Path temporary;

    private Path data;
    private final List<Process> running = new ArrayList<>();
    private int port;
    private int databasePort;

    /** Answers each address with a status, until it is ended; readiness may have another one. */
    static final class StandIn {

        private StandIn() {}

        public static void main(String[] args) throws IOException {
            HttpServer server = HttpServer.create(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[0])), 0);
            server.createContext("/", exchange -> {
                boolean ready = exchange.getRequestURI().getPath().equals("/health/ready");
                exchange.sendResponseHeaders(Integer.parseInt(args[ready ? 2 : 1]), -1);
                exchange.close();
            });
            server.start();
            System.out.println("begun");
        }
    }

    @BeforeEach
    void an_installation() throws IOException {
        // as the script names it
        data = temporary.toRealPath();
        port = freePort();
        databasePort = freePort();
        Files.createDirectories(data.resolve("domains/openbeian/logs"));
        Files.createFile(data.resolve("domains/openbeian/made-from"));
        Files.writeString(
                data.resolve("settings"),
                "saved_port=%d%nsaved_db_port=%d%nsaved_admin_port=1%n".formatted(port, databasePort)
                        + "database_password=x\ndatabase_root_password=x\nadmin_password=x\n");
    }

    @AfterEach
    void end() throws InterruptedException {
        for (Process one : running) {
            one.destroyForcibly().waitFor();
        }
    }

    @Test
    void what_is_not_there_is_stopped_whoever_has_its_number_now() throws Exception {
        for (String name : List.of("payara", "mysqld", "start")) {
            Files.writeString(
                    data.resolve(name + ".pid"),
                    String.valueOf(ProcessHandle.current().pid()));
        }
        assertThat(status()).contains("Server    stopped", "Database  stopped", "ends with 3");
    }

    @Test
    void an_application_that_is_alive_and_not_ready_is_said_to_be_that() throws Exception {
        server(port, 200, 503);
        Files.writeString(data.resolve("domains/openbeian/logs/server.log"), "not ready: engine\nnot ready: disk\n");
        assertThat(status()).contains("alive on port " + port, "but not ready: disk", "ends with 3");
    }

    @Test
    void a_server_without_its_application_is_not_said_to_be_starting() throws Exception {
        server(port, 404, 404);
        assertThat(status()).contains("the application does not answer on port " + port, "ends with 3");
        Files.delete(data.resolve("domains/openbeian/made-from"));
        assertThat(status()).contains("without the application: its start was broken off", "ends with 3");
    }

    @Test
    void what_another_installation_answers_is_not_this_ones() throws Exception {
        // it has another port than the one that was kept for it
        server(freePort(), 200, 200);
        try (ServerSocket other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(other.isBound()).isTrue();
            assertThat(status()).contains("without its port: " + port + " is taken by", "ends with 3");
            assertThat(status("--live")).contains("not alive", "ends with 3");
        }
    }

    @Test
    void a_database_that_does_not_answer_is_said_to() throws Exception {
        start(List.of("bash", "-c", "sleep 60; :", "mysqld", "--datadir=" + data.resolve("mysql")));
        assertThat(status()).contains("Database  runs (process", "does not answer on 127.0.0.1:" + databasePort);
    }

    @Test
    void the_database_of_the_running_server_is_named_without_its_password() throws Exception {
        server(port, 200, 503);
        assertThat(status()).contains("Database  db.example.org:3306/openbeian").doesNotContain("secret");
    }

    private void server(int at, int status, int ready) throws IOException {
        Process server = start(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(part -> part.endsWith("test-classes"))
                        .findFirst()
                        .orElse("target/test-classes"),
                StandIn.class.getName(),
                String.valueOf(at),
                String.valueOf(status),
                String.valueOf(ready),
                "-Dcom.sun.aas.instanceRoot=" + data.resolve("domains/openbeian")));
        assertThat(server.inputReader().readLine()).isEqualTo("begun");
    }

    private Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment()
                .put("OPENBEIAN_DB_URL", "jdbc:mysql://me:secret@db.example.org:3306/openbeian?password=secret");
        running.add(builder.start());
        return running.get(running.size() - 1);
    }

    private String status(String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(PORTAL.toString(), "status", "--data", data.toString()));
        command.addAll(List.of(more));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("OPENBEIAN_"));
        Process asked = builder.start();
        String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(asked.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said + "ends with " + asked.exitValue();
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
