package org.openbeian.story.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openbeian.story.rest.Portal.Reply;

/** What a programmer reads is served, and works as it stands there. */
class DescriptionsIT {

    /** The server loses the frames of a long answer right after an upgrade to HTTP/2, which only Java's client asks for. */
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeAll
    static void an_entry_with_a_certificate() throws Exception {
        PageAndDataAgreeIT.two_entries_of_which_one_ran_out_at_midnight();
    }

    @AfterAll
    static void gone() throws Exception {
        PageAndDataAgreeIT.gone();
    }

    @Test
    void the_description_is_served_whole() throws Exception {
        String text = CLIENT.send(
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
                        "/api/v1/{authority}/register/{number}/history",
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
                        "/api/v1/{authority}/incident-clock",
                        "/api/v1/{authority}/lessons",
                        "/api/v1/{authority}/notices",
                        "/api/v1/{authority}/register",
                        "/api/v1/{authority}/register/{number}",
                        "/api/v1/{authority}/certificates/{number}",
                        "/api/v1/{authority}/desk/work",
                        "/api/v1/{authority}/desk/{kind}/{id}",
                        "/api/v1/{authority}/desk/{kind}/{id}/acts",
                        "/api/v1/{authority}/drafts",
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

    /** Every public answer has the keys of its schema and no others, and what stands in a list of choices is one of them. */
    @Test
    void public_answers_look_as_they_are_described() throws Exception {
        JsonObject description = read("/openapi?format=JSON");
        JsonObject entry = read("/api/v1/central/register?q=" + PageAndDataAgreeIT.IN_FORCE)
                .getJsonArray("items")
                .getJsonObject(0);
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (String path : description.getJsonObject("paths").keySet()) {
            JsonObject get =
                    description.getJsonObject("paths").getJsonObject(path).getJsonObject("get");
            JsonObject schema = get == null || !asksNothing(path, get) ? null : schemaOf(get);
            if (schema != null) {
                String address =
                        path.replace("{authority}", "central").replace("{number}", PageAndDataAgreeIT.IN_FORCE);
                new Described(description, wrong).is(read(address), schema, address);
                seen++;
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(seen).isGreaterThan(10);
        Described strict = new Described(description, wrong);
        strict.is(
                Json.createObjectBuilder(entry)
                        .add("more", 1)
                        .add("state", "GONE")
                        .build(),
                Json.createObjectBuilder()
                        .add("$ref", "#/components/schemas/RegisterRow")
                        .build(),
                "sample");
        assertThat(wrong).as("it would find what is not described").hasSize(2);
    }

    /** Of what needs a key or a parameter other stories tell. */
    private static boolean asksNothing(String path, JsonObject get) {
        return !get.containsKey("security")
                && !path.contains("/filings")
                && !path.contains("/incidents/")
                && !path.contains("due-dates")
                && !path.contains("incident-clock");
    }

    private static JsonObject schemaOf(JsonObject get) {
        JsonObject good = get.getJsonObject("responses").getJsonObject("200");
        JsonObject content = good == null ? null : good.getJsonObject("content");
        JsonObject json = content == null ? null : content.getJsonObject("application/json");
        return json == null ? null : json.getJsonObject("schema");
    }

    private static JsonObject read(String address) throws Exception {
        String text = CLIENT.send(
                        HttpRequest.newBuilder(URI.create(System.getProperty("openbeian.test.url") + address))
                                .header("Accept", "application/json")
                                .build(),
                        BodyHandlers.ofString())
                .body();
        return Json.createReader(new StringReader(text)).readObject();
    }

    /** Compares an answer with a schema of the description. */
    private record Described(JsonObject description, List<String> wrong) {

        void is(JsonValue value, JsonObject given, String at) {
            JsonObject schema = resolved(given);
            if (value.getValueType() == JsonValue.ValueType.NULL) {
                if (!schema.getBoolean("nullable", false)) {
                    wrong.add(at + " is null");
                }
            } else if (value instanceof JsonArray array && schema.containsKey("items")) {
                array.forEach(one -> is(one, schema.getJsonObject("items"), at + "[]"));
            } else if (value instanceof JsonObject object) {
                JsonObject properties = properties(schema);
                if (!properties.isEmpty()) {
                    keys(object, properties, at);
                }
            } else if (schema.containsKey("enum")
                    && !schema.getJsonArray("enum").contains(value)) {
                wrong.add(at + " is " + value);
            }
        }

        private void keys(JsonObject object, JsonObject properties, String at) {
            object.forEach((key, value) -> {
                if (properties.containsKey(key)) {
                    is(value, properties.getJsonObject(key), at + "/" + key);
                } else {
                    wrong.add(at + "/" + key + " is not described");
                }
            });
            properties.keySet().stream()
                    .filter(key -> !object.containsKey(key))
                    .forEach(key -> wrong.add(at + "/" + key + " is not there"));
        }

        private JsonObject properties(JsonObject schema) {
            JsonObjectBuilder all = Json.createObjectBuilder();
            if (schema.containsKey("allOf")) {
                schema.getJsonArray("allOf").getValuesAs(JsonObject.class).forEach(part -> properties(resolved(part))
                        .forEach(all::add));
            }
            if (schema.containsKey("properties")) {
                schema.getJsonObject("properties").forEach(all::add);
            }
            return all.build();
        }

        private JsonObject resolved(JsonObject schema) {
            return schema.containsKey("$ref")
                    ? (JsonObject) Json.createPointer(schema.getString("$ref").substring(1))
                            .getValue(description)
                    : schema;
        }
    }
}
