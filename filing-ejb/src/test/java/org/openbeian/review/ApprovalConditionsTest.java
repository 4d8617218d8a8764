package org.openbeian.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbeian.registration.AFiling.NOW;
import static org.openbeian.registration.AFiling.aFiling;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.Role;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.FieldError;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.Assessment;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingRepository;
import org.openbeian.registration.GradingRecord;

class ApprovalConditionsTest {

    private static final String DRILL = "EMERGENCY_FALLBACK_DRILL";
    private static final String TABLE = "DECISION_AUTHORITY_TABLE";
    private static final String SEEN = "已核对决策权限表第 3 版。";
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 1);

    private final Filing filing = aFiling().awaitingDecision().get();
    private final List<CaseCondition> there = new ArrayList<>();
    private final List<Object> removed = new ArrayList<>();
    private final AuditNotes notes = new AuditNotes();
    private final ApprovalConditions approval = new ApprovalConditions();

    @BeforeEach
    void an_approver() {
        approval.me = Callers.staff(Role.APPROVER);
        approval.clock = new PortalClock(Clock.fixed(NOW, ZoneOffset.UTC));
        approval.conditions = new Conditions() {
            @Override
            public List<CaseCondition> ofCase(String filingId) {
                return there;
            }
        };
        approval.assessment = new Assessment() {
            @Override
            public List<String> conditions(Filing of, JsonObject kept) {
                return List.of(DRILL, TABLE);
            }
        };
        approval.filings = new FilingRepository() {
            @Override
            public List<GradingRecord> gradings(String filingId) {
                return List.of(new GradingRecord(filing, "classifier", "1", 2, null, JsonValue.EMPTY_JSON_OBJECT, NOW));
            }
        };
        approval.audit = new AuditTrail() {
            @Override
            public AuditNotes notes() {
                return notes;
            }
        };
        approval.em = Callers.standIn(EntityManager.class, (em, method, args) -> switch (method.getName()) {
            case "persist" -> there.add((CaseCondition) args[0]) ? null : null;
            case "remove" -> removed.add(args[0]) ? null : null;
            default -> null;
        });
    }

    private static ConditionInput drill(String evidence, String owner, LocalDate due) {
        return new ConditionInput(DRILL, evidence, owner, due, null);
    }

    private void set(ConditionInput... given) {
        approval.set(filing, List.of(given));
    }

    @Test
    void what_a_rule_asks_for_is_set_with_evidence_owner_and_day() {
        assertThat(approval.isAny(filing)).isFalse();
        set(drill("演练报告", "申请人", DUE));
        CaseCondition drill = there.get(0);
        assertThat(drill.getCode()).isEqualTo(DRILL);
        assertThat(drill.getEvidence()).isEqualTo("演练报告");
        assertThat(drill.getOwner()).isEqualTo("申请人");
        assertThat(drill.getDueOn()).isEqualTo(DUE);
        assertThat(drill.getState()).isEqualTo(ConditionState.OPEN);
        assertThat(approval.isAny(filing)).isTrue();
        assertThat(approval.asked(filing)).containsExactlyInAnyOrder(DRILL, TABLE);
    }

    @Test
    void of_two_approvers_the_second_settles_the_terms_and_adds_to_what_there_is() {
        set(drill("演练报告", "申请人", DUE));
        set(new ConditionInput(TABLE, "权限表", "申请人", null, SEEN), drill("演练视频", "运维", DUE.plusDays(1)));
        assertThat(there).hasSize(2);
        assertThat(there.get(0).getEvidence()).isEqualTo("演练视频");
        assertThat(there.get(0).getOwner()).isEqualTo("运维");
        assertThat(there.get(0).getDueOn()).isEqualTo(DUE.plusDays(1));
        assertThat(approval.all(filing, List.of())).containsExactlyInAnyOrder(DRILL, TABLE);
        there.remove(1);
        assertThat(approval.all(filing, List.of(new ConditionInput(TABLE, "权限表", "申请人", null, SEEN))))
                .containsExactlyInAnyOrder(DRILL, TABLE);
    }

    @Test
    void what_belongs_before_the_decision_is_checked_with_it() {
        set(new ConditionInput(TABLE, "权限表", "申请人", null, SEEN));
        assertThat(there.get(0).getState()).isEqualTo(ConditionState.VERIFIED);
        assertThat(there.get(0).getChecked()).isEqualTo(SEEN);
        assertThat(there.get(0).getDueOn()).isEqualTo(TODAY);
        assertThat(notes.isEmpty()).as("the trail says what was looked at").isFalse();
        assertThat(refused(new ConditionInput(TABLE, "权限表", "申请人", null, " ")))
                .isEqualTo("/conditions/" + TABLE + " condition.not_checked");
    }

    @Test
    void what_is_missing_is_said_at_the_condition() {
        assertThat(refused(new ConditionInput("ANNUAL_TEST_REPORT", "报告", "申请人", DUE, null)))
                .as("no rule asks for it")
                .isEqualTo("/conditions/0/code field.unknown_option");
        assertThat(refused(drill("", "申请人", DUE))).isEqualTo("/conditions/" + DRILL + " field.required");
        assertThat(refused(drill("演练报告", "", DUE))).isEqualTo("/conditions/" + DRILL + " field.required");
        assertThat(refused(drill("演练报告", "申请人", null))).endsWith("condition.due_needed");
        assertThat(refused(drill("演练报告", "申请人", TODAY.minusDays(1)))).endsWith("condition.due_is_past");
        assertThat(refused(drill("演练报告", "申请人", TODAY.plusYears(3).plusDays(1))))
                .endsWith("condition.due_too_late");
        assertThat(there).isEmpty();
        set(drill("演练报告", "申请人", TODAY));
        set(drill("演练报告", "申请人", TODAY.plusYears(3)));
        assertThat(there).hasSize(1);
    }

    @Test
    void a_return_drops_what_the_first_of_two_had_set() {
        set(drill("演练报告", "申请人", DUE));
        approval.drop(filing);
        assertThat(removed).containsExactlyElementsOf(there);
    }

    private String refused(ConditionInput given) {
        List<String> wrong = new ArrayList<>();
        assertThatThrownBy(() -> set(given)).isInstanceOfSatisfying(Invalid.class, invalid -> {
            FieldError first = invalid.errors().get(0);
            wrong.add(first.pointer() + " " + first.key());
        });
        return wrong.get(0);
    }

    @Test
    void each_condition_of_which_something_is_wrong_is_told_at_once() {
        List<ConditionInput> given = List.of(
                new ConditionInput(DRILL, "演练记录", "责任人", null),
                new ConditionInput(TABLE, "", "责任人", null, SEEN),
                new ConditionInput("MADE_UP", "有", "责任人", DUE));
        assertThat(ApprovalConditions.typed(given, java.util.Set.of(DRILL, TABLE), TODAY)
                        .errors())
                .extracting(FieldError::getField)
                .containsExactly(DRILL, TABLE, "code");
    }
}
