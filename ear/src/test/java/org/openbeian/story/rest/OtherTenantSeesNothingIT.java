package org.openbeian.story.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openbeian.story.container.SampleFilings;
import org.openbeian.story.rest.Portal.Reply;

/** Every address that needs a key, asked by everybody whose key it is not. */
class OtherTenantSeesNothingIT {

    private static final String SECRET = "机密项目代号" + UUID.randomUUID();
    private static final String REASON = "{\"reason\":\"x\"}";

    private static final Portal OWNER = Portal.as("yunxiu.signer", "beihai");
    private static String number;

    @BeforeAll
    static void a_filing_of_one_organisation_at_one_authority() {
        String document = SampleFilings.document(SampleFilings.sample("F01")).replace("云岫文案助手", SECRET);
        Reply filed = OWNER.file(document, UUID.randomUUID().toString());
        assertThat(filed.status()).as(filed.toString()).isEqualTo(201);
        number = filed.json().getString("number");
        assertThat(OWNER.get("/filings/" + number).body()).contains(SECRET);
    }

    /** Everybody else, with the answer that is right for them. */
    private static Map<Portal, Integer> others() {
        Map<Portal, Integer> others = new LinkedHashMap<>();
        others.put(Portal.asNobody("beihai"), 401);
        others.put(Portal.asNobody("nanling"), 401);
        others.put(Portal.asNobody("central"), 401);
        others.put(Portal.withKey("obk_no_such_key", "beihai"), 401);
        others.put(Portal.withKey("' or ''='", "beihai"), 401);
        others.put(Portal.withKey("a".repeat(500), "beihai"), 401);
        // a good key, but at another authority
        others.put(Portal.withKey(Portal.demoKey("yunxiu.signer", "nanling"), "beihai"), 401);
        others.put(Portal.withKey(Portal.demoKey("yunxiu.signer", "beihai"), "nanling"), 401);
        // the same person in the membership at the other authority
        others.put(Portal.as("yunxiu.signer", "nanling"), 404);
        others.put(Portal.as("yunxiu.signer", "central"), 404);
        // another organisation at the same authority
        others.put(Portal.as("yanzhi.signer", "beihai"), 404);
        others.put(Portal.as("hanchuan.filer", "beihai"), 404);
        return others;
    }

    @Test
    void a_filing_of_somebody_else_is_not_there() {
        others().forEach((other, status) -> {
            Reply read = other.get("/filings/" + number);
            Reply taken = other.post("/filings/" + number + "/withdrawal", REASON);
            for (Reply reply : List.of(read, taken)) {
                assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
                assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
                assertThat(reply.body()).doesNotContain(SECRET, "yunxiu", "91110108XX00A00134");
                assertThat(reply.header("Set-Cookie")).isNull();
            }
        });
        assertThat(OWNER.get("/filings/" + number).json().getString("state")).isEqualTo("SUBMITTED");
    }

    @Test
    void what_is_not_there_and_what_is_not_yours_look_the_same() {
        Portal other = Portal.as("yanzhi.signer", "beihai");
        JsonObject foreign = other.get("/filings/" + number).json();
        JsonObject missing = other.get("/filings/BH-2026-999999").json();
        for (String key : List.of("type", "title", "status", "detail")) {
            assertThat(foreign.get(key)).isEqualTo(missing.get(key));
        }
    }

    @Test
    void nobody_files_without_a_key_or_for_somebody_else() {
        String document = SampleFilings.document(SampleFilings.sample("F01"));
        others().forEach((other, status) -> {
            Reply reply = other.file(document, UUID.randomUUID().toString());
            if (status == 401) {
                assertThat(reply.status()).as(reply.toString()).isEqualTo(401);
                assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer");
            }
        });
        Reply forAnother = Portal.as("yanzhi.signer", "beihai")
                .file(document, UUID.randomUUID().toString());
        assertThat(forAnother.status()).isEqualTo(422);
        assertThat(forAnother.body()).contains("filing.not_your_organisation");
    }

    @Test
    void an_unregistered_filing_is_in_no_public_answer() {
        for (String authority : List.of("beihai", "nanling", "central")) {
            Portal nobody = Portal.asNobody(authority);
            Reply found = nobody.get("/register?q=" + Portal.encoded(SECRET));
            assertThat(found.status()).isEqualTo(200);
            assertThat(found.json().getJsonArray("items")).isEmpty();
            assertThat(nobody.get("/register/" + number).status()).isEqualTo(404);
            assertThat(nobody.get("/certificates/" + number).status()).isEqualTo(404);
        }
    }

    @Test
    void a_bad_key_is_refused_where_none_is_needed_too() {
        Portal revoked = Portal.withKey("obk_no_such_key", "beihai");
        assertThat(revoked.get("/register").status()).isEqualTo(401);
        assertThat(revoked.post("/gradings", "{\"facts\":{\"sector\":\"RETAIL\"}}")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void the_public_part_keeps_no_session() {
        Portal nobody = Portal.asNobody("beihai");
        for (Reply reply : List.of(
                nobody.get("/register"),
                nobody.get("/due-dates?clock=CN-ALG-CHANGE-10WD&start=2026-10-09"),
                nobody.get("/register/x"),
                nobody.post("/gradings", "{\"facts\":{\"sector\":\"RETAIL\"}}"))) {
            assertThat(reply.header("Set-Cookie")).isNull();
        }
    }
}
