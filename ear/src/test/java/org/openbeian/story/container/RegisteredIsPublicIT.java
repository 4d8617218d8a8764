package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.common.CanonicalJson;
import org.openbeian.registration.Receipt;
import org.openbeian.review.CaseDetail;

/** What the desk registered, a stranger finds over HTTP, at this authority and no other. */
@ExtendWith(ArquillianExtension.class)
class RegisteredIsPublicIT {

    private static final String HERE = "beihai";

    @Inject
    People people;

    @Inject
    Office office;

    @Inject
    TwoHands submissions;

    @Test
    void a_registered_system_is_in_the_register_with_a_good_certificate() throws Exception {
        JsonObject sample = SampleFilings.sample("F01");
        Receipt receipt = people.ask(
                SampleFilings.slug(sample) + ".signer",
                HERE,
                () -> submissions.file(
                        SampleFilings.document(sample), UUID.randomUUID().toString()));
        CaseDetail end = office.toTheEnd(receipt.getFilingId(), HERE);
        String number = end.getFiling().getRegistrationNumber();

        JsonObject entry = json(get(HERE, "/register/" + number));
        assertThat(entry.getString("state")).isEqualTo("REGISTERED");
        assertThat(entry.getString("grade")).isEqualTo("G2");
        assertThat(entry.getJsonObject("system_name").getString("zh")).isEqualTo("云岫文案助手");
        assertThat(entry.getJsonObject("applicant").getString("uscc")).isEqualTo("91110108XX00A00134");
        assertThat(entry.keySet())
                .containsExactlyInAnyOrder(
                        "number",
                        "state",
                        "notice",
                        "system_name",
                        "applicant",
                        "category",
                        "sector",
                        "grade",
                        "grade_by_decision",
                        "grade_below_floor",
                        "condition_states",
                        "registered_on",
                        "valid_until",
                        "version",
                        "description",
                        "confirmed_on",
                        "former_number",
                        "versions",
                        "events",
                        "corrections",
                        "figures",
                        "existing_filings",
                        "conditions",
                        "rule_set",
                        "changed_at",
                        "result",
                        "outcomes",
                        "outcomes_zh",
                        "outcomes_en",
                        "disclaimer");
        assertThat(entry.getJsonObject("result").getString("zh")).isEqualTo("已登记");
        assertThat(entry.getJsonArray("outcomes").getJsonObject(0).getString("obligation"))
                .isEqualTo("GENAI_REGISTRATION");
        assertThat(entry.getJsonArray("outcomes_zh").getString(0))
                .as("this authority is not competent for it")
                .contains("（登记）由省级网信部门办理");
        assertThat(entry.getJsonObject("disclaimer").getString("en")).contains("no endorsement");
        assertThat(entry.getJsonArray("versions").getJsonObject(0).getString("kind"))
                .as("it was never registered here, so nothing was changed")
                .isEqualTo("TRANSFER_IN");
        assertThat(entry.getJsonArray("existing_filings").getJsonObject(1))
                .containsEntry("number", Json.createValue("京示例上线2025第0021号"))
                .containsEntry("authority", Json.createValue("北京市互联网信息办公室"))
                .containsEntry("word_zh", Json.createValue("登记"))
                .containsEntry("check", Json.createValue("unverified"));
        assertThat(entry.getJsonArray("versions").getJsonObject(0).keySet())
                .containsExactlyInAnyOrder(
                        "version",
                        "state",
                        "kind",
                        "system_name",
                        "category",
                        "sector",
                        "grade",
                        "conditions",
                        "rule_set",
                        "valid_until",
                        "since",
                        "until");
        assertThat(entry.getJsonArray("events").getJsonObject(0))
                .containsOnlyKeys("at", "event", "state", "version")
                .containsEntry("version", Json.createValue(1));

        JsonObject certificate = json(get(HERE, "/certificates/" + number));
        assertThat(certificate.getBoolean("valid")).isTrue();
        assertThat(certificate.getString("sha256")).matches("[0-9a-f]{64}");
        assertThat(certificate.getJsonArray("outcomes")).isEqualTo(entry.getJsonArray("outcomes"));
        assertThat(certificate.getJsonObject("disclaimer")).isEqualTo(entry.getJsonObject("disclaimer"));
        assertThat(get(HERE, "/register?size=1").body()).contains("\"disclaimer\":{");

        for (String words : new String[] {"云岫", "Copy Assistant", number, "91110108XX00A00134"}) {
            assertThat(get(HERE, "/register?size=50&q=" + encoded(words)).body())
                    .as(words)
                    .contains(number);
        }
        assertThat(get(HERE, "/register?q=" + encoded("云岫") + "&grade=G5").body())
                .doesNotContain(number);
        for (String elsewhere : new String[] {"nanling", "central"}) {
            assertThat(get(elsewhere, "/register/" + number).statusCode()).isEqualTo(404);
            assertThat(get(elsewhere, "/certificates/" + number).statusCode()).isEqualTo(404);
            assertThat(get(elsewhere, "/register?q=" + number).body()).doesNotContain(number);
        }
    }

    @Test
    void pages_of_the_register_follow_each_other_without_gap_or_double() throws Exception {
        JsonObject sample = SampleFilings.sample("F01");
        for (int i = 0; i < 3; i++) {
            Receipt receipt = people.ask(
                    SampleFilings.slug(sample) + ".signer",
                    HERE,
                    () -> submissions.file(
                            SampleFilings.document(sample), UUID.randomUUID().toString()));
            office.toTheEnd(receipt.getFilingId(), HERE);
        }
        JsonObject whole = json(get(HERE, "/register?size=3"));
        JsonObject first = json(get(HERE, "/register?size=2"));
        JsonObject second = json(get(HERE, "/register?size=2&after=" + first.getString("next")));
        assertThat(first.getJsonArray("items")).hasSize(2);
        assertThat(whole.getJsonArray("items").get(0))
                .isEqualTo(first.getJsonArray("items").get(0));
        assertThat(whole.getJsonArray("items").get(2))
                .isEqualTo(second.getJsonArray("items").get(0));
    }

    /** The portal runs beside the stories in the same server; its address is a setting of the server. */
    private static HttpResponse<String> get(String authority, String path) throws Exception {
        String address = System.getProperty("openbeian.base-url") + "/api/v1/" + authority + path;
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private static JsonObject json(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return CanonicalJson.read(response.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
