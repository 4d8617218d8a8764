package org.openbeian.story.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openbeian.story.container.SampleFilings;
import org.openbeian.story.rest.Portal.Reply;

/** A system of the authority's own works cases with the keys of its staff. */
class DeskOverRestIT {

    private static final String HERE = "beihai";

    /** Who does what is asked, in the order in which they are tried. */
    private static final Map<String, List<String>> HANDS = Map.of(
            "INTAKE", List.of("intake1"),
            "GRADING", List.of("classifier1"),
            "GRADE_CONFIRMATION", List.of("classifier2"),
            "REVIEW", List.of("reviewer1", "reviewer2"),
            "DECISION", List.of("approver1"));

    private static Portal staff(String name) {
        return Portal.as(name, HERE);
    }

    private static String filed(String id) {
        JsonObject sample = SampleFilings.sample(id);
        Reply sent =
                Portal.as(SampleFilings.slug(sample) + ".signer", HERE).file(SampleFilings.document(sample), newKey());
        assertThat(sent.status()).as(sent.toString()).isEqualTo(201);
        return sent.json().getString("number");
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    /** The line of a case in what waits for somebody; null when it is not there. */
    private static JsonObject line(String who, String number) {
        String after = "";
        while (after != null) {
            Reply page = staff(who).get("/desk/work?kind=FILING&after=" + after);
            assertThat(page.status()).as(page.toString()).isEqualTo(200);
            for (JsonObject one : page.json().getJsonArray("items").getValuesAs(JsonObject.class)) {
                if (Objects.equals(one.getString("number", null), number)) {
                    return one;
                }
            }
            after = page.json().getString("next", null);
        }
        return null;
    }

    private static Reply act(String who, String kind, String id, String tag, String body) {
        return act(who, kind, id, tag, body, newKey());
    }

    private static Reply act(String who, String kind, String id, String tag, String body, String key) {
        List<String> headers = new ArrayList<>(List.of("Idempotency-Key", key));
        if (tag != null) {
            headers.addAll(List.of("If-Match", tag));
        }
        return staff(who).post("/desk/" + kind + "/" + id + "/acts", body, headers.toArray(String[]::new));
    }

    private static String take(JsonObject line) {
        return Json.createObjectBuilder()
                .add("act", "take")
                .add("task", line.getString("task"))
                .build()
                .toString();
    }

    private static Reply read(String who, String id) {
        return staff(who).get("/desk/filings/" + id);
    }

    private static String done(String asked, JsonObject seen) {
        return switch (asked) {
            case "INTAKE" -> "{\"act\": \"accept\"}";
            case "GRADING" ->
                "{\"act\": \"grade\", \"grade\": " + seen.getString("grade").substring(1) + "}";
            case "REVIEW" -> "{\"act\": \"sign\", \"opinion\": \"APPROVE\", \"text\": \"材料齐全，测试充分。\"}";
            default -> "{\"act\": \"approve\", \"text\": \"测试已经证明，不再附条件。\"}";
        };
    }

    @Test
    void a_filing_is_registered_without_a_page() throws Exception {
        String number = filed("F01");
        List<String> ways = new ArrayList<>();
        for (int step = 0; step < 12; step++) {
            if (!next(number, ways)) {
                break;
            }
        }
        assertThat(ways).startsWith("INTAKE", "GRADING").contains("REVIEW", "DECISION");
        assertThat(registered(number)).startsWith("AIR-");
    }

    /** The number that it gets: the process registers by itself what is approved. */
    private static String registered(String number) throws InterruptedException {
        for (int second = 0; second < 60; second++) {
            JsonObject filing =
                    Portal.as("yunxiu.signer", HERE).get("/filings/" + number).json();
            if (filing.getString("state").equals("REGISTERED")) {
                return filing.getString("registration_number");
            }
            Thread.sleep(1000);
        }
        throw new AssertionError(number + " was not registered within a minute");
    }

    /** Somebody takes what is asked next and does it. */
    private static boolean next(String number, List<String> ways) {
        for (List<String> people : HANDS.values()) {
            for (String who : people) {
                JsonObject line = line(who, number);
                if (line != null && line.getBoolean("takeable")) {
                    String id = line.getString("case");
                    String asked = line.getString("asked");
                    Reply taken = act(who, "filings", id, null, take(line));
                    assertThat(taken.status()).as(taken.toString()).isEqualTo(200);
                    Reply acted = act(who, "filings", id, taken.header("ETag"), done(asked, taken.json()));
                    assertThat(acted.status()).as(asked + " " + acted).isIn(200, 204);
                    ways.add(asked);
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void an_act_says_what_it_has_seen_and_is_done_once() {
        String number = filed("F01");
        JsonObject line = line("intake1", number);
        String id = line.getString("case");
        String taken = act("intake1", "filings", id, null, take(line)).header("ETag");
        String accept = "{\"act\": \"accept\"}";

        Reply blind = act("intake1", "filings", id, null, accept);
        assertThat(blind.status()).isEqualTo(428);
        assertThat(blind.json().getString("type")).isEqualTo("urn:openbeian:error:case.if_match_needed");
        Reply other = act("intake1", "filings", id, "\"another\"", accept);
        assertThat(other.status()).isEqualTo(412);
        assertThat(staff("intake1")
                        .post("/desk/filings/" + id + "/acts", accept, "If-Match", taken)
                        .status())
                .as("no key of its own")
                .isEqualTo(400);

        String key = newKey();
        List<Reply> same = IntStream.range(0, 4)
                .mapToObj(one -> CompletableFuture.supplyAsync(() -> act("intake1", "filings", id, taken, accept, key)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(same).extracting(Reply::status).containsOnly(200);
        assertThat(act("intake1", "filings", id, taken, accept, key).status()).isEqualTo(200);
        assertThat(read("intake1", id).json().getJsonArray("acts")).hasSize(1);

        Reply reused = act("intake1", "filings", id, taken, "{\"act\": \"refuse\"}", key);
        assertThat(reused.status()).isEqualTo(409);
        Reply late = act("intake1", "filings", id, taken, accept);
        assertThat(late.status()).as("it is another case by now").isEqualTo(412);
    }

    @Test
    void what_is_sent_wrong_is_told_at_its_place() {
        String number = filed("F01");
        JsonObject line = line("intake2", number);
        String id = line.getString("case");
        String tag = act("intake2", "filings", id, null, take(line)).header("ETag");
        refused(id, tag, "{\"act\": \"refuse\", \"reasons\": \"x\"}", "/reasons");
        refused(id, tag, "{\"act\": \"refuse\", \"reason\": \"short\"}", "/reason");
        refused(id, tag, "{\"act\": \"refuse\", \"reason\": 7}", "/reason");
        refused(id, tag, "{\"act\": \"approveAll\"}", "/act");
        refused(id, tag, "{}", "/act");
        assertThat(act("intake2", "drafts", id, tag, "{\"act\": \"accept\"}").status())
                .isEqualTo(404);
        assertThat(read("intake2", id).header("ETag")).as("nothing was done").isEqualTo(tag);
    }

    private static void refused(String id, String tag, String body, String pointer) {
        Reply reply = act("intake2", "filings", id, tag, body);
        assertThat(reply.status()).as(body).isEqualTo(422);
        assertThat(reply.json().getJsonArray("errors").getJsonObject(0).getString("pointer"))
                .isEqualTo(pointer);
    }

    @Test
    void a_key_opens_what_its_owner_may_do_and_what_it_is_for() {
        String number = filed("F01");
        String id = line("intake1", number).getString("case");
        assertThat(Portal.as("yunxiu.signer", HERE).get("/desk/work").status())
                .as("no member of staff")
                .isEqualTo(403);
        assertThat(Portal.asNobody(HERE).get("/desk/work").status()).isEqualTo(401);
        assertThat(staff("reviewer1").get("/desk/filings/" + id).status())
                .as("not theirs")
                .isEqualTo(404);
        assertThat(Portal.as("intake1", "nanling").get("/desk/filings/" + id).status())
                .as("another authority")
                .isEqualTo(404);
        assertThat(act("approver1", "filings", id, null, take(line("intake1", number)))
                        .status())
                .as("not their work")
                .isEqualTo(403);
    }
}
