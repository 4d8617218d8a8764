package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FilingTest {

    private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");

    private final Filing filing = new Filing("yunxiu", "云绣", null, "anna", NOW);

    /** SOD-12 counts whoever has the last word on a page, not only who opened the draft. */
    @Test
    void who_has_written_a_page_is_a_preparer_until_a_colleague_writes_it_anew() {
        filing.save("system", JsonValue.EMPTY_JSON_OBJECT, -1, "anna", NOW);
        filing.save("purpose", JsonValue.EMPTY_JSON_OBJECT, -1, "ben", NOW);
        assertThat(filing.preparers()).containsExactlyInAnyOrder("anna", "ben");
        filing.save("purpose", JsonValue.EMPTY_JSON_OBJECT, -1, "anna", NOW);
        assertThat(filing.preparers()).containsExactly("anna");
    }

    @Test
    void who_has_prepared_or_signed_it_has_filed_it() {
        filing.sign("ben", "hash", NOW);
        assertThat(filing.isFiledBy("anna")).isTrue();
        assertThat(filing.isFiledBy("ben")).isTrue();
        assertThat(filing.isFiledBy("carl")).isFalse();
    }

    @Test
    void what_the_authority_has_opened_itself_was_filed_by_nobody() {
        Filing regrade = new Filing(filing, FilingKind.REGRADE, "officer", NOW);
        assertThat(regrade.isFiledBy("officer")).isFalse();
    }

    /** A plan for the data, a proposal and a refusal may have 4 000 characters; the row has room for 2 000. */
    @Test
    void reasons_longer_than_the_row_has_room_for_are_kept_by_their_beginning() {
        String why = "𬬻".repeat(4000);
        assertThat(Filing.kept(why)).isEqualTo("𬬻".repeat(2000));
        assertThat(Filing.kept("短")).isEqualTo("短");
        assertThat(Filing.kept(null)).isNull();
    }
}
