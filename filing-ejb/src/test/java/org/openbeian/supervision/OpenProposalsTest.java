package org.openbeian.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Queries;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingEvent;

/** The menu counts what the page behind it lets the reader decide on, and no more. */
class OpenProposalsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String WHY = "现场检查与备案内容不符，证据充分。";

    private final OpenProposals proposals = new OpenProposals();
    private final List<Object> stored = new ArrayList<>();
    private final Filing filing = ProposalTest.registered(3);
    private boolean leftToAnother;

    @BeforeEach
    void one_that_can_be_decided_on() {
        stored.add(proposed(filing, "colleague"));
    }

    private static Proposal proposed(Filing of, String by) {
        return new Proposal(of, FilingEvent.SUSPEND, Ground.INSPECTION_FAILED, WHY, "检查记录", by, Instant.EPOCH)
                .urgent("正在向未成年人推送有害内容，不能等待。");
    }

    private int count() {
        proposals.reviewers = new SuspensionReviewers() {
            @Override
            boolean isBarred(String person, Proposal review, List<Proposal> all) {
                return leftToAnother;
            }
        };
        proposals.em = new Queries().answer("from Proposal", stored.toArray()).em();
        return proposals.countFor("approver", TODAY, Set.of(""), 5);
    }

    @Test
    void what_waits_for_the_approver_counts() {
        assertThat(count()).isEqualTo(1);
        stored.add(proposed(ProposalTest.registered(3), "colleague"));
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void a_review_that_is_left_to_another_does_not() {
        leftToAnother = true;
        assertThat(count()).isZero();
    }

    @Test
    void the_own_proposal_and_one_that_follows_it_do_not() {
        Proposal before = proposed(filing, "approver");
        before.takeBack("approver", WHY, Instant.EPOCH);
        stored.add(before);
        assertThat(count()).isZero();
        stored.clear();
        stored.add(proposed(filing, "approver"));
        assertThat(count()).isZero();
    }

    @Test
    void nor_does_what_its_holder_can_still_answer() {
        stored.clear();
        stored.add(new Proposal(
                        filing, FilingEvent.REVOKE, Ground.FALSE_STATEMENTS, WHY, "检查记录", "colleague", Instant.EPOCH)
                .hearing(TODAY));
        assertThat(count()).isZero();
        assertThat(proposals.countFor("approver", TODAY.plusDays(1), Set.of(""), 5))
                .isEqualTo(1);
    }
}
