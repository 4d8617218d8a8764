package org.openbeian.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openbeian.access.Callers;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Role;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;
import org.openbeian.deadline.ClockDefinitions;
import org.openbeian.deadline.DueDate;
import org.openbeian.deadline.DueDates;
import org.openbeian.registration.AFiling;
import org.openbeian.registration.AiSystem;
import org.openbeian.registration.FieldsOf;
import org.openbeian.review.ConflictsOfInterest;

class ComplaintDecisionServiceTest {

    private final ComplaintDecisionService service = new ComplaintDecisionService();
    private final AiSystem system = AFiling.aFiling().get().getSystem();

    /** SOD-04 does not end where the register number is typed in: the case would be another's from then on. */
    @Test
    void a_complaint_is_not_linked_to_a_system_in_which_the_officer_has_a_conflict() {
        Complaint complaint = desk(null, true).taken().complaint;
        service.conflicts = new ConflictsOfInterest() {
            @Override
            public void mustBeNone(Collection<String> systems) {
                assertThat(systems).containsExactly(system.getId());
                throw new Conflict("a conflict of interest");
            }
        };
        assertThatThrownBy(() -> service.accept("id", "CMP-OTHER", "BH-2026-000001", "已受理。"))
                .hasMessageContaining("a conflict of interest");
        assertThat(complaint.getState()).isEqualTo(ComplaintState.RECEIVED);
        assertThat(complaint.getAiSystemId()).isNull();
    }

