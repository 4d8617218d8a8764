package org.openbeian.story.rest;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openbeian.common.CanonicalJson;

/** The served interface of one authority, as a program sees it that has this key, or none. */
public final class Portal {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern PREPARER = Pattern.compile("\"preparedBy\"\\s*:\\s*\"([a-z.]+)\"");
    private static final String ROOT = System.getProperty("openbeian.test.url");

    private final String authority;
    private final String key;

    private Portal(String authority, String key) {
        this.authority = authority;
        this.key = key;
    }

    static Portal asNobody(String authority) {
        return new Portal(authority, null);
    }

    /** @param username such as {@code yunxiu.signer} */
    public static Portal as(String username, String authority) {
        return new Portal(authority, demoKey(username, authority));
    }

    static Portal withKey(String key, String authority) {
        return new Portal(authority, key);
    }

    static String demoKey(String username, String authority) {
        return "obk_demo_" + username.replace('.', '_') + "_" + authority;
    }

    Reply get(String path) {
        return send(request(path).GET());
    }

    Reply post(String path, String body, String... headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.POST(BodyPublishers.ofString(body)));
    }

    /** As the signatory; who is named as the preparer has sent it first, when they can. */
    public Reply file(String document, String idempotencyKey) {
        Matcher preparer = PREPARER.matcher(document);
        if (preparer.find()) {
            as(preparer.group(1), authority).post("/drafts", document);
        }
        return alone(document, idempotencyKey);
    }

    /** Nobody has prepared it. */
    Reply alone(String document, String idempotencyKey) {
        return post("/filings", document, "Idempotency-Key", idempotencyKey);
    }

    /** Anything else, such as another method or other headers. */
    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(ROOT + "/api/v1/" + authority + path))
                .timeout(Duration.ofMinutes(2));
        return key == null ? request : request.header("Authorization", "Bearer " + key);
    }

    static Reply send(HttpRequest.Builder request) {
        try {
            return new Reply(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What came back. */
    public record Reply(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String body() {
            return response.body();
        }

        public JsonObject json() {
            return CanonicalJson.read(body());
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        @Override
        public String toString() {
            return status() + " " + body();
        }
    }
}
