package org.openbeian.story.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What programs get to know of incidents: nothing without a key, nothing of others, nothing that breaks. */
class IncidentsOverRestIT {

    @Test
    void an_incident_needs_a_key_and_a_part_in_it() {
        assertThat(Portal.asNobody("beihai")
                        .get("/incidents/INC-990100-2026-000001/oecd")
                        .status())
                .isEqualTo(401);
        Portal party = Portal.as("lantu.signer", "beihai");
        assertThat(party.get("/incidents/INC-990100-1999-000001/oecd").status()).isEqualTo(404);
        assertThat(party.get("/incidents/%E4%BA%8B%E4%BB%B6/oecd").status()).isEqualTo(404);
    }

    @Test
    void lessons_are_for_everybody_and_may_be_kept() {
        var answer = Portal.asNobody("beihai").get("/lessons");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getJsonArray("items")).isNotNull();
        assertThat(Portal.asNobody("beihai").get("/lessons?after=%E4%B8%8D").status())
                .isEqualTo(200);
    }
}