    @Test
    void the_provider_is_not_told_who_complains_by_the_question_nor_beside_it() {
        ComplaintDesk desk = desk("system", false).accepted();
        assertThatThrownBy(() -> service.forward("id", "张三说没有标识，请说明。"))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(
                                refused.errors().get(0).key())
                        .isEqualTo("complaint.names_the_complainant"));
        assertThat(desk.added).isEmpty();
    }

    @Test
    void the_name_goes_along_with_consent_only() {
        for (boolean consents : List.of(true, false)) {
            ComplaintDesk desk = desk("system", consents).accepted();
            service.forward("id", "请说明标识。");
            assertThat(desk.added).singleElement().satisfies(put -> assertThat(
                            ((ProviderQuestion) put).readComplainant(KeptOutTest.SEALING))
                    .isEqualTo(consents ? "张三" : null));
        }
    }

    /** SOD-04. */
    @Test
    void more_time_that_an_officer_with_a_conflict_has_asked_for_is_not_given_but_asked_for_anew() {
        ComplaintDesk desk = desk("system", false).accepted();
        Complaint complaint = desk.complaint;
        complaint.wantTime("等待鉴定结论，还要一个月。", desk.me());
        String shown = complaint.getMoreTime().shown();
        service.cases = new VerbsOf(complaint, Callers.staff(Role.SUPERVISOR).get(), AComplaint.NOW);
        service.conflicts = new ConflictsOfInterest() {
            @Override
            public Set<String> barredFrom(Collection<String> systems) {
                assertThat(systems).containsExactly("system");
                return Set.of(desk.me());
            }
        };
        assertThatThrownBy(() -> service.giveTime("id", shown)).hasMessageContaining("sod.04.first");
        assertThat(complaint.isTimeWanted()).isTrue();
        complaint.letGo();
        CurrentCaller next = Callers.staff(Role.SUPERVISOR);
        complaint.take(next.get().personId());
        service.cases = new VerbsOf(complaint, next.get(), AComplaint.NOW);
        service.wantTime("id", "检测机构的结论下月才到。");
        assertThat(complaint.getMoreTime().askedBy()).isEqualTo(next.get().personId());
    }

    /** An answer after a review overwrites the outcome; what was found first stays known, and both stand in the trail. */
    @Test
    void the_trail_says_what_was_found_first_and_what_the_review_has_found() {
        ComplaintDesk first = desk("system", false).investigated();
        saying(first);
        service.answer(
                "id", Outcome.NOT_UPHELD, "经查，情况不属实。", first.cases.basis("id").stamp());
        assertThat(noted(first)).isEqualTo("@outcome|#outcome.NOT_UPHELD");
        Complaint complaint = first.complaint;
        complaint.askReview(AComplaint.NOW);
        ComplaintDesk second = new ComplaintDesk(complaint).taken();
        service.cases = saying(second);
        service.audit = second.audit;
        service.answer(
                "id",
                Outcome.PARTLY_UPHELD,
                "复查发现部分属实。",
                second.cases.basis("id").stamp());
        assertThat(noted(second)).isEqualTo("@outcome|#outcome.PARTLY_UPHELD\n@outcome_before|#outcome.NOT_UPHELD");
        assertThat(complaint.getReached().before()).isEqualTo(Outcome.NOT_UPHELD);
    }

    @Test
    void the_trail_says_to_which_body_a_complaint_was_passed_on() {
        ComplaintDesk desk = desk("system", false).taken();
        saying(desk);
        service.transfer(
                "id", OtherBody.values()[0], "已移送。", desk.cases.basis("id").stamp());
        assertThat(noted(desk)).isEqualTo("@other_body|#other_body." + OtherBody.values()[0]);
    }

    @Test
    void what_an_officer_notes_stands_in_the_trail_and_so_does_not_say_who_complains() {
        ComplaintDesk desk = desk("system", false).accepted();
        service.conflicts = new ConflictsOfInterest() {
            @Override
            public Set<String> barredFrom(Collection<String> systems) {
                return Set.of();
            }
        };
        String shown = desk.cases.basis("id").stamp();
        names("/extensionReason", () -> service.wantTime("id", "张三说的情况还要核实一个月。"));
        names("/note", () -> service.investigate("id", "已拨打13800000000核实。", shown));
        names("/note", () -> service.endMediation("id", "张三已经同意。", shown));
        names("/note", () -> service.flagUrgent("id", "张三说有人受伤。"));
        names("/takeOverReason", () -> service.takeOver("id", "张三打来电话，经办人不在。"));
        desk.complaint.wantTime("等待鉴定结论，还要一个月。", desk.me());
        String wish = desk.complaint.getMoreTime().shown();
        service.cases = saying(new ComplaintDesk(desk.complaint));
        names("/declineReason", () -> service.declineTime("id", "张三已经等了很久，不再延长。", wish));
    }

    private static void names(String field, ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Invalid.class, refused -> assertThat(
                        refused.errors().get(0).pointer())
                .isEqualTo(field));
    }

    @Test
    void another_wish_is_told_before_a_mistake_in_the_reason() {
        ComplaintDesk desk = desk("system", false).accepted();
        desk.complaint.wantTime("等待鉴定结论，还要一个月。", desk.me());
        service.cases = saying(new ComplaintDesk(desk.complaint));
        assertThatThrownBy(() -> service.declineTime("id", "", "another wish")).isInstanceOf(Conflict.class);
    }

    /** What is said to the complainant is added as well. */
    private ComplaintCases saying(ComplaintDesk desk) {
        desk.cases.complaints = service.complaints;
        desk.cases.sealing = KeptOutTest.SEALING;
        return desk.cases;
    }

    private static String noted(ComplaintDesk desk) {
        return (String) FieldsOf.get(desk.notes, "detail");
    }

    /** A page that was opened before somebody wrote decides nothing over it. */
    @ParameterizedTest
    @EnumSource(names = {"REFUSE", "TRANSFER", "FORWARD", "INVESTIGATE", "MEDIATE", "END_MEDIATION", "AGREE", "ANSWER"})
    void what_either_side_has_said_since_is_not_decided_over(ComplaintEvent event) {
        ComplaintDesk desk = desk("system", true).accepted();
        String opened = desk.cases.basis("id").stamp();
        desk.saidBy(ComplaintMessage.Kind.FROM_OFFICER);
        assertThat(desk.cases.basis("id").stamp()).as("the own words").isEqualTo(opened);
        desk.saidBy(ComplaintMessage.Kind.FROM_COMPLAINANT);
        assertThatThrownBy(() -> decide(event, opened))
                .isInstanceOf(Conflict.class)
                .hasMessage("complaint.words_moved");
        String read = desk.cases.basis("id").stamp();
        desk.question = new ProviderQuestion(
                desk.complaint, system, "请说明标识。", null, desk.me(), KeptOutTest.SEALING, AComplaint.NOW);
        assertThat(desk.cases.basis("id").stamp()).as("only asked").isEqualTo(read);
        FieldsOf.set(desk.question, "answeredAt", AComplaint.NOW);
        assertThatThrownBy(() -> decide(event, read))
                .isInstanceOf(Conflict.class)
                .hasMessage("complaint.answer_moved");
        assertThat(desk.complaint.getState()).isEqualTo(ComplaintState.ACCEPTED);
        assertThat(desk.added).isEmpty();
    }

    @Test
    void what_was_written_after_the_page_was_opened_is_not_read_by_it() {
        ComplaintDesk desk = desk("system", false).taken().saidBy(ComplaintMessage.Kind.FROM_COMPLAINANT);
        desk.complaint.saysMore(AComplaint.NOW);
        String shown = desk.cases.basis("id").stamp();
        desk.saidBy(ComplaintMessage.Kind.FROM_COMPLAINANT);
        assertThatThrownBy(() -> service.read("id", shown)).hasMessage("complaint.words_moved");
        assertThat(desk.complaint.isUnread()).isTrue();
        service.read("id", desk.cases.basis("id").stamp());
        assertThat(desk.complaint.isUnread()).isFalse();
    }

    private void decide(ComplaintEvent event, String shown) {
        Consent agreed = new Consent("本人，电话", LocalDate.of(2026, 11, 12));
        switch (event) {
            case REFUSE -> service.refuse("id", "不属于本机关，可向 12315 投诉。", shown);
            case TRANSFER -> service.transfer("id", OtherBody.MARKET_12315, "已移送。", shown);
            case FORWARD -> service.forward("id", "请说明标识。", null, shown);
            case INVESTIGATE -> service.investigate("id", null, shown);
            case MEDIATE -> service.mediate("id", agreed, agreed, null, shown);
            case END_MEDIATION -> service.endMediation("id", null, shown);
            case AGREE -> service.agree("id", "退款。", shown);
            default -> service.answer("id", Outcome.UPHELD, "属实。", shown);
        }
    }

    private ComplaintDesk desk(String ofSystem, boolean consents) {
        ComplaintDesk desk =
                new ComplaintDesk(AComplaint.of(ofSystem, AComplaint.lodging().named("张三", "13800000000", consents)));
        service.cases = desk.cases;
        desk.cases.sealing = KeptOutTest.SEALING;
        service.sealing = KeptOutTest.SEALING;
        service.audit = desk.audit;
        service.complaints = desk.new Found() {
            @Override
            Optional<AiSystem> systemByNumber(String number) {
                return Optional.of(system);
            }

            @Override
            AiSystem system(String id) {
                return system;
            }
        };
        desk.cases.complaints = service.complaints;
        service.clocks = new ComplaintClocks() {
            @Override
            DueDate forwarded(Complaint of, Instant at) {
                return DueDates.from(ClockDefinitions.get(ComplaintClocks.PROVIDER), LocalDate.of(2026, 11, 12));
            }

            @Override
            void answered(Complaint of, Instant at) {
                // no clock runs here
            }

            @Override
            void decided(Complaint of, Instant at) {
                // no clock runs here
            }
        };
        service.notices = new ProviderNotices() {
            @Override
            void tell(ProviderQuestion question, Complaint of, String kind, String once, Map<String, String> more) {
                // nobody reads it here
            }
        };
        return desk;
    }
}
