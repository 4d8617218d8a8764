package org.openbeian.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.registration.FieldsOf;
import org.openbeian.review.CaseCondition;

class ObligationLaneTest {

    private static final Instant AT = Instant.parse("2026-12-01T02:00:00Z");

    private static CaseCondition handedIn(String code, Instant at) {
        CaseCondition condition = FieldsOf.made(CaseCondition.class);
        FieldsOf.set(condition, "code", code);
        FieldsOf.set(condition, "handedIn", "演练已完成。");
        FieldsOf.set(condition, "handedInAt", at);
        return condition;
    }

    @Test
    void what_was_handed_in_before_a_change_and_goes_on_after_it_is_told_once() {
        List<TimelineEvent> events = new ArrayList<>();
        ObligationLane.conditions(
                List.of(
                        handedIn("ANNUAL_TEST_REPORT", AT),
                        handedIn("ANNUAL_TEST_REPORT", AT),
                        handedIn("ANNUAL_TEST_REPORT", AT.plusSeconds(60)),
                        handedIn("EMERGENCY_DRILL", AT)),
                events);
        assertThat(events).hasSize(3);
    }
}
