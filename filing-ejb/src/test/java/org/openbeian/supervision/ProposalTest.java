package org.openbeian.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.AFiling;
import org.openbeian.registration.FieldsOf;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.FilingNotices;
import org.openbeian.registration.FilingState;

/** Administrative Penalty Law art. 44, 45, 63, 64: who is to lose a registration is told, heard, and answered. */
class ProposalTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate UNTIL = LocalDate.of(2026, 3, 9);
    /** Seven working days after today. */
    private static final LocalDate HELD = LocalDate.of(2026, 3, 11);

    private static final Instant NOW = at(TODAY);
    private static final String WHY = "现场检查与备案内容不符，证据充分。";
    private static final String DANGER = "正在向未成年人推送有害内容，不能等待。";
    private static final String SHOWN = "现场检查记录第 3 号。";
    private static final String CONSIDERED = "当事人的更正不影响已查明的事实，不予采纳。";

    private final Filing filing = registered(3);

    @Test
    void while_the_holder_can_answer_nothing_is_ordered() {
        Proposal proposal = revocation();
        assertThat(proposal.isBeingHeard(TODAY)).isTrue();
        barred(proposal, UNTIL, "supervision.being_heard");
        assertThat(proposal.order(
                        filing, new Approval("approver", null, WHY, null), UNTIL.plusDays(1), at(UNTIL.plusDays(1))))
                .isTrue();
        assertThat(proposal.getDecision().getConsidered()).isNull();
    }

    @Test
    void a_statement_alone_can_be_decided_on_once_it_was_read() {
        Proposal proposal = revocation();
        proposal.hear("已更正。", false, false, TODAY, NOW);
        assertThat(proposal.isBeingHeard(TODAY)).isFalse();
        assertThat(proposal.order(filing, new Approval("approver", null, WHY, CONSIDERED), TODAY, NOW))
                .isTrue();
        assertThat(proposal.getDecision().getConsidered()).isEqualTo(CONSIDERED);
    }

    @Test
    void asking_for_a_hearing_does_not_unlock_the_order() {
        Proposal proposal = revocation();
        proposal.hear("要求听证。", true, false, TODAY, NOW);
        assertThat(proposal.isBeingHeard(TODAY)).isTrue();
        barred(proposal, TODAY, "supervision.proposal_moved");
    }

    @Test
    void the_end_of_the_term_does_not_unlock_it_while_there_is_no_record_of_the_hearing() {
        Proposal proposal = revocation();
        proposal.hear("要求听证。", true, false, TODAY, NOW);
        barred(proposal, UNTIL.plusDays(30), "supervision.proposal_moved");
    }

    @Test
    void the_record_does_not_unlock_it_before_the_term_has_ended() {
        Proposal proposal = revocation();
        proposal.hear("要求听证。", true, true, TODAY, NOW);
        proposal.announceHearing(notice(UNTIL, "chair", NOW), null);
        proposal.recordHearing(true, "李某主持，当事人到场陈述。", "chair", at(UNTIL));
        barred(proposal, UNTIL, "supervision.being_heard");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void held_or_not_attended_and_after_the_term_it_is_decided(boolean appeared) {
        Proposal proposal = revocation();
        proposal.hear("要求听证。", true, false, TODAY, NOW);
        proposal.announceHearing(notice(HELD, "chair", NOW), null);
        proposal.recordHearing(appeared, "听证情况如下，记录在案。", "chair", at(HELD));
        LocalDate after = HELD.plusDays(1);
        assertThat(proposal.isBeingHeard(after)).isFalse();
        assertThat(proposal.order(filing, new Approval("approver", null, WHY, CONSIDERED), after, at(after)))
                .isTrue();
        assertThat(proposal.getHearing().isAppeared()).isEqualTo(appeared);
    }

    /** Administrative Penalty Law art. 64. */
    @Test
    void whoever_has_proposed_it_neither_announces_nor_records_the_hearing() {
        Proposal proposal = heardOn(HELD);
        assertThatThrownBy(() -> proposal.announceHearing(notice(HELD.plusDays(1), "supervisor", NOW), WHY))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("hearing_by_another");
        assertThatThrownBy(() -> proposal.recordHearing(true, "记录如下，当事人到场。", "supervisor", at(HELD)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("recorded_by_presider");
    }

    @Test
    void a_second_announcement_says_why_and_keeps_the_first() {
        Proposal proposal = heardOn(HELD);
        for (String why : new String[] {null, "", "改期。"}) {
            assertThatThrownBy(() -> proposal.announceHearing(notice(HELD.plusDays(1), "chair", NOW), why))
                    .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(
                                    refused.errors().get(0).pointer())
                            .isEqualTo("/postponeReason"));
        }
        proposal.announceHearing(notice(HELD.plusDays(1), "chair", NOW), "主持人出差，改期举行。");
        assertThat(proposal.getHearing().getNotice().getAt()).isEqualTo(at(HELD.plusDays(1)));
        assertThat(proposal.getHearing().getPostponements()).singleElement().satisfies(before -> {
            assertThat(before.getNotice().getAt()).isEqualTo(at(HELD));
            assertThat(before.getReason()).isEqualTo("主持人出差，改期举行。");
        });
    }

    @Test
    void a_hearing_is_led_by_nobody_who_has_proposed_looked_into_or_decided_it() {
        Proposal proposal = firstOfTwo();
        Set<String> involved = Set.of("handler");
        assertThat(List.of("supervisor", "one", "handler"))
                .noneMatch(person -> proposal.isPresidedBy(person, involved));
        assertThat(proposal.isPresidedBy("chair", involved)).isTrue();
    }

    @Test
    void who_leads_the_hearing_does_not_decide() {
        Proposal proposal = heardOn(HELD);
        proposal.recordHearing(true, "记录如下，当事人到场。", "chair", at(HELD));
        LocalDate after = HELD.plusDays(1);
        assertThat(proposal.waitsFor("chair", after)).isFalse();
        assertThat(proposal.waitsFor("approver", after)).isTrue();
        assertThatThrownBy(() -> proposal.order(filing, new Approval("chair", null, WHY, CONSIDERED), after, at(after)))
                .hasMessageContaining("presider_decides");
        assertThatThrownBy(() -> proposal.decline("chair", WHY, at(after))).hasMessageContaining("presider_decides");
        assertThat(proposal.isOpen()).isTrue();
    }

    @Test
    void nothing_is_ordered_on_a_hearing_that_somebody_with_a_conflict_has_led() {
        Proposal proposal = heardOn(HELD);
        proposal.recordHearing(true, "记录如下，当事人到场。", "chair", at(HELD));
        assertThatThrownBy(() -> proposal.mustBeUntainted(Set.of("chair"))).hasMessageContaining("heard_in_conflict");
        assertThatCode(() -> proposal.mustBeUntainted(Set.of("other"))).doesNotThrowAnyException();
    }

    /** Its hearing is announced for that day. */
    private Proposal heardOn(LocalDate day) {
        Proposal proposal = revocation();
        proposal.hear("要求听证。", true, false, TODAY, NOW);
        proposal.announceHearing(notice(day, "chair", NOW), null);
        return proposal;
    }

    static HearingNotice notice(LocalDate day, String by, Instant at) {
        return HearingTest.notice(day + "T10:00", by, at);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "已考虑。"})
    void what_the_holder_said_is_answered_in_the_decision(String considered) {
        Proposal proposal = revocation();
        proposal.hear("已更正。", false, false, TODAY, NOW);
        assertThatThrownBy(() -> proposal.order(filing, new Approval("approver", null, WHY, considered), TODAY, NOW))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.errors().get(0).pointer()).isEqualTo("/considered"));
        assertThat(proposal.isOpen()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = FilingEvent.class,
            names = {"SUSPEND", "DEREGISTER_EX_OFFICIO"})
    void an_order_that_burdens_is_explained(FilingEvent event) {
        Ground ground = event == FilingEvent.SUSPEND ? Ground.INSPECTION_FAILED : Ground.SERVICE_ENDED;
        Proposal proposal = new Proposal(filing, event, ground, "理由。", SHOWN, "supervisor", NOW);
        proposal.hearing(UNTIL);
        LocalDate over = UNTIL.plusDays(1);
        for (String empty : new String[] {null, "", "照办。"}) {
            assertThatThrownBy(
                            () -> proposal.order(filing, new Approval("approver", null, empty, null), over, at(over)))
                    .as("%s", empty)
                    .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(
                                    refused.errors().get(0).pointer())
                            .isEqualTo("/decision"));
        }
        assertThat(proposal.order(filing, new Approval("approver", null, WHY, null), over, at(over)))
                .isTrue();
    }

    /** Administrative Penalty Law art. 44: the notice tells the facts, the reasons and what shows them. */
    @ParameterizedTest
    @EnumSource(
            value = FilingEvent.class,
            names = {"SUSPEND", "REVOKE", "DEREGISTER_EX_OFFICIO"})
    void what_burdens_the_holder_is_not_proposed_without_evidence(FilingEvent event) {
        Ground ground = Arrays.stream(Ground.values())
                .filter(one -> one.getEvent() == event)
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> new Proposal(filing, event, ground, "理由。", null, "supervisor", NOW))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.errors().get(0).pointer()).isEqualTo("/evidence"));
    }

    @Test
    void giving_a_registration_back_needs_no_evidence() {
        state(filing, FilingState.SUSPENDED);
        assertThatCode(() -> new Proposal(
                        filing, FilingEvent.LIFT, Ground.MEASURES_VERIFIED, "理由。", null, "supervisor", NOW))
                .doesNotThrowAnyException();
    }

    @Test
    void giving_a_registration_back_needs_no_explanation() {
        state(filing, FilingState.SUSPENDED);
        Proposal proposal =
                new Proposal(filing, FilingEvent.LIFT, Ground.MEASURES_VERIFIED, "理由。", SHOWN, "supervisor", NOW);
        assertThatCode(() -> proposal.order(filing, new Approval("approver", null, null, null), TODAY, NOW))
                .doesNotThrowAnyException();
    }

    @Test
    void what_the_first_of_two_approvers_says_is_kept() {
        Filing grave = registered(4);
        Proposal proposal = new Proposal(
                        grave, FilingEvent.REVOKE, Ground.FALSE_STATEMENTS, "理由。", SHOWN, "supervisor", NOW)
                .hearing(UNTIL);
        proposal.hear("已更正。", false, false, TODAY, NOW);
        assertThat(proposal.order(grave, new Approval("one", null, WHY, CONSIDERED), TODAY, NOW))
                .isFalse();
        assertThatThrownBy(() -> proposal.order(grave, new Approval("two", null, WHY, CONSIDERED), TODAY, NOW))
                .as("nobody becomes the second without having seen the first")
                .hasMessageContaining("page.moved_on");
        assertThat(proposal.order(grave, new Approval("two", "one", "同意第一名审批人的决定。", CONSIDERED), TODAY, NOW))
                .isTrue();
        assertThat(proposal.getDecision().getWhy()).isEqualTo(WHY + "\n同意第一名审批人的决定。");
        assertThat(proposal.getDecision().getConsidered()).isEqualTo(CONSIDERED);
    }

    @Test
    void what_the_first_of_two_approvers_says_is_kept_when_the_second_declines() {
        Proposal proposal = firstOfTwo();
        proposal.decline("two", "现有证据不足以撤销，不予同意。", NOW);
        assertThat(proposal.isOrdered()).isFalse();
        assertThat(proposal.getDecision().getFirstWhy()).isEqualTo(WHY);
        assertThat(proposal.getDecision().getWhy()).as("the holder reads this").isEqualTo("现有证据不足以撤销，不予同意。");
        assertThat(proposal.getDecision().getBy()).isEqualTo("two");
    }

    /** SOD-09. */
    @Test
    void whoever_has_proposed_it_neither_orders_nor_declines_it() {
        Proposal proposal = suspension().urgent(DANGER);
        assertThatThrownBy(() -> proposal.order(filing, new Approval("supervisor", null, WHY, null), TODAY, NOW))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.key())
                        .isEqualTo("sod.09"));
        assertThatThrownBy(() -> proposal.decline("supervisor", WHY, NOW))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.key())
                        .isEqualTo("sod.09"));
        assertThat(proposal.isOpen()).isTrue();
    }

    /** SOD-04. */
    @Test
    void what_somebody_with_a_conflict_has_proposed_or_agreed_to_is_not_ordered() {
        Proposal proposal = firstOfTwo();
        assertThatCode(() -> proposal.mustBeUntainted(Set.of("somebody"))).doesNotThrowAnyException();
        for (String tainted : List.of("supervisor", "one")) {
            assertThatThrownBy(() -> proposal.mustBeUntainted(Set.of(tainted)))
                    .hasMessageContaining("supervision.proposed_in_conflict");
        }
    }

    /** SOD-09. */
    @Test
    void the_second_of_two_approvers_is_not_the_first() {
        Proposal proposal = firstOfTwo();
        assertThatThrownBy(() -> proposal.order(registered(4), new Approval("one", "one", WHY, CONSIDERED), TODAY, NOW))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.key())
                        .isEqualTo("sod.09.second"));
        assertThat(proposal.isOpen()).isTrue();
    }

    private static Proposal firstOfTwo() {
        Filing grave = registered(4);
        Proposal proposal = new Proposal(
                        grave, FilingEvent.REVOKE, Ground.FALSE_STATEMENTS, "理由。", SHOWN, "supervisor", NOW)
                .hearing(UNTIL);
        proposal.hear("已更正。", false, false, TODAY, NOW);
        assertThat(proposal.order(grave, new Approval("one", null, WHY, CONSIDERED), TODAY, NOW))
                .isFalse();
        return proposal;
    }

    @Test
    void the_notice_names_the_right_and_the_law_of_the_revocation() {
        assertThat(revocation().getHearing().getBasis()).contains("Administrative Penalty Law", "44", "45", "63", "64");
        assertThat(revocation().getLegalBasis()).contains("Art. 69");
        state(filing, FilingState.SUSPENDED);
        assertThat(new Proposal(filing, FilingEvent.REVOKE, Ground.NOT_PUT_RIGHT, "理由。", SHOWN, "supervisor", NOW)
                        .getLegalBasis())
                .contains("Art. 31")
                .doesNotContain("Art. 33", "Art. 69");
    }

    @Test
    void an_order_knows_where_it_has_led() {
        Proposal proposal = suspension().urgent(DANGER);
        assertThat(proposal.hasLedTo(FilingState.SUSPENDED)).as("it is open").isFalse();
        proposal.order(filing, new Approval("approver", null, WHY, null), TODAY, NOW);
        assertThat(proposal.hasLedTo(FilingState.SUSPENDED)).isTrue();
        assertThat(proposal.hasLedTo(FilingState.REVOKED)).isFalse();
    }

    @Test
    void who_was_to_be_heard_is_told_when_it_is_dropped_and_nobody_else() {
        List<String> told = new ArrayList<>();
        ProposalNotices notices = new ProposalNotices();
        notices.holders = new FilingNotices() {
            @Override
            public void tell(Filing of, String kind, String once, Map<String, String> more) {
                told.add(kind);
            }
        };
        notices.dropped(filing, revocation());
        notices.dropped(filing, suspension().hearing(UNTIL));
        notices.dropped(filing, suspension().urgent(DANGER));
        notices.dropped(
                filing,
                new Proposal(
                                filing,
                                FilingEvent.DEREGISTER_EX_OFFICIO,
                                Ground.SERVICE_ENDED,
                                "理由。",
                                SHOWN,
                                "supervisor",
                                NOW)
                        .hearing(UNTIL));
        assertThat(told).containsExactly("HEARING_DROPPED", "HEARING_DROPPED_SUSPEND", "HEARING_DROPPED_DEREGISTER");
    }

    @Test
    void who_has_proposed_it_takes_it_back_and_nobody_else() {
        Proposal proposal = revocation();
        assertThatThrownBy(() -> proposal.takeBack("another", WHY, NOW)).isInstanceOf(Conflict.class);
        assertThat(proposal.isOpen()).isTrue();
        proposal.takeBack("supervisor", WHY, NOW);
        assertThat(proposal.getEnd()).isEqualTo("TAKEN_BACK");
        assertThat(proposal.getDecision().getWhy()).isEqualTo(WHY);
        assertThatThrownBy(() -> proposal.takeBack("supervisor", WHY, NOW)).isInstanceOf(Conflict.class);
        assertThatThrownBy(
                        () -> proposal.order(filing, new Approval("approver", null, WHY, null), UNTIL.plusDays(1), NOW))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void what_an_approver_has_declined_was_not_taken_back() {
        Proposal proposal = revocation();
        proposal.decline("approver", WHY, NOW);
        assertThat(proposal.getEnd()).isEqualTo("DECLINED");
    }

    @Test
    void once_the_first_of_two_has_ordered_it_is_not_taken_back() {
        Filing grave = registered(4);
        Proposal proposal = new Proposal(
                        grave, FilingEvent.REVOKE, Ground.FALSE_STATEMENTS, "理由。", SHOWN, "supervisor", NOW)
                .hearing(UNTIL);
        LocalDate over = UNTIL.plusDays(1);
        proposal.order(grave, new Approval("one", null, WHY, null), over, at(over));
        assertThatThrownBy(() -> proposal.takeBack("supervisor", WHY, at(over))).isInstanceOf(Conflict.class);
    }

    @Test
    void a_suspension_waits_until_the_holder_was_heard() {
        Proposal proposal = suspension().hearing(UNTIL);
        barred(proposal, UNTIL, "supervision.being_heard");
        LocalDate after = UNTIL.plusDays(1);
        assertThat(proposal.order(filing, new Approval("approver", null, WHY, null), after, at(after)))
                .isTrue();
        assertThat(ProposalNotices.more(proposal)).containsOnlyKeys("heardUntil");
    }

    @Test
    void a_suspension_of_which_nobody_has_told_the_holder_is_not_ordered() {
        barred(suspension(), UNTIL.plusYears(1), "supervision.not_heard");
        barred(
                new Proposal(filing, FilingEvent.REVOKE, Ground.FALSE_STATEMENTS, "理由。", SHOWN, "supervisor", NOW),
                UNTIL.plusYears(1),
                "supervision.not_heard");
    }

    /** Whatever its ground: also of a service that has ended the holder may say that it has not. */
    @ParameterizedTest
    @EnumSource(
            value = Ground.class,
            names = {"ENTITY_DISSOLVED", "SERVICE_ENDED"})
    void a_registration_is_not_ended_ex_officio_before_its_holder_could_answer(Ground ground) {
        Proposal untold =
                new Proposal(filing, FilingEvent.DEREGISTER_EX_OFFICIO, ground, "理由。", SHOWN, "supervisor", NOW);
        assertThat(untold.getProposed().isToBeHeard()).isTrue();
        barred(untold, UNTIL.plusYears(1), "supervision.not_heard");
        barred(untold.hearing(UNTIL), UNTIL, "supervision.being_heard");
        LocalDate over = UNTIL.plusDays(1);
        assertThat(untold.order(filing, new Approval("approver", null, WHY, null), over, at(over)))
                .isTrue();
    }

    @Test
    void a_danger_that_cannot_wait_is_named_and_said_in_the_letter() {
        Proposal proposal = suspension().urgent(DANGER);
        assertThat(proposal.order(filing, new Approval("approver", null, WHY, null), TODAY, NOW))
                .isTrue();
        assertThat(proposal.getProposed().getUrgency()).isEqualTo(DANGER);
        assertThat(ProposalNotices.more(proposal)).containsOnlyKeys("urgent");
    }

    @Test
    void nothing_but_a_suspension_is_too_urgent_to_hear_the_holder() {
        Proposal proposal =
                new Proposal(filing, FilingEvent.REVOKE, Ground.FALSE_STATEMENTS, "理由。", SHOWN, "supervisor", NOW);
        assertThatThrownBy(() -> proposal.urgent(DANGER)).isInstanceOfSatisfying(Invalid.class, refused -> assertThat(
                        refused.errors().get(0).pointer())
                .isEqualTo("/urgency"));
    }

    private Proposal suspension() {
        return new Proposal(filing, FilingEvent.SUSPEND, Ground.INSPECTION_FAILED, "理由。", SHOWN, "supervisor", NOW);
    }

    private Proposal revocation() {
        return new Proposal(filing, FilingEvent.REVOKE, Ground.FALSE_STATEMENTS, "理由。", SHOWN, "supervisor", NOW)
                .hearing(UNTIL);
    }

    private void barred(Proposal proposal, LocalDate day, String key) {
        assertThatThrownBy(() -> proposal.order(filing, new Approval("approver", null, WHY, CONSIDERED), day, at(day)))
                .isInstanceOfSatisfying(
                        Conflict.class, refused -> assertThat(refused.key()).isEqualTo(key));
        assertThat(proposal.isOpen()).isTrue();
    }

    private static Instant at(LocalDate day) {
        return day.atTime(10, 0).atZone(PortalClock.ZONE).toInstant();
    }

    static Filing registered(int grade) {
        Filing filing = new Filing("organisation", "名称", "Name", "filer", NOW);
        state(filing, FilingState.REGISTERED);
        set(filing, "terms", AFiling.terms(grade));
        return filing;
    }

    static void state(Filing filing, FilingState state) {
        set(filing, "state", state);
    }

    private static void set(Filing filing, String field, Object value) {
        FieldsOf.set(filing, field, value);
    }

    @Test
    void nothing_is_proposed_that_is_no_order_or_does_not_fit_the_registration() {
        assertThatThrownBy(() -> new Proposal(
                        filing, FilingEvent.EXPIRE, Ground.INSPECTION_FAILED, "理由。", SHOWN, "supervisor", NOW))
                .hasMessageContaining("supervision.not_now");
        assertThatThrownBy(() ->
                        new Proposal(filing, FilingEvent.LIFT, Ground.REASON_GONE, "理由。", SHOWN, "supervisor", NOW))
                .as("it is not suspended")
                .hasMessageContaining("supervision.not_now");
    }

    @Test
    void a_ground_is_named_and_is_one_of_that_order() {
        assertThat(ground(null)).isEqualTo("field.required");
        assertThat(ground(Ground.RED_LINE)).isEqualTo("supervision.other_ground");
    }

    private String ground(Ground ground) {
        Invalid refused = catchThrowableOfType(
                Invalid.class,
                () -> new Proposal(filing, FilingEvent.SUSPEND, ground, "理由。", SHOWN, "supervisor", NOW));
        assertThat(refused.errors().get(0).pointer()).isEqualTo("/ground");
        return refused.errors().get(0).key();
    }

    @Test
    void what_is_decided_is_not_answered_announced_recorded_declined_or_taken_back() {
        Proposal over = revocation();
        over.hear("要求听证。", true, true, TODAY, NOW);
        over.decline("approver", "理由不足，不予采纳。", NOW);
        assertThat(over.isHearingAwaited()).isFalse();
        assertThat(over.isAnswerable(TODAY)).isFalse();
        assertThat(over.isBeingHeard(TODAY)).isFalse();
        decided(() -> over.hear("再说。", false, false, TODAY, NOW));
        decided(() -> over.announceHearing(notice(HELD, "chair", NOW), null));
        decided(() -> over.recordHearing(true, "记录如下，当事人到场。", "chair", NOW));
        decided(() -> over.decline("approver", "理由不足，不予采纳。", NOW));
        decided(() -> over.takeBack("supervisor", "情况已经变化。", NOW));
        decided(() -> over.order(filing, new Approval("other", null, WHY, CONSIDERED), HELD, NOW));
    }

    private static void decided(Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Conflict.class, refused -> assertThat(refused.key())
                .isEqualTo("supervision.proposal_moved"));
    }

    @Test
    void the_notice_of_a_hearing_is_waived_only_with_one() {
        Proposal stated = revocation();
        stated.hear("只作陈述。", false, true, TODAY, NOW);
        assertThat(stated.getHearing().isNoticeWaived()).isFalse();
        assertThat(stated.getHearing().getSaid()).isEqualTo("只作陈述。");
        assertThat(stated.isHearingAwaited()).isFalse();
    }

    @Test
    void an_answer_after_the_term_comes_too_late() {
        assertThatThrownBy(() -> revocation().hear("迟到。", false, false, UNTIL.plusDays(1), NOW))
                .hasMessageContaining("supervision.hearing_over");
        Proposal twice = revocation();
        twice.hear("陈述。", false, false, TODAY, NOW);
        assertThatThrownBy(() -> twice.hear("再陈述。", false, false, TODAY, NOW))
                .hasMessageContaining("supervision.proposal_moved");
    }

    @Test
    void how_it_was_heard_before_the_portal_did_it_itself_counts() {
        Proposal old =
                new Proposal(filing, FilingEvent.REVOKE, Ground.FALSE_STATEMENTS, "理由。", SHOWN, "supervisor", NOW);
        FieldsOf.set(old, "proposed.heardBefore", "已书面告知。");
        assertThat(old.order(filing, new Approval("approver", null, WHY, null), TODAY, NOW))
                .isTrue();
    }

    @Test
    void both_who_proposed_it_and_the_first_who_agreed_must_have_a_part_in_the_system() {
        Proposal proposal = new Proposal(
                registered(5), FilingEvent.REVOKE, Ground.FALSE_STATEMENTS, "理由。", SHOWN, "supervisor", NOW);
        proposal.hearing(UNTIL);
        assertThatCode(() -> proposal.mustBeUntainted(Set.of("approver"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> proposal.mustBeUntainted(Set.of("supervisor"))).isInstanceOf(Conflict.class);
        LocalDate over = UNTIL.plusDays(1);
        assertThat(proposal.order(registered(5), new Approval("approver", null, WHY, null), over, NOW))
                .isFalse();
        assertThatCode(() -> proposal.mustBeUntainted(Set.of("other"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> proposal.mustBeUntainted(Set.of("approver"))).isInstanceOf(Conflict.class);
        assertThat(ProposalState.table().allows(proposal.getState(), ProposalState.Event.TAKE_BACK))
                .as("an approver has begun to decide")
                .isFalse();
    }

    @Test
    void only_a_revocation_takes_two_and_what_both_say_alike_is_said_once() {
        Filing grave = registered(5);
        Proposal suspension = new Proposal(
                        grave, FilingEvent.SUSPEND, Ground.INSPECTION_FAILED, "理由。", SHOWN, "supervisor", NOW)
                .hearing(UNTIL);
        LocalDate over = UNTIL.plusDays(1);
        assertThat(suspension.order(grave, new Approval("approver", null, WHY, null), over, NOW))
                .isTrue();
        Proposal revocation = new Proposal(
                        grave, FilingEvent.REVOKE, Ground.FALSE_STATEMENTS, "理由。", SHOWN, "supervisor", NOW)
                .hearing(UNTIL);
        revocation.order(grave, new Approval("approver", null, WHY, null), over, NOW);
        assertThat(revocation.getDecision().getFirstWhy()).isEqualTo(WHY);
        revocation.order(grave, new Approval("second", "approver", WHY, null), over, NOW);
        assertThat(revocation.getDecision().getWhy()).isEqualTo(WHY);
        Proposal other = new Proposal(
                        grave, FilingEvent.REVOKE, Ground.FALSE_STATEMENTS, "理由。", SHOWN, "supervisor", NOW)
                .hearing(UNTIL);
        other.order(grave, new Approval("approver", null, WHY, null), over, NOW);
        other.order(grave, new Approval("second", "approver", CONSIDERED, null), over, NOW);
        assertThat(other.getDecision().getWhy()).isEqualTo(WHY + "\n" + CONSIDERED);
    }

    @Test
    void each_end_is_called_by_its_name() {
        Proposal open = revocation();
        assertThat(open.getEnd()).isEqualTo("OPEN");
        assertThat(open.isTakenBack()).isFalse();
        assertThat(open.getRemedy()).isNull();
        assertThat(open.getLegalBasis()).isNotNull();
        assertThat(open.getHearing().getBasis()).contains("Art. 44");
        Proposal declined = revocation();
        declined.decline("approver", "理由不足，不予采纳。", NOW);
        assertThat(declined.getEnd()).isEqualTo("DECLINED");
        assertThat(declined.getRemedy()).isNull();
        Proposal back = revocation();
        assertThatThrownBy(() -> back.takeBack("other", "情况已经变化。", NOW))
                .hasMessageContaining("supervision.not_taken_back");
        back.takeBack("supervisor", "情况已经变化。", NOW);
        assertThat(back.getEnd()).isEqualTo("TAKEN_BACK");
        assertThat(back.hasLedTo(FilingState.REVOKED)).isFalse();
        Proposal ordered = revocation();
        LocalDate over = UNTIL.plusDays(1);
        ordered.order(filing, new Approval("approver", null, WHY, null), over, at(over));
        assertThat(ordered.getEnd()).isEqualTo("ORDERED");
        assertThat(ordered.isTakenBack()).isFalse();
        assertThat(ordered.getRemedy().getKnown()).isEqualTo(over);
        assertThat(ordered.hasLedTo(FilingState.REVOKED)).isTrue();
        FieldsOf.set(ordered, "proposed.ground", null);
        assertThat(ordered.getRemedy().getKnown())
                .as("proposed before grounds were asked for")
                .isEqualTo(over);
        assertThat(revocation().becauseOf("incident").getIncidentId()).isEqualTo("incident");
    }

    @Test
    void each_ground_bears_its_order_alone_and_not_put_right_only_of_what_is_suspended() {
        assertThat(Ground.NOT_PUT_RIGHT.bears(FilingEvent.REVOKE, FilingState.SUSPENDED))
                .isTrue();
        assertThat(Ground.NOT_PUT_RIGHT.bears(FilingEvent.REVOKE, FilingState.REGISTERED))
                .isFalse();
        assertThat(Ground.NOT_PUT_RIGHT.bears(FilingEvent.SUSPEND, FilingState.SUSPENDED))
                .isFalse();
        assertThat(Ground.FALSE_STATEMENTS.bears(FilingEvent.REVOKE, FilingState.REGISTERED))
                .isTrue();
        assertThat(Ground.FALSE_STATEMENTS.bears(FilingEvent.SUSPEND, FilingState.REGISTERED))
                .isFalse();
        assertThat(Ground.of(Set.of(FilingEvent.SUSPEND), FilingState.REGISTERED, List.of(), TODAY))
                .containsExactly(Ground.GRAVE_INCIDENT, Ground.CONDITION_BREACHED, Ground.INSPECTION_FAILED);
        assertThat(Ground.of(Set.of(FilingEvent.LIFT, FilingEvent.REVOKE), FilingState.SUSPENDED, List.of(), TODAY))
                .containsExactly(Ground.FALSE_STATEMENTS, Ground.RED_LINE, Ground.REASON_GONE);
    }
}
