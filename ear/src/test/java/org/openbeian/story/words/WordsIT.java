package org.openbeian.story.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of user goes through the pages they find, in Chinese and in English, and reads each one: {@link Words}. */
class WordsIT {

    private static final String ROOT = System.getProperty("openbeian.test.url");
    private static final String HERE = "beihai";
    private static final Pattern LINK = Pattern.compile("href=\"([^\"#]*)");
    private static final Pattern FIELD = Pattern.compile("<input[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");

    /** Pages of one user in one language, and pages of one shape among them. */
    private static final int MOST = 120;

    private static final int OF_ONE_SHAPE = 4;

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yunxiu.filer",
                "yunxiu.signer",
                "intake1.beihai",
                "classifier1.beihai",
                "reviewer1.beihai",
                "panelist1.beihai",
                "approver1.beihai",
                "supervisor1.beihai",
                "auditor1.beihai",
                "admin1.beihai"
            })
    void reads_one_language_and_no_codes(String who) throws Exception {
        if (!who.isEmpty()) {
            signIn(who);
        }
        Map<String, String> found = new TreeMap<>();
        for (String language : new String[] {"zh", "en"}) {
            walk(who.isEmpty(), language, found);
        }
        assertThat(found.keySet())
                .as("words and where they stand, as " + who + " sees them")
                .isEmpty();
    }

    @Test
    void the_reader_finds_what_it_should() {
        assertThat(Words.wrong("<html lang=\"zh-Hans\"><p>按 review.grade 处理</p></html>"))
                .hasSize(2);
        assertThat(Words.wrong("<html lang=\"zh-Hans\"><p>20 working days：《行政许可法》</p></html>"))
                .isNotEmpty();
        assertThat(Words.wrong("<html lang=\"en\"><p>低/一般/较大</p></html>")).isNotEmpty();
        assertThat(Words.wrong("<html lang=\"en\"><p>See SOD-12.</p><p>sod.same_task</p><p>UNDER_REVIEW</p></html>"))
                .hasSize(3);
        assertThat(
                        Words.wrong(
                                "<html lang=\"en\"><p>As <i lang=\"zh\">《行政许可法》</i> says</p><p class=\"as-typed\">字</p></html>"))
                .isEmpty();
        assertThat(Words.wrong("<html lang=\"en\"><img alt=\"图\"><input type=\"submit\" value=\"发送\"></html>"))
                .hasSize(2);
    }

    private void walk(boolean outside, String language, Map<String, String> found) throws Exception {
        Deque<String> todo = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        Map<String, Integer> shapes = new LinkedHashMap<>();
        for (String start : outside ? new String[] {"/"} : new String[] {"/app/", "/desk/"}) {
            todo.add("/" + HERE + start);
        }
        for (int pages = 0; !todo.isEmpty() && pages < MOST; ) {
            String address = todo.poll();
            HttpResponse<String> answer = get(address + (address.contains("?") ? "&" : "?") + "lang=" + language);
            if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                continue;
            }
            pages++;
            Words.wrong(answer.body()).forEach(words -> found.putIfAbsent(words + "  [" + address + "]", words));
            Matcher link = LINK.matcher(answer.body());
            while (link.find()) {
                URI target = URI.create(ROOT + address)
                        .resolve(link.group(1).replace("&amp;", "&").replace(" ", "%20"));
                String next = target.getRawPath()
                        + (target.getRawQuery() == null
                                ? ""
                                : "?" + target.getRawQuery().replaceAll("(^|&)(lang|done)=[^&]*", ""));
                boolean ours = target.toString().startsWith(ROOT + "/" + HERE + "/")
                        && !next.contains("jakarta.faces")
                        && !next.contains("/export")
                        && (outside || next.matches("/[a-z]+/(app|desk)/.*"));
                String shape =
                        next.replaceAll("(id|no|about|entry|q)=[^&]*", "$1=").replaceAll("[A-Z]+-[A-Z0-9-]+", "N");
                if (ours && shapes.merge(shape, 1, Integer::sum) <= OF_ONE_SHAPE && seen.add(next)) {
                    todo.add(next);
                }
            }
        }
    }

    private void signIn(String who) throws Exception {
        String page = get("/" + HERE + "/sign-in").body();
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(page);
        while (field.find()) {
            fields.put(field.group(1), field.group(2));
        }
        fields.put("form", "form");
        fields.put("username", who);
        fields.put("password", "beian-demo-2026");
        fields.put("signIn", "1");
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(ROOT + "/" + HERE + "/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body.toString()))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.uri().getPath()).as(who + " is signed in").doesNotContain("sign-in");
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(ROOT + address))
                        .header("Accept-Language", "zh")
                        .build(),
                BodyHandlers.ofString());
    }
}
