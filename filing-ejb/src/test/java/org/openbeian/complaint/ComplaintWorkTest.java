package org.openbeian.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.casework.CaseWork;
import org.openbeian.casework.Desk;
import org.openbeian.deadline.CaseClocks;

/** What a complaint asks, of whom, and until when. */
class ComplaintWorkTest {

    private static final Instant NOW = Instant.parse("2026-11-12T01:46:00Z");
    private static final Instant DUE = Instant.parse("2026-11-14T16:00:00Z");

    private final ComplaintCases cases = new ComplaintCases();
    private final List<KeptOut> keptOut = new ArrayList<>();
    private final Complaint complaint = AComplaint.anonymous();

    @BeforeEach
    void clocks_and_officers() {
        cases.keptOut = new KeptOutOfficers() {
            @Override
            List<KeptOut> standing(String complaintId) {
                return keptOut;
            }
        };
        cases.clocks = new ComplaintClocks();
        cases.clocks.clocks = new CaseClocks() {
            @Override
            public Instant nextEnd(String caseId, Predicate<String> which) {
                assertThat(which.test(ComplaintClocks.PROVIDER))
                        .as("its own time is the provider's")
                        .isFalse();
                assertThat(which.test(ComplaintClocks.URGENT)).isTrue();
                assertThat(which.test(ComplaintClocks.CLOSE)).isTrue();
                return DUE;
            }
        };
    }

    private List<CaseWork.Asked> asked() {
        return cases.waiting(complaint).asked();
    }

    private static CaseWork.Asked of(ComplaintWork what, String holder, String... notFor) {
        return new CaseWork.Asked(Desk.SUPERVISION, what.name(), holder, DUE, Set.of(notFor));
    }

    @Test
    void it_waits_for_anybody_and_then_for_who_has_it() {
        assertThat(asked()).containsExactly(of(ComplaintWork.DECIDE, null));
        complaint.take("one");
        assertThat(asked()).containsExactly(of(ComplaintWork.DECIDE, "one"));
        complaint.accept("CMP-NOLABEL", "system", "one", NOW);
        assertThat(asked()).containsExactly(of(ComplaintWork.PURSUE, "one"));
        complaint.forward("one");
        assertThat(asked()).as("the provider is asked").isEmpty();
        complaint.providerAnswered();
        assertThat(asked()).containsExactly(of(ComplaintWork.ANSWER, "one"));
        complaint.answer(Outcome.UPHELD, "one", NOW);
        assertThat(asked()).as("it closes by itself").isEmpty();
    }

    @Test
    void a_review_waits_for_another_hand() {
        complaint.take("zero");
        complaint.release("zero");
        complaint.take("one");
        complaint.accept("CMP-NOLABEL", "system", "one", NOW);
        complaint.investigate("one");
        complaint.answer(Outcome.UPHELD, "one", NOW);
        complaint.askReview(NOW);
        assertThat(asked()).containsExactly(of(ComplaintWork.REVIEW, null, "zero", "one"));
    }

    @Test
    void more_time_is_for_another_officer_to_give() {
        complaint.take("one");
        complaint.accept("CMP-NOLABEL", "system", "one", NOW);
        complaint.investigate("one");
        complaint.wantTime("…", "one");
        assertThat(asked()).containsExactly(of(ComplaintWork.ANSWER, "one"), of(ComplaintWork.GIVE_TIME, null, "one"));
        complaint.giveTime("two", complaint.getMoreTime().shown(), NOW);
        assertThat(asked()).containsExactly(of(ComplaintWork.ANSWER, "one"));
    }

    @Test
    void that_it_is_about_an_officer_is_for_a_second_person_to_agree() {
        KeptOut named = new KeptOut("id", "accused", "投诉的就是他", "namer", NOW);
        keptOut.add(named);
        assertThat(asked()).contains(of(ComplaintWork.AGREE_OFFICER, null, "namer", "accused"));
        named.agree("another", NOW);
        assertThat(asked()).containsExactly(of(ComplaintWork.DECIDE, null));
    }

    @Test
    void nothing_is_asked_of_one_that_has_ended() {
        keptOut.add(new KeptOut("id", "accused", "投诉的就是他", "namer", NOW));
        complaint.withdraw(NOW);
        assertThat(asked()).isEmpty();
        assertThat(Arrays.stream(ComplaintState.values())
                        .filter(ComplaintState::isEnd)
                        .map(ComplaintWork::in))
                .containsOnlyNulls();
    }
}
