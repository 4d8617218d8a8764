package org.openbeian.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import org.openbeian.common.CanonicalJson;
import org.openbeian.story.container.SampleFilings;

/** The portal over REST: whole filings by an applicant's program, worked by programs of the authority. */
final class PortalRig implements Rig {

    private static final String HERE = System.getProperty("openbeian.test.url") + "/api/v1/beihai";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Grade 2: the signatory may have prepared it. */
    private final String document =
            SampleFilings.document(SampleFilings.sample("F01")).replace("yunxiu.filer", "yunxiu.signer");

    @Override
    public String name() {
        return "portal";
    }

    @Override
    public Meter meter() throws IOException {
        return Meter.ofPortal();
    }

    @Override
    public String submit() throws Exception {
        HttpResponse<String> receipt = post("yunxiu_signer", "/filings", document, null);
        assertThat(receipt.statusCode()).as(receipt.body()).isEqualTo(201);
        return CanonicalJson.read(receipt.body()).getString("number");
    }

    /** Each taken and done by another one; whose turn it is intake, who sees all cases, asks. */
    @Override
    public void finish(String filing) throws Exception {
        act(filing, "intake1", "{\"act\": \"accept\"}");
        act(filing, "classifier1", "{\"act\": \"grade\", \"grade\": 2}");
        act(filing, "reviewer1", "{\"act\": \"sign\", \"opinion\": \"APPROVE\", \"text\": \"材料齐全，测试充分。\"}");
        act(filing, "approver1", "{\"act\": \"approve\", \"text\": \"测试已经证明，不再附条件。\"}");
    }

    private void act(String number, String who, String act) throws Exception {
        String task = CanonicalJson.read(
                        get("intake1", "/desk/filings/" + number).body())
                .getJsonArray("tasks")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getString("state").equals("OPEN"))
                .findFirst()
                .orElseThrow()
                .getString("task");
        String acts = "/desk/filings/" + number + "/acts";
        HttpResponse<String> taken = post(who, acts, "{\"act\": \"take\", \"task\": \"" + task + "\"}", null);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        HttpResponse<String> done =
                post(who, acts, act, taken.headers().firstValue("ETag").orElseThrow());
        assertThat(done.statusCode()).as(done.body()).isIn(200, 204);
    }

    @Override
    public void settle(List<String> filings) throws Exception {
        for (String number : filings) {
            String state = "";
            for (int tries = 0; !state.equals("REGISTERED"); tries++) {
                state = CanonicalJson.read(
                                get("yunxiu_signer", "/filings/" + number).body())
                        .getString("state");
                assertThat(tries).as(number + " is " + state).isLessThan(300);
                if (!state.equals("REGISTERED")) {
                    Thread.sleep(200);
                }
            }
        }
    }

    private HttpResponse<String> get(String who, String path) throws Exception {
        return client.send(request(who, path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String who, String path, String body, String tag) throws Exception {
        HttpRequest.Builder request = request(who, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
        if (tag != null) {
            request.header("If-Match", tag);
        }
        return client.send(request.POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String who, String path) {
        return HttpRequest.newBuilder(URI.create(HERE + path))
                .header("Authorization", "Bearer obk_demo_" + who + "_beihai");
    }
}
