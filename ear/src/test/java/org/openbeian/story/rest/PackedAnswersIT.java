package org.openbeian.story.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text is sent packed to who can unpack it, and says so to whoever keeps it on the way; over HTTP/1.1, which proxies and browsers speak. */
class PackedAnswersIT {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/central/register",
                "/central/guidance",
                "/central/guidance.json",
                "/central/guidance.csv",
                "/openapi"
            })
    void what_is_text_is_packed_and_is_the_same(String address) throws Exception {
        HttpResponse<byte[]> plain = get(address);
        HttpResponse<byte[]> packed = get(address, "Accept-Encoding", "gzip");

        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(unpacked(packed)).isEqualTo(plain.body());
        assertThat(packed.body().length).isLessThan(plain.body().length / 2);
        assertThat(packed.headers().firstValue("Vary").orElse("")).contains("Accept-Encoding");
        assertThat(packed.headers().firstValue("ETag").orElse("W/"))
                .as("two ways to write the same do not share a strong tag")
                .startsWith("W/");
    }

    @Test
    void style_and_script_are_packed_and_kept_for_a_year() throws Exception {
        String page = new String(get("/central/register").body(), StandardCharsets.UTF_8);
        Matcher resources = Pattern.compile("(?:href|src)=\"(/[^\"]*\\.(?:css|js)\\.xhtml[^\"]*)\"")
                .matcher(page);
        int seen = 0;
        while (resources.find()) {
            HttpResponse<byte[]> packed = get(resources.group(1).replace("&amp;", "&"), "Accept-Encoding", "gzip");
            assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
            assertThat(packed.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
            seen++;
        }
        assertThat(seen).as("style and script of the page").isGreaterThanOrEqualTo(2);
    }

    private HttpResponse<byte[]> get(String address, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Crawler.ROOT + address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private static byte[] unpacked(HttpResponse<byte[]> packed) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
    }
}
