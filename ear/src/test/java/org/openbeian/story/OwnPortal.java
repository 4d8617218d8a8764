package org.openbeian.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An installation of its own beside the one that the stories share, for what is decided by a start. */
public final class OwnPortal implements AutoCloseable {

    private final Path data;
    private final int port;
    private final Map<String, String> environment;

    /** Nothing is started yet. */
    public OwnPortal(Map<String, String> environment) throws IOException {
        data = Files.createTempDirectory("openbeian own");
        // two beside each other are for database and administration
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        this.environment = new LinkedHashMap<>(environment);
    }

    public Path data() {
        return data;
    }

    public int port() {
        return port;
    }

    /** @return everything that it printed */
    public String run(String... options) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("run", "--no-build", "--port", String.valueOf(port)));
        arguments.addAll(List.of(options));
        String said = command(0, arguments);
        System.out.println(said);
        return said;
    }

    /** A command of the script that ends with that code. */
    public String command(int code, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(System.getProperty("openbeian.test.portal")));
        command.addAll(arguments);
        command.addAll(List.of("--data", data.toString()));
        File log = Files.createTempFile("openbeian-own", ".log").toFile();
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(log);
        // of the caller only where the software lies and how much memory there is
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("OPENBEIAN_")
                        && !name.equals("OPENBEIAN_SOFTWARE")
                        && !name.equals("OPENBEIAN_HEAP"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        boolean ended = process.waitFor(9, TimeUnit.MINUTES);
        String said = Files.readString(log.toPath());
        Files.delete(log.toPath());
        assertThat(ended).as(said).isTrue();
        assertThat(process.exitValue()).as(said).isEqualTo(code);
        return said;
    }

    public HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(address(path)));
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient()
                .send(request.timeout(Duration.ofMinutes(2)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Process of the server or of its database. */
    public long process(String name) throws IOException {
        return Long.parseLong(Files.readString(data.resolve(name + ".pid")).strip());
    }

    public String setting(String name) throws IOException {
        return settings().get(name);
    }

    private Map<String, String> settings() throws IOException {
        return Files.readAllLines(data.resolve("settings")).stream()
                .filter(line -> line.contains("="))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf('=')), line -> line.substring(line.indexOf('=') + 1)));
    }

    public Connection database() throws IOException, SQLException {
        return DriverManager.getConnection(
                "jdbc:mysql://127.0.0.1:" + setting("saved_db_port")
                        + "/openbeian?sslMode=DISABLED&allowPublicKeyRetrieval=true&connectionTimeZone=UTC",
                "openbeian",
                setting("database_password"));
    }

    @Override
    public void close() throws Exception {
        command(0, List.of("stop"));
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
