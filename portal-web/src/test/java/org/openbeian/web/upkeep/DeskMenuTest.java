package org.openbeian.web.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeskMenuTest {

    @Test
    void nothing_is_no_number_and_more_than_can_be_counted_is_more() {
        assertThat(DeskMenu.words(0)).isEmpty();
        assertThat(DeskMenu.words(1)).isEqualTo("1");
        assertThat(DeskMenu.words(99)).isEqualTo("99");
        assertThat(DeskMenu.words(100)).isEqualTo("99+");
    }
}
