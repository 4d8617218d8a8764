package org.openbeian.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Caller;
import org.openbeian.access.Callers;
import org.openbeian.access.Queries;
import org.openbeian.access.Rights;
import org.openbeian.access.Role;
import org.openbeian.casework.Act;
import org.openbeian.casework.CaseWork;
import org.openbeian.casework.Desk;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.CaseClocks;

/** What a complaint asks, of whom, and until when. */
class ComplaintWorkTest {

    private static final Instant NOW = Instant.parse("2026-11-12T01:46:00Z");
    private static final Instant DUE = Instant.parse("2026-11-14T16:00:00Z");

    private final ComplaintCases cases = new ComplaintCases();
    private boolean here = true;
    private final List<KeptOut> keptOut = new ArrayList<>();
    private final Complaint complaint = AComplaint.anonymous();

    @BeforeEach
    void clocks_and_officers() {
        cases.keptOut = new KeptOutOfficers() {
            @Override
            List<KeptOut> standing(String complaintId) {
                return keptOut;
            }

            @Override
            boolean mayHandle(String officer, String aiSystemId) {
                assertThat(aiSystemId).isEqualTo("system");
                return officer.equals("one") && here;
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
    void what_the_complainant_writes_is_read_within_two_working_days_by_who_has_it() {
        complaint.saysMore(NOW);
        complaint.saysMore(NOW.plusSeconds(86_400));
        // Thursday the twelfth, and two working days more
        Instant read = Instant.parse("2026-11-16T16:00:00Z");
        assertThat(asked()).contains(new CaseWork.Asked(Desk.SUPERVISION, "READ", null, read, Set.of()));
        complaint.take("one");
        assertThat(asked()).contains(new CaseWork.Asked(Desk.SUPERVISION, "READ", "one", read, Set.of()));
        complaint.readBy("one");
        assertThat(asked()).containsExactly(of(ComplaintWork.DECIDE, "one"));
    }

    @Test
    void what_is_written_after_the_end_is_read_by_who_had_it_and_by_nobody_else() {
        complaint.take("one");
        complaint.withdraw(NOW);
        complaint.saysMore(NOW);
        assertThat(asked()).singleElement().satisfies(read -> {
            assertThat(read.what()).isEqualTo("READ");
            assertThat(read.holder()).isEqualTo("one");
        });
        here = false;
        assertThat(asked()).as("who had it has left").isEmpty();
        here = true;
        complaint.letGo();
        assertThat(asked()).as("nobody takes one that has ended").isEmpty();
    }

    @Test
    void what_was_written_after_the_end_is_asked_anew_once_who_had_it_leaves() {
        List<Complaint> asked = new ArrayList<>();
        LetGoComplaints letGo = new LetGoComplaints();
        letGo.em = new Queries().answer("from Complaint c", complaint).em();
        letGo.clock = new PortalClock(Clock.systemUTC());
        letGo.cases = new ComplaintCases() {
            @Override
            public void asks(Complaint anew, Instant at) {
                asked.add(anew);
            }
        };
        complaint.take("one");
        complaint.withdraw(NOW);
        letGo.lost(Rights.lost(Role.REVIEWER));
        assertThat(asked).as("there is nothing to read").isEmpty();
        complaint.saysMore(NOW);
        letGo.lost(Rights.lost(Role.REVIEWER));
        assertThat(asked).containsExactly(complaint);
        assertThat(complaint.getHands().handler())
                .as("it stays with who had it")
                .isEqualTo("one");
    }

    @Test
    void who_decides_has_read_what_was_written_and_nobody_else_by_what_they_do() {
        Caller officer = Callers.staff(Role.SUPERVISOR).get();
        for (ComplaintEvent event : ComplaintEvent.values()) {
            complaint.saysMore(NOW);
            cases.keep(new Act<>(complaint, event.name(), officer, NOW));
            boolean decides = !Set.of(
                            "WITHDRAW",
                            "ASK_REVIEW",
                            "PROVIDER_ANSWERS",
                            "PROVIDER_SILENT",
                            "CLOSE",
                            "FLAG_URGENT",
                            "ACCEPT",
                            "SETTLE",
                            "RAISE_INCIDENT")
                    .contains(event.name());
            assertThat(complaint.isUnread()).as(event.name()).isNotEqualTo(decides);
        }
        cases.keep(new Act<>(complaint, "TAKE", officer, NOW));
        assertThat(complaint.isUnread()).isTrue();
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
