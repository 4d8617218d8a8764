package org.openbeian.story.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openbeian.story.container.SampleFilings;
import org.openbeian.story.rest.Portal.Reply;

/** Whole filings sent by programs, read again and taken back. */
class FilingsOverRestIT {

    private static final String HERE = "beihai";

    private static Portal signer(JsonObject sample) {
        return Portal.as(SampleFilings.slug(sample) + ".signer", HERE);
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    static Stream<String> samples() {
        return SampleFilings.all().stream().map(sample -> sample.getString("id"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_filing_gets_its_expected_grading_and_dates(String id) {
        JsonObject sample = SampleFilings.sample(id);
        JsonObject expected = sample.getJsonObject("expected");
        Reply sent = signer(sample).file(SampleFilings.document(sample), newKey());
        assertThat(sent.status()).as(sent.toString()).isEqualTo(201);
        JsonObject receipt = sent.json();
        assertThat(receipt.getString("sha256")).matches("[0-9a-f]{64}");
        if (expected.isNull("statutory_due")) {
            assertThat(receipt.isNull("statutory_due")).isTrue();
        } else {
            JsonObject due = expected.getJsonObject("statutory_due");
            assertThat(receipt.getJsonObject("statutory_due").getString("clock"))
                    .isEqualTo(due.getString("clock"));
            assertThat(receipt.getJsonObject("statutory_due").getString("due")).isEqualTo(due.getString("due"));
        }

        Reply read = signer(sample).get("/filings/" + receipt.getString("number"));
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.json().getString("state")).isEqualTo("SUBMITTED");
        assertThat(sent.header("Location")).endsWith("/api/v1/beihai/filings/" + receipt.getString("number"));
        for (JsonObject grading :
                List.of(receipt.getJsonObject("grading"), read.json().getJsonObject("grading"))) {
            expected.forEach((key, value) -> {
                if (!key.equals("statutory_due")) {
                    assertThat(grading.get(key)).as(id + " " + key).isEqualTo(value);
                }
            });
            assertThat(grading.getJsonArray("trace").getValuesAs(JsonObject.class).stream()
                            .map(rule -> rule.getString("rule")))
                    .containsExactlyElementsOf(
                            sample.getJsonArray("expected_rule_trace").getValuesAs(JsonString::getString));
        }
    }

    @Test
    void the_same_key_and_body_give_the_same_receipt_and_another_body_a_conflict() {
        JsonObject sample = SampleFilings.sample("F01");
        String key = newKey();
        Reply first = signer(sample).file(SampleFilings.document(sample), key);
        Reply again = signer(sample).file(SampleFilings.document(sample), key);
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());

        String spaced = SampleFilings.document(sample).replace(",\"", " , \"");
        assertThat(signer(sample).file(spaced, key).json()).isEqualTo(first.json());

        String other = SampleFilings.document(sample).replace("99999", "99998");
        Reply conflict = signer(sample).file(other, key);
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.json().getString("type")).isEqualTo("urn:openbeian:error:idempotency.other_body");
        assertThat(conflict.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void the_same_key_of_another_person_is_another_key() {
        JsonObject one = SampleFilings.sample("F01");
        JsonObject other = SampleFilings.sample("F02");
        String key = newKey();
        Reply first = signer(one).file(SampleFilings.document(one), key);
        Reply second = signer(other).file(SampleFilings.document(other), key);
        assertThat(second.status()).as(second.toString()).isEqualTo(201);
        assertThat(second.json().getString("number")).isNotEqualTo(first.json().getString("number"));
    }

    @Test
    void many_sends_at_the_same_moment_make_one_filing() {
        JsonObject sample = SampleFilings.sample("F02");
        String key = newKey();
        List<Reply> replies = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> signer(sample).file(SampleFilings.document(sample), key))
                .toList();
        assertThat(replies).allMatch(reply -> reply.status() == 201 || reply.status() == 409 || reply.status() == 503);
        JsonObject receipt =
                signer(sample).file(SampleFilings.document(sample), key).json();
        assertThat(replies).filteredOn(reply -> reply.status() == 201).allMatch(reply -> reply.json()
                .equals(receipt));
    }

    @Test
    void nobody_is_the_preparer_of_what_they_have_not_prepared() {
        JsonObject sample = SampleFilings.sample("F09");
        String document = SampleFilings.document(sample);
        Reply invented = signer(sample).alone(document, newKey());
        assertThat(invented.status()).as(invented.toString()).isEqualTo(422);
        assertThat(invented.body()).contains("filing.preparer_has_not_prepared");

        Reply inAnothersName = signer(sample).post("/drafts", document);
        assertThat(inAnothersName.status()).isEqualTo(422);
        assertThat(inAnothersName.body()).contains("filing.preparer_is_sender");

        Portal preparer = Portal.as("hengxin.filer", "beihai");
        Reply prepared = preparer.post("/drafts", document);
        assertThat(prepared.status()).as(prepared.toString()).isEqualTo(201);
        assertThat(preparer.post("/drafts", document).body()).isEqualTo(prepared.body());

        String other = document.replace("十分钟内切换到人工。", "一小时内切换到人工。");
        assertThat(signer(sample).alone(other, newKey()).body()).contains("filing.preparer_has_not_prepared");
        Reply filed = signer(sample).alone(document, newKey());
        assertThat(filed.status()).as(filed.toString()).isEqualTo(201);
        assertThat(signer(sample).alone(document, newKey()).body())
                .as("one draft is one filing")
                .contains("filing.preparer_has_not_prepared");
    }

    @Test
    void from_grade_3_on_who_prepared_a_filing_does_not_sign_it() {
        JsonObject sample = SampleFilings.sample("F09");
        String alone = SampleFilings.document(sample).replace("hengxin.filer", "hengxin.signer");
        Reply refused = signer(sample).file(alone, newKey());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().getString("type")).isEqualTo("urn:openbeian:error:sod.12");

        Reply low = signer(SampleFilings.sample("F01"))
                .file(
                        SampleFilings.document(SampleFilings.sample("F01")).replace("yunxiu.filer", "yunxiu.signer"),
                        newKey());
        assertThat(low.status()).as(low.toString()).isEqualTo(201);
    }

    @Test
    void a_withdrawn_filing_stays_withdrawn() {
        JsonObject sample = SampleFilings.sample("F01");
        Portal portal = signer(sample);
        String key = newKey();
        JsonObject receipt = portal.file(SampleFilings.document(sample), key).json();
        String filing = "/filings/" + receipt.getString("number");
        String reason =
                Json.createObjectBuilder().add("reason", "产品暂不上线").build().toString();

        Reply withdrawn = portal.post(filing + "/withdrawal", reason);
        assertThat(withdrawn.status()).as(withdrawn.toString()).isEqualTo(200);
        assertThat(withdrawn.json().getString("state")).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.json().getString("reason")).isEqualTo("产品暂不上线");

        Reply twice = portal.post(filing + "/withdrawal", reason);
        assertThat(twice.status()).isEqualTo(409);
        assertThat(portal.file(SampleFilings.document(sample), key).json()).isEqualTo(receipt);
        assertThat(portal.get(filing).json().getString("state")).isEqualTo("WITHDRAWN");
    }
}
