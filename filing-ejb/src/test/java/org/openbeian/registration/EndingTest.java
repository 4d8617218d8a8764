package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbeian.registration.AFiling.NOW;
import static org.openbeian.registration.AFiling.aFiling;

import org.junit.jupiter.api.Test;

class EndingTest {

    @Test
    void each_way_to_the_end_is_an_event_of_the_state_table() {
        assertThat(Ending.discarded(NOW).event()).isEqualTo(FilingEvent.DISCARD);
        assertThat(Ending.withdrawn("不再上线。", NOW).event()).isEqualTo(FilingEvent.WITHDRAW);
        assertThat(Ending.lapsed(NOW).event()).isEqualTo(FilingEvent.LAPSE);
        assertThat(Ending.withRegistration(NOW).event()).isEqualTo(FilingEvent.LAPSE);
        assertThat(Ending.refused("不属于备案范围。", NOW).event()).isEqualTo(FilingEvent.REFUSE_ACCEPTANCE);
        assertThat(Ending.notRequired(NOW).event()).isEqualTo(FilingEvent.CLOSE_NOT_REQUIRED);
        assertThat(Ending.rejected("触及红线。", "已听取意见。", NOW).event()).isEqualTo(FilingEvent.REJECT);
        assertThat(Ending.reached(FilingState.GRADED, NOW).event()).isEqualTo(FilingEvent.REGISTER_NOTICE);
        assertThat(Ending.reached(FilingState.APPROVED, NOW).event()).isEqualTo(FilingEvent.ISSUE);
    }

    @Test
    void it_says_why_and_how_the_applicant_was_heard() {
        Ending rejected = Ending.rejected("触及红线。", "已听取意见。", NOW);
        assertThat(rejected.at()).isEqualTo(NOW);
        assertThat(rejected.reason()).isEqualTo("触及红线。");
        assertThat(rejected.heard()).isEqualTo("已听取意见。");
        assertThat(Ending.withdrawn("不再上线。", NOW).heard()).isNull();
    }

    /** A change that ends with its registration has not lapsed, though the state table knows one event for both. */
    @Test
    void a_withdrawal_says_which_it_was() {
        assertThat(Ending.lapsed(NOW).withdrawal(true)).isEqualTo(Withdrawal.LAPSED);
        assertThat(Ending.withRegistration(NOW).withdrawal(true)).isEqualTo(Withdrawal.WITH_REGISTRATION);
        assertThat(Ending.withdrawn("不再上线。", NOW).withdrawal(true)).isEqualTo(Withdrawal.BY_APPLICANT);
        assertThat(Ending.discarded(NOW).withdrawal(false)).isEqualTo(Withdrawal.DISCARDED);
    }

    @Test
    void what_has_ended_is_due_no_more() {
        Filing filing = aFiling().submitted().get();
        filing.due().set(AFiling.UNTIL, true);
        filing.end(Ending.withdrawn("不再上线。", NOW));
        assertThat(filing.due().day()).isNull();
        assertThat(filing.due().isPaused()).isFalse();
        assertThat(filing.ending().at()).isEqualTo(NOW);
    }
}
