package org.openbeian.story.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openbeian.story.OwnPortal;
import org.openbeian.story.container.SampleFilings;

/**
 * The portal as it is reached in earnest: by https, through an nginx that has the very lines of {@code docker/README.md}.
 * And as it is not often started: on a machine that speaks Turkish and stands in Apia.
 */
class BehindProxyIT extends InTheBrowser {

    private static final String NAME = "beian.example.org";
    private static final String URL = System.getProperty("openbeian.test.url");

    private static Path directory;
    private static OwnPortal portal;
    private static Process nginx;
    private static Playwright own;
    private static String root;
    private static int http;

    @BeforeAll
    static void installation() throws Exception {
        assumeTrue(nginxIsThere(), "SKIPPED: there is no nginx, and only root can install one");
        directory = Files.createTempDirectory("openbeian-nginx");
        int https = freePort();
        root = "https://" + NAME + ":" + https;
        portal = new OwnPortal(Map.of(
                "OPENBEIAN_BASE_URL", root,
                "OPENBEIAN_TRUSTED_PROXIES", "127.0.0.1",
                "OPENBEIAN_DEMO_WORLD", "false",
                "TZ", "Pacific/Apia",
                "LC_ALL", "tr_TR.UTF-8",
                "LANG", "tr_TR.UTF-8",
                "JAVA_TOOL_OPTIONS", "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Apia"));
        portal.run("--demo");
        startNginx(https);
        // as if the name stood in the DNS; the certificate is one of our own
        own = Playwright.create();
        browser = own.chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("openbeian.test.browser")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--ignore-certificate-errors",
                                "--host-resolver-rules=MAP " + NAME + " 127.0.0.1")));
        System.setProperty("openbeian.test.url", root);
    }

    @AfterAll
    static void gone() throws Exception {
        System.setProperty("openbeian.test.url", URL);
        if (own != null) {
            own.close();
        }
        if (nginx != null) {
            nginx.destroy();
            nginx.waitFor(10, TimeUnit.SECONDS);
        }
        if (portal != null) {
            portal.close();
        }
    }

    @Test
    void sign_in_file_decide_and_complain() throws Exception {
        String id = prepare("yunxiu.filer", Forms.sizeAdvice(), false);
        String number = signAndSubmit("yunxiu.signer", id, false);
        work("intake1", number, staff -> staff.click("#accept"));
        work("classifier1", number, staff -> {
            Cookie session = staff.page().context().cookies().stream()
                    .filter(cookie -> cookie.name.endsWith("openbeian"))
                    .findFirst()
                    .orElseThrow();
            assertThat(session.name).isEqualTo("__Host-openbeian");
            assertThat(session.secure && session.httpOnly).isTrue();
            assertThat(session.path).isEqualTo("/");
            assertThat(session.value).matches("[A-Za-z0-9_-]{43}(\\..*)?");
            staff.click("#confirmProposal");
        });
        waitFor("yunxiu.filer", id, "已登记");
        try (Visitor anyone = new Visitor(browser, HERE)) {
            anyone.go("/complain?about=none");
            anyone.page().waitForTimeout(4000);
            anyone.page().fill("#namedSystem", "某写作助手");
            anyone.page().selectOption("#category", "CMP-OTHER");
            anyone.page().fill("#story", "下载的图片没有任何标识。");
            anyone.click("#lodge");
            assertThat(anyone.text("#receipt-code")).isNotBlank();
            assertThat(anyone.page().url()).startsWith(root);
        }
    }

    @Test
    void the_host_that_a_request_claims_is_never_repeated() throws Exception {
        for (String path : List.of(
                "/",
                "/beihai",
                "/beihai/",
                "/beihai/app",
                "/beihai/app/",
                "/beihai/desk/",
                "/beihai/register",
                "/beihai/register.atom",
                "/beihai/sign-in",
                "/robots.txt",
                "/sitemap.xml",
                "/beihai/sitemap.xml",
                "/beihai/bulletins.atom",
                "/app",
                "/desk",
                "/public",
                "/resources",
                "/nowhere",
                "/beihai/nowhere",
                "/openapi",
                "/api/v1/beihai/filings/X",
                "/api/v1/beihai/register",
                "/health/ready")) {
            for (String method : List.of("GET", "POST")) {
                String answer = raw(method + " " + path + " HTTP/1.1\r\nHost: evil.example\r\n"
                        + "X-Forwarded-Host: evil.example\r\nForwarded: host=evil.example\r\n"
                        + "X-Forwarded-Proto: http\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                assertThat(answer)
                        .as(method + " " + path)
                        .startsWith("HTTP/1.1 ")
                        .doesNotContain("evil.example");
                // the server itself sends a bare folder on, with the host that is set and the usual port of its scheme
                answer.lines().filter(line -> line.startsWith("Location:")).forEach(line -> assertThat(line)
                        .as(method + " " + path)
                        .matches("Location: (/(?!/).*|(\\Q" + root + "\\E|\\Qhttps://" + NAME + "\\E)/.*)"));
            }
        }
    }

    @Test
    void what_the_server_would_answer_by_itself_ends_at_the_proxy() throws Exception {
        for (String request : List.of(
                "GET /%zz HTTP/1.1\r\n\r\n",
                "GET /beihai/% HTTP/1.1\r\n\r\n",
                "POST /beihai/sign-in HTTP/1.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")) {
            assertThat(throughProxy(request.replaceFirst("\r\n", "\r\nHost: " + NAME + "\r\nConnection: close\r\n")))
                    .as(request)
                    .startsWith("HTTP/1.1 400");
        }
    }

    @Test
    void what_is_asked_for_without_encryption_is_led_to_where_it_is() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", http)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("GET /beihai/register HTTP/1.1\r\nHost: " + NAME + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 301")
                    .contains("Location: https://" + NAME + "/beihai/register");
        }
    }

    private static String throughProxy(String request) throws Exception {
        SSLContext anybody = SSLContext.getInstance("TLS");
        // the certificate was made a minute ago, and what is asked is not who answers
        anybody.init(null, new TrustManager[] {new TrustsAnybody()}, null);
        try (Socket socket = anybody.getSocketFactory()
                .createSocket("127.0.0.1", URI.create(root).getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static final class TrustsAnybody extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    @Test
    void legal_ends_are_the_same_in_two_zones() throws Exception {
        // the portal of the other stories stands in the zone of this machine
        assertThat(timersOff(
                        DriverManager.getConnection(
                                System.getProperty("openbeian.test.db.url"),
                                System.getProperty("openbeian.test.db.user"),
                                System.getProperty("openbeian.test.db.password")),
                        filedAt(URL)))
                .isEmpty();
        assertThat(timersOff(portal.database(), filedAt("http://127.0.0.1:" + portal.port())))
                .isEmpty();
        long server = portal.process("payara");
        String environment = Files.readString(Path.of("/proc/" + server + "/environ"), StandardCharsets.ISO_8859_1);
        String command = Files.readString(Path.of("/proc/" + server + "/cmdline"), StandardCharsets.ISO_8859_1);
        assertThat(environment).contains("TZ=UTC", "LC_ALL=C.UTF-8");
        assertThat(command).contains("-Duser.timezone=UTC", "-Duser.language=en");
    }

    /** A filing over REST; @return its number */
    private static String filedAt(String address) throws Exception {
        send(address, "filer", "/drafts");
        HttpResponse<String> answer = send(address, "signer", "/filings");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.body().replaceAll("(?s).*\"number\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }

    private static HttpResponse<String> send(String address, String who, String path) throws Exception {
        return OwnPortal.send(HttpRequest.newBuilder(URI.create(address + "/api/v1/" + HERE + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer obk_demo_yunxiu_" + who + "_" + HERE)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(SampleFilings.document(SampleFilings.sample("F01")))));
    }

    /** What a timer waits for is kept as milliseconds, when it goes off as a time of day: they have to be the same. */
    private static List<String> timersOff(Connection open, String number) throws Exception {
        List<String> off = new ArrayList<>();
        int seen = 0;
        try (Connection database = open;
                PreparedStatement query = database.prepareStatement(
                        """
                        select j.HANDLER_CFG_, j.DUEDATE_,
                            min(abs(timestampdiff(second, '1970-01-01', j.DUEDATE_) - floor(v.LONG_ / 1000)))
                        from filing f join ACT_RU_EXECUTION e on e.BUSINESS_KEY_ = f.id
                        join ACT_RU_JOB j on j.PROCESS_INSTANCE_ID_ = e.PROC_INST_ID_ and j.TYPE_ = 'timer'
                        join ACT_RU_VARIABLE v on v.PROC_INST_ID_ = e.PROC_INST_ID_ and v.TYPE_ = 'date'
                        where f.number = ? group by j.ID_, j.HANDLER_CFG_, j.DUEDATE_""")) {
            query.setString(1, number);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    seen++;
                    if (rows.getLong(3) != 0) {
                        off.add(rows.getString(1) + " at " + rows.getString(2) + ", off by " + rows.getLong(3) + " s");
                    }
                }
            }
        }
        System.out.printf("%s: %d timers compared, %d of them off%n", number, seen, off.size());
        assertThat(seen).as("a filing that waits has a timer").isPositive();
        return off;
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", portal.port()));
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static boolean nginxIsThere() throws Exception {
        if (run("which", "nginx") == 0) {
            return true;
        }
        return run("which", "apt-get") == 0
                && run(
                                "sh",
                                "-c",
                                "test $(id -u) = 0 && apt-get -qq update && DEBIAN_FRONTEND=noninteractive "
                                        + "apt-get -qq install -y --no-install-recommends nginx-light openssl")
                        == 0;
    }

    /** Only ports and the places of files are other than in the document. */
    private static void startNginx(int https) throws Exception {
        assertThat(run(
                        "openssl",
                        "req",
                        "-x509",
                        "-newkey",
                        "rsa:2048",
                        "-nodes",
                        "-days",
                        "2",
                        "-subj",
                        "/CN=" + NAME,
                        "-keyout",
                        directory + "/key.pem",
                        "-out",
                        directory + "/cert.pem"))
                .isZero();
        Path document = Path.of(System.getProperty("openbeian.test.portal")).resolveSibling("docker/README.md");
        String lines = Files.readString(document).replaceFirst("(?s).*?```nginx\n(.*?)```.*", "$1");
        http = freePort();
        String moved = lines.replace("listen 80;", "listen 127.0.0.1:" + http + ";")
                .replace("root /opt/openbeian/docker/nginx;", "root " + document.resolveSibling("nginx") + ";")
                .replace("listen 443 ssl", "listen 127.0.0.1:" + https + " ssl")
                .replace("127.0.0.1:8080", "127.0.0.1:" + portal.port())
                .replaceAll("ssl_certificate .*;", "ssl_certificate " + directory + "/cert.pem;")
                .replaceAll("ssl_certificate_key .*;", "ssl_certificate_key " + directory + "/key.pem;")
                .replace("/var/log/nginx/access.log", directory + "/access.log");
        assertThat(moved).contains("proxy_pass http://127.0.0.1:" + portal.port(), "server_name " + NAME);
        StringBuilder all = new StringBuilder(
                "daemon off;\npid " + directory + "/pid;\nerror_log " + directory + "/error.log;\nevents {}\nhttp {\n");
        for (String kind : List.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")) {
            all.append(kind)
                    .append("_temp_path ")
                    .append(directory)
                    .append('/')
                    .append(kind)
                    .append(";\n");
        }
        Path file = Files.writeString(directory.resolve("nginx.conf"), all + moved + "}\n");
        nginx = new ProcessBuilder("nginx", "-c", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("out.log").toFile())
                .start();
        for (int i = 0; i < 100; i++) {
            try (Socket socket = new Socket("127.0.0.1", https)) {
                return;
            } catch (IOException notYet) {
                assertThat(nginx.isAlive())
                        .as(Files.readString(directory.resolve("out.log")))
                        .isTrue();
                Thread.sleep(100);
            }
        }
        throw new AssertionError("nginx did not start");
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private static int run(String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File("/dev/null"))
                .start();
        return process.waitFor(5, TimeUnit.MINUTES) ? process.exitValue() : -1;
    }
}
