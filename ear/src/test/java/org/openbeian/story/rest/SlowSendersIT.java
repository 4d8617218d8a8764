package org.openbeian.story.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Seventy connections that send a byte now and then, to every kind of address; pages come all the same. */
class SlowSendersIT {

    private static final URI PORTAL = URI.create(System.getProperty("openbeian.test.url"));
    private static final int CONNECTIONS = 70;
    private static final int SECONDS = 16;
    private static final String FORM = "application/x-www-form-urlencoded";

    @Test
    void forms_that_drip_stop_no_page() throws Exception {
        pagesComeBeside("form", "POST /beihai/sign-in", FORM);
    }

    @Test
    void rest_that_drips_stops_no_page() throws Exception {
        pagesComeBeside("rest", "POST /api/v1/beihai/filings", "application/json");
    }

    @Test
    void a_body_that_nobody_wants_stops_no_page() throws Exception {
        pagesComeBeside("unwanted", "PUT /beihai/register", "text/plain");
    }

    @Test
    void a_body_of_unknown_length_stops_no_page() throws Exception {
        pagesComeBeside("chunked", "POST /beihai/sign-in", null);
    }

    @Test
    void headers_that_drip_stop_no_page() throws Exception {
        pagesComeBeside("header", null, null);
    }

    @Test
    void an_honest_phone_on_a_slow_network_is_heard() throws Exception {
        String form = "form=form&username=" + "n".repeat(6000) + "&password=wrong&signIn=signIn";
        try (Socket phone = open("POST /beihai/sign-in", FORM, form.length())) {
            // 512 bytes each half second: twelve seconds for the form
            for (int at = 0; at < form.length(); at += 512) {
                send(phone, form.substring(at, Math.min(form.length(), at + 512)));
                Thread.sleep(500);
            }
            assertThat(firstLine(phone)).contains(" 200");
        }
    }

    @Test
    void who_is_signed_in_is_heard_beside_strangers_that_drip() throws Exception {
        String cookie =
                "Cookie: " + SignedIn.as("intake1.beihai", "beihai").sender.cookies() + "\r\n";
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < CONNECTIONS; i++) {
                slow.add(open("POST /beihai/sign-in", FORM, 5000));
            }
            Thread.sleep(1000);
            assertThat(answerToALateBody("/beihai/sign-in", ""))
                    .as("a stranger waits for the others of this address")
                    .contains(" 503");
            assertThat(answerToALateBody("/beihai/desk/", cookie))
                    .as("no form of the page, but read")
                    .contains(" 200");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    /** Each used to leave a stack trace, so that a few thousand washed away all that the log keeps. */
    @Test
    void who_hangs_up_before_the_body_is_there_leaves_no_line() throws Exception {
        Path log = Path.of(System.getProperty("openbeian.test.log"));
        long before = Files.size(log);
        for (String path : List.of("/beihai/sign-in", "/api/v1/beihai/gradings")) {
            for (int i = 0; i < 20; i++) {
                try (Socket gone = open("POST " + path, FORM, 5000)) {
                    send(gone, "x");
                }
            }
        }
        Thread.sleep(2000);
        // the file may be put aside meanwhile, and others may write
        assertThat(Files.size(log) - before).isLessThan(40_000);
    }

    private static String answerToALateBody(String path, String header) throws Exception {
        String body = "form=form";
        try (Socket late = open("POST " + path, FORM, body.length(), header)) {
            // longer than the moment that everybody is given
            Thread.sleep(1000);
            try {
                send(late, body);
            } catch (IOException closed) {
                // the answer came first
            }
            return firstLine(late);
        }
    }

    @Test
    void who_drips_is_sent_away() throws Exception {
        try (Socket slow = open("POST /beihai/sign-in", FORM, 5000)) {
            long began = System.nanoTime();
            String answer = "";
            for (int i = 0; i < 60 && answer.isEmpty(); i++) {
                try {
                    send(slow, "x");
                } catch (IOException closed) {
                    break;
                }
                slow.setSoTimeout(1000);
                try {
                    answer = firstLine(slow);
                } catch (java.net.SocketTimeoutException waiting) {
                    // not yet
                }
            }
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
            System.out.printf("one byte a second: '%s' after %d s%n", answer, seconds);
            assertThat(answer).contains(" 408");
            assertThat(seconds).isBetween(8L, 45L);
        }
    }

    private static void pagesComeBeside(String kind, String request, String type) throws Exception {
        List<Socket> slow = new ArrayList<>();
        List<Long> times = new ArrayList<>();
        HttpClient reader = HttpClient.newHttpClient();
        try {
            for (int i = 0; i < CONNECTIONS; i++) {
                slow.add(open(request, type, 5000));
            }
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
            long drip = 0;
            while (System.nanoTime() < end) {
                if (System.nanoTime() > drip) {
                    drip = System.nanoTime() + TimeUnit.SECONDS.toNanos(8);
                    for (int i = 0; i < slow.size(); i++) {
                        try {
                            send(slow.get(i), type == null && request != null ? "1\r\nx\r\n" : "x");
                        } catch (IOException closed) {
                            // whoever is sent away comes back
                            slow.get(i).close();
                            slow.set(i, open(request, type, 5000));
                        }
                    }
                }
                long began = System.nanoTime();
                HttpResponse<Void> page = reader.send(
                        HttpRequest.newBuilder(URI.create(PORTAL + "/beihai/register"))
                                .timeout(Duration.ofSeconds(20))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
                times.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
                assertThat(page.statusCode()).isEqualTo(200);
                Thread.sleep(100);
            }
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
        times.sort(null);
        System.out.printf(
                "%s: %d slow connections for %d s, %d pages, median %d ms, slowest %d ms%n",
                kind, CONNECTIONS, SECONDS, times.size(), times.get(times.size() / 2), times.get(times.size() - 1));
        assertThat(times.get(times.size() / 2)).as("median of a page in ms").isLessThan(4000);
    }

    /** Null for a request whose header does not end; null for the type for a body of unknown length. */
    private static Socket open(String request, String type, int length) throws IOException {
        return open(request, type, length, "");
    }

    /** @param header one more, with the end of its line; empty for none */
    private static Socket open(String request, String type, int length, String header) throws IOException {
        Socket socket = new Socket();
        socket.connect(new InetSocketAddress("127.0.0.1", PORTAL.getPort()));
        socket.setSoTimeout(60_000);
        if (request == null) {
            send(socket, "GET /beihai/register HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
        } else {
            send(
                    socket,
                    request + " HTTP/1.1\r\nHost: localhost:" + PORTAL.getPort() + "\r\nSec-Fetch-Site: same-origin\r\n"
                            + header
                            + (type == null
                                    ? "Content-Type: " + FORM + "\r\nTransfer-Encoding: chunked\r\n\r\n"
                                    : "Content-Type: " + type + "\r\nContent-Length: " + length + "\r\n\r\n"));
        }
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static String firstLine(Socket socket) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = socket.getInputStream().read();
                c >= 0 && c != '\n';
                c = socket.getInputStream().read()) {
            line.append((char) c);
        }
        return line.toString().strip();
    }
}
