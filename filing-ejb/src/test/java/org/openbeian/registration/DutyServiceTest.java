package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DutyServiceTest {

    private final Filing registration = AFiling.aFiling().registered().get();
    private final RenewalWindow window = RenewalWindow.of(registration, AFiling.UNTIL);

    @Test
    void a_renewal_waits_from_the_day_on_which_it_can_be_asked_for() {
        assertThat(what(window.opens().minusDays(1))).isNull();
        assertThat(what(window.opens())).isEqualTo("RENEWAL " + window.due());
        assertThat(what(window.due())).isEqualTo("RENEWAL " + window.due());
    }

    @Test
    void when_its_last_day_is_past_the_end_of_the_certificate_is_told() {
        assertThat(what(window.due().plusDays(1))).isEqualTo("RENEWAL_OVER " + AFiling.UNTIL);
    }

    private String what(LocalDate today) {
        return DutyService.renewal(registration, today)
                .map(row -> row.what() + " " + row.dueOn())
                .orElse(null);
    }
}
