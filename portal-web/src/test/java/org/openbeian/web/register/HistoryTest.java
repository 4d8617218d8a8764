package org.openbeian.web.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final LocalDate REGISTERED = LocalDate.of(2026, 7, 22);

    @Test
    void an_entry_is_not_confirmed_before_it_is_there() {
        assertThat(History.ofEntry(LocalDate.of(2026, 7, 7), REGISTERED)).isNull();
        assertThat(History.ofEntry(REGISTERED, REGISTERED)).isEqualTo(REGISTERED);
        assertThat(History.ofEntry(null, REGISTERED)).isNull();
    }
}
