package org.openbeian.story.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever somebody writes into an address, it is the address that is wrong and not the portal. */
class BadAddressesIT {

    private static final List<String> PAGES = List.of(
            "/beihai/",
            "/beihai/register",
            "/beihai/certificate",
            "/beihai/guidance",
            "/beihai/grade-check",
            "/beihai/incident-clock",
            "/beihai/complain",
            "/beihai/complaint-status",
            "/beihai/correct",
            "/beihai/report-incident",
            "/beihai/lessons",
            "/beihai/notices",
            "/beihai/statistics",
            "/beihai/open-data",
            "/beihai/sign-in",
            "/beihai/register.json",
            "/beihai/register.csv",
            "/beihai/register.atom",
            "/beihai/lessons.json",
            "/beihai/notices.json",
            "/beihai/statistics.csv");

    private static final List<String> PARAMETERS = List.of(
            "q",
            "no",
            "v",
            "version",
            "grade",
            "state",
            "after",
            "size",
            "about",
            "entry",
            "number",
            "to",
            "lang",
            "go",
            "aware_at",
            "deaths",
            "format",
            "done");

    private static final List<String> VALUES =
            List.of("%FF", "%00", "%F0%9F", "-1", "99999999999999999999", "%27%22%3C");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void no_value_of_a_parameter_is_an_error_of_the_server() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (String page : PAGES) {
            for (String value : VALUES) {
                // a server error for one of them shows with all of them, too
                ask(page + "?" + String.join("=" + value + "&", PARAMETERS) + "=" + value, "GET", wrong);
            }
            for (String parameter : List.of("after", "no", "q", "lang", "v")) {
                for (String value : List.of("%FF", "%00", "x".repeat(6000))) {
                    ask(page + "?" + parameter + "=" + value, "GET", wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void no_path_is_an_error_of_the_server() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (String page : PAGES) {
            for (String end : List.of(";x=1", "/%FF", "/%00", "%2e%2e", "/..;/x", "/" + "x".repeat(6000))) {
                ask(page + end, "GET", wrong);
            }
        }
        for (String number : List.of("%FF", "%00", "X;x=1", "x".repeat(6000), "%E5%A4%87", "-")) {
            for (String thing : List.of("/beihai/register/", "/beihai/certificates/", "/api/v1/beihai/register/")) {
                ask(thing + number, "GET", wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_body_whose_end_is_said_twice_is_refused_and_nothing_behind_it_is_heard() throws Exception {
        for (List<String> lengths : List.of(
                List.of("Transfer-Encoding: chunked", "Content-Length: 3"),
                List.of("Transfer-Encoding: gzip, chunked"))) {
            String answer = raw("POST /beihai/sign-in HTTP/1.1", String.join("\r\n", lengths));
            assertThat(answer).as("%s", lengths).startsWith("HTTP/1.1 400").doesNotContain("\"UP\"");
        }
    }

    /** What comes until the server hangs up or is silent; behind an empty chunk another request is sent. */
    private static String raw(String line, String headers) throws Exception {
        URI portal = URI.create(System.getProperty("openbeian.test.url"));
        try (Socket socket = new Socket(portal.getHost(), portal.getPort())) {
            socket.setSoTimeout(3000);
            socket.getOutputStream()
                    .write((line + "\r\nHost: localhost\r\n" + headers + "\r\n\r\n"
                                    + (line.startsWith("POST")
                                            ? "0\r\n\r\nGET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n"
                                            : ""))
                            .getBytes(StandardCharsets.US_ASCII));
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            try {
                socket.getInputStream().transferTo(answer);
            } catch (IOException silent) {
                // it was kept open
            }
            return answer.toString(StandardCharsets.UTF_8);
        }
    }

    @Test
    void no_session_is_taken_from_an_address() throws Exception {
        for (String name : List.of("openbeian", "x")) {
            for (String page : List.of("/beihai/", "/beihai/app/", "/beihai/desk/")) {
                assertThat(send(page + ";" + name + "=0123456789abcdef", "GET", "en")
                                .statusCode())
                        .as(page + ";" + name)
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void every_page_has_a_head_and_an_english_side() throws Exception {
        for (String page : PAGES) {
            HttpResponse<String> whole = send(page, "GET", "en");
            HttpResponse<String> head = send(page, "HEAD", "en");
            assertThat(head.statusCode()).as(page).isEqualTo(whole.statusCode()).isIn(200, 404);
            assertThat(head.body()).as(page).isEmpty();
            assertThat(head.headers().firstValue("Content-Type"))
                    .as(page)
                    .isEqualTo(whole.headers().firstValue("Content-Type"));
            assertThat(head.headers().firstValue("Set-Cookie")).as(page).isEmpty();
            if (whole.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                assertThat(whole.body()).as(page).contains("<html lang=\"en\"").doesNotContain("⟦");
            }
        }
    }

    private void ask(String address, String method, List<String> wrong) throws Exception {
        try {
            int status = send(address, method, "zh").statusCode();
            if (status >= 500) {
                wrong.add(status + " " + address.substring(0, Math.min(120, address.length())));
            }
        } catch (IOException closed) {
            // a request line that is too long may be answered by hanging up
            if (address.length() < 4000) {
                throw new IOException(address, closed);
            }
        }
    }

    private HttpResponse<String> send(String address, String method, String language) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(System.getProperty("openbeian.test.url") + address))
                        .header("Accept-Language", language)
                        .method(method, BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
    }
}
