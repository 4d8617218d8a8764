package org.openbeian.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingEvent;

/** SOD-09 does not fall by taking a proposal back and leaving a colleague to make it anew. */
class ProposersTest {

    private static final String WHY = "现场检查与备案内容不符，证据充分。";
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    private final Filing filing = ProposalTest.registered(3);

    @Test
    void who_has_taken_it_back_or_seen_it_declined_neither_decides_nor_hears() {
        Proposal back = proposed("back", NOW);
        back.takeBack("back", WHY, NOW.plusSeconds(60));
        Proposal declined = proposed("declined", NOW.plusSeconds(120));
        declined.decline("approver", WHY, NOW.plusSeconds(180));
        Proposal open = proposed("colleague", NOW.plusSeconds(240));
        Proposers proposers = Proposers.of(List.of(open, declined, back));
        for (String one : List.of("back", "declined")) {
            assertThatThrownBy(() -> proposers.mustNotDecide(one, open)).hasMessageContaining("sod.09.before");
            assertThatThrownBy(() -> proposers.mustNotHear(one)).hasMessageContaining("hearing_by_another");
        }
        assertThatThrownBy(() -> proposers.mustNotDecide("colleague", open))
                .hasMessageContaining("sod.09")
                .hasMessageNotContaining("before");
        assertThatCode(() -> proposers.mustNotDecide("approver", open)).doesNotThrowAnyException();
        assertThatCode(() -> proposers.mustNotHear("approver")).doesNotThrowAnyException();
    }

    @Test
    void an_order_that_takes_effect_ends_it() {
        Proposal back = proposed("back", NOW);
        back.takeBack("back", WHY, NOW.plusSeconds(60));
        Proposal ordered = proposed("other", NOW.plusSeconds(120));
        ordered.order(
                filing, new Approval("approver", null, WHY, null), LocalDate.of(2026, 3, 2), NOW.plusSeconds(180));
        Proposal open = proposed("colleague", NOW.plusSeconds(240));
        assertThat(Proposers.of(List.of(open, ordered, back)).persons()).containsExactly("colleague");
    }

    private Proposal proposed(String by, Instant at) {
        return new Proposal(filing, FilingEvent.SUSPEND, Ground.INSPECTION_FAILED, WHY, "检查记录", by, at)
                .urgent("正在向未成年人推送有害内容，不能等待。");
    }
}
