package org.openbeian.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.Role;
import org.openbeian.registration.AiSystem;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.FilingState;
import org.openbeian.review.Colleague;
import org.openbeian.review.Colleagues;
import org.openbeian.review.ConflictsOfInterest;

/** Who has suspended a registration is not alone in saying that it was right. */
class SuspensionReviewersTest {

    private static final String WHY = "现场检查与备案内容不符，证据充分。";
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    private final Filing filing = ProposalTest.registered(3);
    private final SuspensionReviewers reviewers = new SuspensionReviewers();
    private List<String> approvers = List.of("approver", "other");
    private Proposal suspension;

    @BeforeEach
    void it_is_suspended() {
        suspension = proposed(FilingEvent.SUSPEND, Ground.INSPECTION_FAILED).urgent("正在向未成年人推送有害内容，不能等待。");
        suspension.order(filing, new Approval("approver", null, WHY, null), LocalDate.of(2026, 3, 2), NOW);
        ProposalTest.state(filing, FilingState.SUSPENDED);
        reviewers.em = Callers.standIn(EntityManager.class, (em, method, args) -> filing);
        reviewers.conflicts = new ConflictsOfInterest() {
            @Override
            public Set<String> barredFrom(AiSystem system) {
                return Set.of("in conflict");
            }
        };
        reviewers.colleagues = new Colleagues() {
            @Override
            public List<Colleague> holding(Collection<Role> roles) {
                assertThat(roles).containsExactly(Role.APPROVER);
                return approvers.stream()
                        .map(id -> new Colleague(id, id, id, id))
                        .toList();
            }
        };
    }

    @Test
    void who_has_ordered_it_leaves_its_review_to_another_approver() {
        for (Proposal review : List.of(
                proposed(FilingEvent.CONTINUE_SUSPENSION, Ground.REASON_STANDS),
                proposed(FilingEvent.LIFT, Ground.REASON_GONE))) {
            List<Proposal> all = List.of(suspension, review);
            assertThat(reviewers.isBarred("approver", review, all)).isTrue();
            assertThat(reviewers.isBarred("other", review, all)).isFalse();
            assertThat(reviewers.barred(review, all)).contains("approver");
        }
    }

    @Test
    void where_nobody_else_may_who_has_ordered_it_reviews_it() {
        Proposal review = proposed(FilingEvent.LIFT, Ground.REASON_GONE);
        Stream.of(List.of("approver"), List.of("approver", "in conflict"), List.of("approver", "supervisor"))
                .forEach(only -> {
                    approvers = only;
                    assertThat(reviewers.isBarred("approver", review, List.of(suspension, review)))
                            .as("%s", only)
                            .isFalse();
                });
    }

    @Test
    void what_is_no_review_anybody_decides() {
        Proposal revocation = proposed(FilingEvent.REVOKE, Ground.FALSE_STATEMENTS);
        assertThat(reviewers.isBarred("approver", revocation, List.of(suspension, revocation)))
                .isFalse();
    }

    private Proposal proposed(FilingEvent event, Ground ground) {
        return new Proposal(filing, event, ground, WHY, "现场检查记录第 3 号。", "supervisor", NOW);
    }
}
