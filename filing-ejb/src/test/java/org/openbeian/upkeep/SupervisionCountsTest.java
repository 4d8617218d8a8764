package org.openbeian.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SupervisionCountsTest {

    @Test
    void a_supervisor_is_told_when_any_of_it_waits() {
        assertThat(new SupervisionCounts(0, 0, 0, 0).isAny()).isFalse();
        assertThat(new SupervisionCounts(1, 0, 0, 0).isAny()).isTrue();
        assertThat(new SupervisionCounts(0, 1, 0, 0).isAny()).isTrue();
        assertThat(new SupervisionCounts(0, 0, 1, 0).isAny()).isTrue();
        assertThat(new SupervisionCounts(0, 0, 0, 1).isAny()).isTrue();
    }
}
