package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContinuedSuspensionTest {

    /** Neither the process nor the register knows of it, for nothing changes. */
    @Test
    void an_order_that_lets_a_suspension_last_is_told_and_changes_nothing() {
        List<String> told = new ArrayList<>();
        Registrations registrations = new Registrations();
        registrations.notices = new FilingNotices() {
            @Override
            public void tell(Filing filing, String kind, String once, Map<String, String> more) {
                told.add(kind + " " + once + " " + more);
            }
        };
        Filing filing = new Filing("organisation", "名称", "Name", "filer", Instant.EPOCH);
        FilingState before = filing.getState();
        registrations.order(filing, FilingEvent.CONTINUE_SUSPENSION, "理由。", Map.of("due", "2026-05-27"), "order/1");
        assertThat(told).containsExactly("REGISTRATION_CONTINUE_SUSPENSION order/1 {due=2026-05-27}");
        assertThat(filing.getState()).isEqualTo(before);
    }
}
