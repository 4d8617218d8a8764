package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FilingTest {

    /** A plan for the data, a proposal and a refusal may have 4 000 characters; the row has room for 2 000. */
    @Test
    void reasons_longer_than_the_row_has_room_for_are_kept_by_their_beginning() {
        String why = "𬬻".repeat(4000);
        assertThat(Filing.kept(why)).isEqualTo("𬬻".repeat(2000));
        assertThat(Filing.kept("短")).isEqualTo("短");
        assertThat(Filing.kept(null)).isNull();
    }
}
