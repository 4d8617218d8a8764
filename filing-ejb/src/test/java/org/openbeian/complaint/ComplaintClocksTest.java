package org.openbeian.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openbeian.deadline.ClockDefinition;
import org.openbeian.deadline.ClockDefinitions;

class ComplaintClocksTest {

    @Test
    void the_law_of_consumers_sets_a_time_for_an_own_dispute() {
        assertThat(ClockDefinitions.get(ComplaintClocks.ofDecision(Wish.REMEDY)).getSource())
                .startsWith("Consumer Rights Protection Law");
    }

    @Test
    void a_report_in_the_public_interest_is_decided_as_soon_by_the_authoritys_own_rule() {
        ClockDefinition report = ClockDefinitions.get(ComplaintClocks.ofDecision(Wish.REPORT));
        ClockDefinition dispute = ClockDefinitions.get(ComplaintClocks.ofDecision(Wish.REMEDY));
        assertThat(report.getSource()).as("no law").isEqualTo("-");
        assertThat(report.getDuration()).isEqualTo(dispute.getDuration());
        assertThat(report.getUnit()).isEqualTo(dispute.getUnit());
    }
}
