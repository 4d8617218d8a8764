package org.openbeian.story.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openbeian.story.rest.Portal.Reply;

/** What a programmer reads is served, and works as it stands there. */
class DescriptionsIT {

    @Test
    void the_description_is_served_whole() throws Exception {
        String text = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create(System.getProperty("openbeian.test.url") + "/openapi?format=JSON"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        JsonObject description = Json.createReader(new StringReader(text)).readObject();
        assertThat(description.getJsonObject("paths").keySet())
                .containsExactlyInAnyOrder(
                        "/api/v1/authorities",
                        "/api/v1/sitemap",
                        "/api/v1/{authority}/overview",
                        "/api/v1/{authority}/statistics",
                        "/api/v1/{authority}/register/{number}/figures",
                        "/api/v1/{authority}/register/{number}/corrections",
                        "/api/v1/{authority}/open-data",
                        "/api/v1/{authority}/guidance",
                        "/api/v1/{authority}/grade-check",
                        "/api/v1/{authority}/register-all",
                        "/api/v1/{authority}/sitemap",
                        "/api/v1/{authority}/sitemap-pages",
                        "/api/v1/{authority}/sitemap-register-{section}",
                        "/api/v1/{authority}/gradings",
                        "/api/v1/{authority}/due-dates",
                        "/api/v1/{authority}/incident-assessments",
                        "/api/v1/{authority}/incidents/{number}/oecd",
                        "/api/v1/{authority}/lessons",
                        "/api/v1/{authority}/notices",
                        "/api/v1/{authority}/register",
                        "/api/v1/{authority}/register/{number}",
                        "/api/v1/{authority}/certificates/{number}",
                        "/api/v1/{authority}/filings",
                        "/api/v1/{authority}/filings/{number}",
                        "/api/v1/{authority}/filings/{number}/withdrawal");
    }

    @Test
    void the_example_of_a_filing_document_can_be_sent() throws Exception {
        String text = Files.readString(Path.of("../docs/filing-document.md"));
        int begin = text.indexOf("```json") + "```json".length();
        String example = text.substring(begin, text.indexOf("```", begin));
        Reply sent = Portal.as("yunxiu.signer", "beihai")
                .file(example, UUID.randomUUID().toString());
        assertThat(sent.status()).as(sent.toString()).isEqualTo(201);
        assertThat(sent.json().getJsonObject("grading").getString("grade")).isEqualTo("G2");
        assertThat(sent.json().getJsonObject("statutory_due").getString("due")).isEqualTo("2026-10-09");
    }
}
