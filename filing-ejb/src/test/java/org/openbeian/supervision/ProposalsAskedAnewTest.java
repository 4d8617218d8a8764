package org.openbeian.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openbeian.access.Callers;
import org.openbeian.access.Rights;
import org.openbeian.access.Role;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.RegistrationChanged;
import org.openbeian.review.ConflictDeclared;

/** What changes beside the acts on a proposal changes whom it waits for. */
class ProposalsAskedAnewTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    private final Filing filing = ProposalTest.registered(3);
    private final Proposal proposal =
            new Proposal(filing, FilingEvent.REVOKE, Ground.FALSE_STATEMENTS, "理由。", "检查记录", "supervisor", NOW);
    private final List<String> asked = new ArrayList<>();
    private final List<Object> of = new ArrayList<>();
    private final ProposalsAskedAnew anew = new ProposalsAskedAnew();

    @BeforeEach
    void one_that_is_open() {
        anew.clock = new PortalClock(Clock.fixed(NOW, ZoneOffset.UTC));
        anew.cases = new ProposalCases() {
            @Override
            public void asks(Proposal one, Instant at) {
                assertThat(at).isEqualTo(NOW);
                asked.add(one.getId());
            }
        };
        anew.found = new SupervisionRepository() {
            @Override
            List<Proposal> proposalsOf(String filingId) {
                return filingId.equals(filing.getId()) ? List.of(proposal) : List.of();
            }
        };
        anew.em = Callers.standIn(
                EntityManager.class,
                (em, method, args) -> Callers.standIn(TypedQuery.class, (query, called, given) -> {
                    if (called.getName().equals("setParameter")) {
                        of.add(given[1]);
                        return query;
                    }
                    return List.of(proposal);
                }));
    }

    @ParameterizedTest
    @EnumSource(FilingEvent.class)
    void a_registration_that_ends_by_itself_waits_for_no_review(FilingEvent event) {
        anew.ended(new RegistrationChanged(filing, event, null, NOW));
        boolean ends = event == FilingEvent.EXPIRE || event == FilingEvent.DEREGISTER;
        assertThat(asked).hasSize(ends ? 1 : 0);
    }

    @Test
    void who_leaves_or_declares_a_conflict_may_leave_a_review_to_the_one_who_was_not_asked() {
        anew.lost(Rights.lost(Role.REVIEWER));
        assertThat(asked).containsExactly(proposal.getId());
        anew.barred(new ConflictDeclared("other", "organisation"));
        assertThat(asked).hasSize(2);
        assertThat(of).containsExactly("", "organisation");
    }
}
