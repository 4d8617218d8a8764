package org.openbeian.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class GrantRowTest {

    /** The list does not offer what is refused each time. */
    @Test
    void nobody_is_offered_to_agree_to_a_proposal_of_their_own() {
        assertThat(row().seenBy("admin1").isOwn()).isTrue();
        assertThat(row().seenBy("admin2").isOwn()).isFalse();
    }

    private static GrantRow row() {
        return new GrantRow(
                "g",
                Role.INTAKE,
                "new",
                "林新",
                "Lin Xin",
                "admin1",
                "管理员",
                "Admin",
                Instant.EPOCH,
                "m",
                null,
                null,
                null,
                null,
                null);
    }
}
