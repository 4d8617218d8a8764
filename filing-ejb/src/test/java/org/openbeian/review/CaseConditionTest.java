package org.openbeian.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;
import org.openbeian.registration.AFiling;
import org.openbeian.registration.FieldsOf;
import org.openbeian.registration.Filing;

class CaseConditionTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);
    private static final Instant NOW = Instant.parse("2026-11-28T02:00:00Z");

    private static CaseCondition condition(String code) {
        Filing filing = new Filing("organisation", "名称", "Name", "filer", NOW);
        return new CaseCondition(filing, code, "演练报告", "申请人", DUE);
    }

    @Test
    void two_letters_about_one_case_say_which_condition_each_is_about() {
        assertThat(Conditions.said(condition("ANNUAL_TEST_REPORT")))
                .containsEntry("conditionZh", "每年提交测试报告")
                .containsEntry("conditionEn", "test report every year")
                .containsEntry("due", DUE.toString());
    }

    @Test
    void evidence_is_handed_in_sent_back_handed_in_again_and_verified() {
        CaseCondition condition = condition("EMERGENCY_FALLBACK_DRILL");
        condition.handIn("已演练。", "filer", DUE, NOW);
        String first = condition.getEvidenceShown();
        condition.sendBack("缺签到表。", first);
        assertThat(condition.getState()).isEqualTo(ConditionState.SENT_BACK);
        condition.handIn("签到表见附件。", "filer", DUE, NOW);
        assertThat(condition.getSentBack()).isNull();
        assertThatThrownBy(() -> condition.verify("supervisor", first, DUE, NOW))
                .as("other evidence than was looked at")
                .hasMessageContaining("page.moved_on");
        condition.verify("supervisor", condition.getEvidenceShown(), DUE, NOW);
        assertThat(condition.getState()).isEqualTo(ConditionState.VERIFIED);
        assertThatThrownBy(() -> condition.handIn("再交。", "filer", DUE, NOW)).isInstanceOf(Conflict.class);
    }

    @Test
    void what_is_due_every_year_is_open_again_for_the_next_one() {
        CaseCondition condition = condition("ANNUAL_TEST_REPORT");
        condition.handIn("报告。", "filer", DUE, NOW);
        condition.verify("supervisor", condition.getEvidenceShown(), DUE.minusDays(3), NOW);
        assertThat(condition.getState()).isEqualTo(ConditionState.OPEN);
        assertThat(condition.getDueOn()).isEqualTo(DUE.plusYears(1));
        assertThat(condition.getVerifiedAt()).isEqualTo(NOW);
    }

    @Test
    void it_is_breached_when_its_day_has_passed_without_evidence_and_not_before() {
        CaseCondition shown = condition("EMERGENCY_FALLBACK_DRILL");
        shown.handIn("已演练。", "filer", DUE, NOW);
        assertThat(shown.breach(DUE.plusDays(1), NOW)).as("evidence is there").isFalse();
        CaseCondition open = condition("EMERGENCY_FALLBACK_DRILL");
        assertThat(open.breach(DUE, NOW)).as("the day counts").isFalse();
        assertThat(open.breach(DUE.plusDays(1), NOW)).isTrue();
        assertThat(open.breach(DUE.plusDays(2), NOW)).as("once").isFalse();
        open.handIn("迟到的报告。", "filer", DUE, NOW);
        assertThat(open.getState()).isEqualTo(ConditionState.HANDED_IN);
    }

    @Test
    void what_is_handed_in_after_its_day_was_breached_also_when_nobody_had_looked() {
        CaseCondition late = condition("EMERGENCY_FALLBACK_DRILL");
        assertThat(late.handIn("迟到的报告。", "filer", DUE.plusDays(3), NOW)).isTrue();
        assertThat(late.getState()).isEqualTo(ConditionState.HANDED_IN);
        assertThat(late.isBreachStanding()).isTrue();
        CaseCondition noted = condition("EMERGENCY_FALLBACK_DRILL");
        noted.breach(DUE.plusDays(1), NOW);
        assertThat(noted.handIn("迟到的报告。", "filer", DUE.plusDays(3), NOW))
                .as("it is known already")
                .isFalse();
    }

    @Test
    void an_order_can_rest_on_a_breach_until_it_is_settled() {
        CaseCondition condition = condition("EMERGENCY_FALLBACK_DRILL");
        assertThat(condition.isBreachStanding()).isFalse();
        condition.breach(DUE.plusDays(1), NOW);
        assertThat(condition.isBreachStanding()).isTrue();
        condition.handIn("迟到的报告。", "filer", DUE, NOW);
        assertThat(condition.isBreachStanding()).as("nobody has looked at it").isTrue();
        condition.verify("supervisor", condition.getEvidenceShown(), DUE.plusDays(3), NOW);
        assertThat(condition.isBreachStanding()).isFalse();
    }

    @Test
    void no_order_rests_on_the_breach_of_a_year_that_was_made_good() {
        CaseCondition condition = condition("ANNUAL_TEST_REPORT");
        condition.breach(DUE.plusDays(1), NOW);
        condition.handIn("迟到的报告。", "filer", DUE, NOW.plusSeconds(60));
        condition.verify("supervisor", condition.getEvidenceShown(), DUE.plusDays(3), NOW.plusSeconds(120));
        assertThat(condition.getState()).isEqualTo(ConditionState.OPEN);
        assertThat(condition.isBreachStanding()).isFalse();
        condition.breach(condition.getDueOn().plusDays(1), NOW.plusSeconds(180));
        assertThat(condition.isBreachStanding()).as("the next one").isTrue();
    }

    @Test
    void the_holder_is_reminded_once_for_a_day() {
        CaseCondition condition = condition("EMERGENCY_FALLBACK_DRILL");
        assertThat(condition.remind(DUE.minusDays(CaseCondition.REMINDER_DAYS + 1)))
                .isFalse();
        assertThat(condition.remind(DUE.minusDays(CaseCondition.REMINDER_DAYS))).isTrue();
        assertThat(condition.remind(DUE.minusDays(1))).isFalse();
    }

    @Test
    void it_takes_two_to_waive_it() {
        CaseCondition condition = condition("EMERGENCY_FALLBACK_DRILL");
        assertThatThrownBy(() -> condition.waive("approver", null, NOW)).isInstanceOf(Conflict.class);
        condition.proposeWaiver("supervisor", "系统已停用该功能。", NOW);
        assertThat(condition.isWaiverFor("approver")).isTrue();
        assertThat(condition.isWaiverFor("supervisor")).as("it is their own").isFalse();
        String first = condition.getWaiverShown();
        assertThatThrownBy(() -> condition.waive("supervisor", first, NOW)).isInstanceOf(BusinessException.class);
        condition.keep("approver", first);
        condition.proposeWaiver("supervisor", "系统已停用该功能。", NOW.plusSeconds(1));
        assertThatThrownBy(() -> condition.waive("approver", first, NOW))
                .as("another proposal in its place")
                .hasMessageContaining("page.moved_on");
        assertThatThrownBy(() -> condition.keep("approver", first)).hasMessageContaining("page.moved_on");
        condition.waive("approver", condition.getWaiverShown(), NOW);
        assertThat(condition.getState()).isEqualTo(ConditionState.WAIVED);
        assertThat(condition.isWaiverFor("approver")).as("it is waived").isFalse();
    }

    @Test
    void what_belongs_before_the_decision_is_verified_with_it() {
        CaseCondition condition = condition("NO_SERVICE_BEFORE_APPROVAL");
        condition.checked("看了书面说明。", "approver", NOW);
        condition.checked("也看了书面说明。", "second", NOW);
        assertThat(condition.getState()).isEqualTo(ConditionState.VERIFIED);
        assertThat(condition.getVerifiedBy()).isEqualTo("approver");
        assertThat(condition.getChecked()).isEqualTo("看了书面说明。");
        assertThat(condition.getCheckedAgain()).as("the second one's words").isEqualTo("也看了书面说明。");
    }

    @Test
    void where_one_approver_decides_nobody_has_checked_again() {
        CaseCondition condition = condition("NO_SERVICE_BEFORE_APPROVAL");
        condition.checked("看了书面说明。", "approver", NOW);
        condition.checked("又看了一遍说明。", "approver", NOW);
        assertThat(condition.getCheckedAgain()).isNull();
    }

    @Test
    void a_condition_before_the_decision_needs_words_for_what_was_checked() {
        assertThat(refused(" ")).isEqualTo("condition.not_checked");
        assertThat(refused("看过了")).isEqualTo("field.too_short");
        assertThat(refused("字".repeat(201))).isEqualTo("field.too_long");
        assertThat(checked("看了书面说明与合同，一致。")).isEqualTo("看了书面说明与合同，一致。");
    }

    private static String refused(String what) {
        return catchThrowableOfType(Invalid.class, () -> checked(what))
                .errors()
                .get(0)
                .key();
    }

    private static String checked(String what) {
        return ApprovalConditions.checked(
                "conditions/X", new ConditionInput("NO_SERVICE_BEFORE_APPROVAL", "说明", "申请人", null, what));
    }

    @Test
    void nobody_sets_a_condition_that_no_rule_asks_for() {
        assertThatThrownBy(() -> ApprovalConditions.mustBeAsked(0, "MADE_UP", Set.of("SHOW_FILING_NUMBER")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> ApprovalConditions.mustBeAsked(0, null, new HashSet<>()))
                .isInstanceOf(Invalid.class);
        assertThatCode(() -> ApprovalConditions.mustBeAsked(0, "SHOW_FILING_NUMBER", Set.of("SHOW_FILING_NUMBER")))
                .doesNotThrowAnyException();
    }

    @Test
    void a_condition_is_due_on_a_day_that_comes() {
        LocalDate today = LocalDate.of(2026, 11, 29);
        assertThat(due(today, today)).isEqualTo(today);
        assertThat(due(LocalDate.of(2029, 11, 29), today)).isEqualTo(LocalDate.of(2029, 11, 29));
        assertThat(dueRefused(null, today)).isEqualTo("condition.due_needed");
        assertThat(dueRefused(today.minusDays(1), today)).isEqualTo("condition.due_is_past");
        assertThat(dueRefused(LocalDate.of(2029, 11, 30), today)).isEqualTo("condition.due_too_late");
        assertThat(dueRefused(LocalDate.of(9999, 1, 1), today)).isEqualTo("condition.due_too_late");
    }

    private static LocalDate due(LocalDate day, LocalDate today) {
        return ApprovalConditions.due(
                new ConditionInput("EMERGENCY_FALLBACK_DRILL", "演练记录", "申请人", day), "/conditions/X", today);
    }

    private static String dueRefused(LocalDate day, LocalDate today) {
        return catchThrowableOfType(Invalid.class, () -> due(day, today))
                .errors()
                .get(0)
                .key();
    }

    @Test
    void a_settled_condition_does_not_fall_away() {
        CaseCondition met = condition("NO_SERVICE_BEFORE_APPROVAL");
        met.checked("看了书面说明。", "approver", NOW);
        met.fallAway();
        assertThat(met.getState()).isEqualTo(ConditionState.VERIFIED);
        CaseCondition open = condition("EMERGENCY_FALLBACK_DRILL");
        open.fallAway();
        assertThat(open.getState()).isEqualTo(ConditionState.FALLEN_AWAY);
    }

    @Test
    void what_was_handed_in_goes_on_with_the_same_condition_of_the_next_version() {
        CaseCondition before = condition("EMERGENCY_FALLBACK_DRILL");
        before.handIn("已演练。", "filer", DUE, NOW);
        CaseCondition next = condition("EMERGENCY_FALLBACK_DRILL");
        assertThat(next.goesOn(before)).isTrue();
        assertThat(next.getState()).isEqualTo(ConditionState.HANDED_IN);
        assertThat(next.getEvidenceShown()).isEqualTo(before.getEvidenceShown());
        before.sendBack("缺签到表。", before.getEvidenceShown());
        CaseCondition after = condition("EMERGENCY_FALLBACK_DRILL");
        assertThat(after.goesOn(before)).isTrue();
        assertThat(after.getState()).isEqualTo(ConditionState.SENT_BACK);
        assertThat(after.getSentBack()).as("what is missing is still").isEqualTo("缺签到表。");
    }

    @Test
    void nothing_goes_on_where_nothing_waits_or_another_thing_is_asked() {
        CaseCondition open = condition("EMERGENCY_FALLBACK_DRILL");
        assertThat(condition("EMERGENCY_FALLBACK_DRILL").goesOn(open)).isFalse();
        open.handIn("已演练。", "filer", DUE, NOW);
        assertThat(condition("ANNUAL_TEST_REPORT").goesOn(open))
                .as("another one")
                .isFalse();
        open.verify("supervisor", open.getEvidenceShown(), DUE, NOW);
        assertThat(condition("EMERGENCY_FALLBACK_DRILL").goesOn(open))
                .as("the approver asks for it anew")
                .isFalse();
    }

    @Test
    void it_binds_the_registration_that_its_case_changes() {
        Filing registration = AFiling.aFiling().registered().get();
        assertThat(new CaseCondition(registration, "ANNUAL_TEST_REPORT", "报告", "申请人", DUE).getRegistrationId())
                .isEqualTo(registration.getId());
        Filing change = AFiling.aFiling().get();
        FieldsOf.set(change, "origin.parentId", registration.getId());
        CaseCondition ofChange = new CaseCondition(change, "ANNUAL_TEST_REPORT", "报告", "申请人", DUE);
        assertThat(ofChange.getRegistrationId()).isEqualTo(registration.getId());
        assertThat(ofChange.getFilingId()).isEqualTo(change.getId());
    }

    @Test
    void what_is_not_handed_in_is_neither_verified_nor_sent_back() {
        CaseCondition open = condition("EMERGENCY_FALLBACK_DRILL");
        assertThat(open.getEvidenceShown()).isNull();
        assertThatThrownBy(() -> open.verify("supervisor", null, DUE, NOW)).hasMessageContaining("condition.moved");
        assertThatThrownBy(() -> open.sendBack("缺签到表。", null)).hasMessageContaining("condition.moved");
        open.handIn("已演练。", "filer", DUE, NOW);
        assertThatThrownBy(() -> open.sendBack("缺签到表。", null)).hasMessageContaining("page.moved_on");
    }

    @Test
    void what_comes_round_late_is_due_a_year_after_it_was_met() {
        CaseCondition condition = condition("ANNUAL_TEST_REPORT");
        condition.handIn("报告。", "filer", DUE, NOW);
        condition.verify("supervisor", condition.getEvidenceShown(), DUE.plusDays(9), NOW);
        assertThat(condition.getDueOn()).isEqualTo(DUE.plusDays(9).plusYears(1));
        assertThat(condition.getHandedIn()).isNull();
        assertThat(condition.getEvidenceShown()).isNull();
    }

    @Test
    void its_holder_is_reminded_once_in_the_ten_days_before() {
        CaseCondition condition = condition("EMERGENCY_FALLBACK_DRILL");
        assertThat(condition.remind(DUE.minusDays(11))).isFalse();
        assertThat(condition.remind(DUE.plusDays(1))).isFalse();
        assertThat(condition.remind(DUE.minusDays(10))).isTrue();
        assertThat(condition.remind(DUE)).as("once").isFalse();
        assertThat(condition("EMERGENCY_FALLBACK_DRILL").remind(DUE)).isTrue();
        CaseCondition shown = condition("EMERGENCY_FALLBACK_DRILL");
        shown.handIn("已演练。", "filer", DUE, NOW);
        assertThat(shown.remind(DUE)).as("nothing is asked of the holder").isFalse();
    }

    @Test
    void a_waiver_is_proposed_once_and_only_while_it_is_asked_for() {
        CaseCondition condition = condition("EMERGENCY_FALLBACK_DRILL");
        assertThat(condition.isWaiverFor("approver")).isFalse();
        assertThatThrownBy(() -> condition.waive("approver", condition.getWaiverShown(), NOW))
                .hasMessageContaining("condition.moved");
        condition.proposeWaiver("supervisor", "不再需要演练。", NOW);
        assertThat(condition.isWaiverFor("supervisor")).isFalse();
        assertThat(condition.isWaiverFor("approver")).isTrue();
        assertThatThrownBy(() -> condition.proposeWaiver("other", "不再需要演练。", NOW))
                .hasMessageContaining("condition.moved");
        String shown = condition.getWaiverShown();
        assertThatThrownBy(() -> condition.keep("supervisor", shown)).hasMessageContaining("sod.09");
        assertThatThrownBy(() -> condition.waive("supervisor", shown, NOW)).hasMessageContaining("sod.09");
        assertThatThrownBy(() -> condition.keep("approver", "")).hasMessageContaining("page.moved_on");
        assertThatThrownBy(() -> condition.waive("approver", "", NOW)).hasMessageContaining("page.moved_on");
        condition.waive("approver", shown, NOW);
        assertThat(condition.getState()).isEqualTo(ConditionState.WAIVED);
        assertThat(condition.getWaivedBy()).isEqualTo("approver");
        assertThat(condition.getWaivedAt()).isEqualTo(NOW);
        assertThat(condition.isWaiverProposed()).as("it is settled").isFalse();
    }

    @Test
    void what_is_met_is_waived_by_nobody_and_what_is_kept_can_be_proposed_anew() {
        CaseCondition met = condition("EMERGENCY_FALLBACK_DRILL");
        met.proposeWaiver("supervisor", "不再需要演练。", NOW);
        met.handIn("已演练。", "filer", DUE, NOW);
        met.verify("supervisor", met.getEvidenceShown(), DUE, NOW);
        assertThat(met.getWaiverBy()).isNull();
        assertThatThrownBy(() -> met.proposeWaiver("supervisor", "不再需要演练。", NOW))
                .hasMessageContaining("condition.moved");
        CaseCondition kept = condition("EMERGENCY_FALLBACK_DRILL");
        kept.proposeWaiver("supervisor", "不再需要演练。", NOW);
        kept.keep("approver", kept.getWaiverShown());
        assertThat(kept.getWaiverReason()).isNull();
        kept.proposeWaiver("supervisor", "确实不再需要。", NOW);
        assertThat(kept.isWaiverProposed()).isTrue();
    }

    @Test
    void a_breach_that_was_waived_bears_no_order() {
        CaseCondition condition = condition("EMERGENCY_FALLBACK_DRILL");
        condition.breach(DUE.plusDays(1), NOW);
        assertThat(condition.getBreachedAt()).isEqualTo(NOW);
        condition.proposeWaiver("supervisor", "不再需要演练。", NOW);
        condition.waive("approver", condition.getWaiverShown(), NOW);
        assertThat(condition.isBreachStanding()).isFalse();
    }

    @Test
    void a_breach_after_it_was_once_verified_stands() {
        CaseCondition condition = condition("ANNUAL_TEST_REPORT");
        condition.handIn("报告。", "filer", DUE, NOW);
        condition.verify("supervisor", condition.getEvidenceShown(), DUE, NOW);
        assertThat(condition.isBreachStanding()).as("never breached").isFalse();
        condition.breach(DUE.plusYears(2), NOW.plusSeconds(9));
        assertThat(condition.isBreachStanding()).isTrue();
    }

    @Test
    void what_falls_away_leaves_what_is_settled() {
        CaseCondition open = condition("EMERGENCY_FALLBACK_DRILL");
        open.fallAway();
        assertThat(open.getState()).isEqualTo(ConditionState.FALLEN_AWAY);
        open.fallAway();
        assertThat(open.getState()).isEqualTo(ConditionState.FALLEN_AWAY);
    }

    @Test
    void the_states_of_a_condition_are_told_apart() {
        assertThat(ConditionState.running())
                .containsExactly(
                        ConditionState.OPEN,
                        ConditionState.HANDED_IN,
                        ConditionState.SENT_BACK,
                        ConditionState.BREACHED);
        assertThat(ConditionState.values())
                .filteredOn(ConditionState::isWaitingForHolder)
                .containsExactly(ConditionState.OPEN, ConditionState.SENT_BACK, ConditionState.BREACHED);
        assertThat(ConditionState.table().isEnd(ConditionState.WAIVED)).isTrue();
    }

    @Test
    void the_register_shows_what_the_rule_says_and_nothing_unknown() {
        assertThat(condition("EMERGENCY_FALLBACK_DRILL").isPublic()).isTrue();
        assertThat(condition("INCIDENT_CONTACT_24H").isPublic()).isFalse();
        assertThat(ConditionRule.isPublic("NO_SUCH")).isFalse();
        assertThatThrownBy(() -> ConditionRule.of("NO_SUCH")).isInstanceOf(IllegalArgumentException.class);
        assertThat(condition("DECISION_AUTHORITY_TABLE").isBeforeDecision()).isTrue();
        assertThat(condition("EMERGENCY_FALLBACK_DRILL").isBeforeDecision()).isFalse();
    }
}
