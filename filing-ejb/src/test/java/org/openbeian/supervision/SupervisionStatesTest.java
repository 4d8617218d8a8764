package org.openbeian.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What leads where with a proposal and a measure. */
class SupervisionStatesTest {

    private static final Set<ProposalState> ENDS =
            EnumSet.of(ProposalState.ORDERED, ProposalState.DECLINED, ProposalState.TAKEN_BACK);

    @Test
    void a_proposal_goes_the_way_of_the_law() {
        assertThat(ProposalState.table().moves())
                .containsExactlyInAnyOrder(
                        "PROPOSED ANSWER ANSWERED",
                        "PROPOSED ASK_HEARING HEARING_ASKED",
                        "HEARING_ASKED ANNOUNCE HEARING_ANNOUNCED",
                        "HEARING_ANNOUNCED ANNOUNCE HEARING_ANNOUNCED",
                        "HEARING_ANNOUNCED OVERTAKE HEARING_ASKED",
                        "HEARING_ANNOUNCED RECORD HEARD",
                        "PROPOSED AGREE AGREED",
                        "ANSWERED AGREE AGREED",
                        "HEARD AGREE AGREED",
                        "PROPOSED ORDER ORDERED",
                        "ANSWERED ORDER ORDERED",
                        "HEARD ORDER ORDERED",
                        "AGREED ORDER ORDERED",
                        "PROPOSED DECLINE DECLINED",
                        "ANSWERED DECLINE DECLINED",
                        "HEARING_ASKED DECLINE DECLINED",
                        "HEARING_ANNOUNCED DECLINE DECLINED",
                        "HEARD DECLINE DECLINED",
                        "AGREED DECLINE DECLINED",
                        "PROPOSED TAKE_BACK TAKEN_BACK",
                        "ANSWERED TAKE_BACK TAKEN_BACK",
                        "HEARING_ASKED TAKE_BACK TAKEN_BACK",
                        "HEARING_ANNOUNCED TAKE_BACK TAKEN_BACK",
                        "HEARD TAKE_BACK TAKEN_BACK");
    }

    /** Administrative Penalty Law art. 63, 65: what was asked for is held, and the record is considered. */
    @Test
    void while_a_hearing_is_to_be_held_nothing_is_ordered() {
        for (ProposalState heard : EnumSet.of(ProposalState.HEARING_ASKED, ProposalState.HEARING_ANNOUNCED)) {
            assertThat(ProposalState.table().events(heard))
                    .doesNotContain(ProposalState.Event.ORDER, ProposalState.Event.AGREE);
        }
    }

    @Test
    void what_is_decided_stays_so() {
        for (ProposalState state : ProposalState.values()) {
            assertThat(ProposalState.table().isEnd(state)).as("%s", state).isEqualTo(ENDS.contains(state));
        }
    }

    @Test
    void a_measure_is_shown_and_judged() {
        assertThat(MeasureState.table().moves())
                .containsExactlyInAnyOrder(
                        "ORDERED ANSWER ANSWERED", "ANSWERED SEND_BACK ORDERED", "ANSWERED VERIFY VERIFIED");
    }
}
