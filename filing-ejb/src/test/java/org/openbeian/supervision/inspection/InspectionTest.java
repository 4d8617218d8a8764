package org.openbeian.supervision.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openbeian.supervision.inspection.InspectionState.Event.ANNOUNCE;
import static org.openbeian.supervision.inspection.InspectionState.Event.ANSWER;
import static org.openbeian.supervision.inspection.InspectionState.Event.CLOSE;
import static org.openbeian.supervision.inspection.InspectionState.Event.HOLD;
import static org.openbeian.supervision.inspection.InspectionState.Event.SEND_FINDINGS;

import java.time.LocalDate;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openbeian.access.AccessDenied;
import org.openbeian.access.Callers;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Role;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.casework.CaseWork;
import org.openbeian.casework.IllegalTransition;
import org.openbeian.registration.CasesAtWork;
import org.openbeian.registration.FieldsOf;
import org.openbeian.review.ConflictsOfInterest;

class InspectionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final LocalDate ANSWER_UNTIL = DAY.plusDays(20);
    private static final String WHAT = "现场检查内容标识是否显著。";

    private final CasesAtWork<InspectionCases> work = new CasesAtWork<>(new InspectionCases());
    private final Inspection inspection = new Inspection(work.registration, WHAT, DAY, "key");
    private final InspectionService service = new InspectionService();
    private final AuditNotes trail = new AuditNotes();
    private String conflicted;

    private void as(CurrentCaller who, LocalDate today) {
        service.cases = work.cases;
        service.me = who;
        service.clock = work.as(who, today, inspection);
        service.audit = new AuditTrail() {
            @Override
            public AuditNotes notes() {
                return trail;
            }
        };
        service.conflicts = new ConflictsOfInterest() {
            @Override
            public boolean isCounting(String first, Collection<String> systems) {
                return !first.equals(conflicted);
            }
        };
    }

    private void held() {
        as(Callers.staff(Role.REVIEWER), DAY);
        service.announce("id");
        assertThat(inspection.isAnnounced()).isTrue();
        service.hold("id");
    }

    private void sent() {
        held();
        send();
    }

    private void send() {
        service.sendFindings("id", "标识不够显著，请整改。", ANSWER_UNTIL);
    }

    @Test
    void it_goes_from_the_plan_to_the_end_and_the_holder_hears_twice() {
        sent();
        assertThat(work.told)
                .containsExactly("INSPECTION_ANNOUNCED {due=2026-12-01}", "INSPECTION_FINDINGS {due=2026-12-21}");
        as(Callers.member(Role.PROVIDER), ANSWER_UNTIL);
        service.answer("id", "已整改。");
        byAnother();
        as(Callers.staff(Role.SUPERVISOR), ANSWER_UNTIL);
        assertThatThrownBy(() -> service.close("id", "没有答复，检查结束。", ""))
                .as("who has not seen the answer")
                .hasMessage("supervision.inspection_answer_moved");
        service.close("id", "整改到位，检查结束。", inspection.getShown());
        assertThat(inspection.getState()).isEqualTo(InspectionState.CLOSED);
        assertThat(inspection.getConclusion()).isEqualTo("整改到位，检查结束。");
        assertThat(inspection.getAnswer()).isEqualTo("已整改。");
        assertThat(inspection.getDueOn()).isNull();
    }

    @Test
    void an_officer_plans_and_holds_and_a_supervisor_closes() {
        as(Callers.staff(Role.SUPERVISOR), DAY);
        assertThat(service.open("id").possible()).as("calls it off").containsExactly(CLOSE.name());
        assertThatThrownBy(() -> service.announce("id")).isInstanceOf(AccessDenied.class);
        as(Callers.staff(Role.REVIEWER), DAY);
        assertThat(service.open("id").possible()).containsExactly(ANNOUNCE.name());
        held();
        assertThat(service.open("id").possible()).containsExactly(SEND_FINDINGS.name());
        send();
        assertThat(service.open("id").possible()).as("the holder's").isEmpty();
        as(Callers.member(Role.PROVIDER), DAY);
        assertThat(service.open("id").possible()).containsExactly(ANSWER.name());
    }

    @Test
    void it_is_not_held_before_its_day() {
        as(Callers.staff(Role.REVIEWER), DAY.minusDays(1));
        service.announce("id");
        assertThat(service.open("id").can(HOLD.name())).isFalse();
        assertThatThrownBy(() -> service.hold("id")).hasMessageContaining("supervision.inspection_not_yet");
        as(Callers.staff(Role.REVIEWER), DAY);
        service.hold("id");
        assertThat(inspection.getHeldBy()).isEqualTo(service.me.get().personId());
        assertThat(inspection.getHeldAt()).isEqualTo(service.clock.instant());
    }

    @Test
    void nothing_is_announced_for_a_day_that_has_passed() {
        as(Callers.staff(Role.REVIEWER), DAY.plusDays(1));
        assertThat(service.open("id").possible()).isEmpty();
        assertThatThrownBy(() -> service.announce("id")).hasMessageContaining("supervision.inspection_day_past");
    }

    @Test
    void what_was_not_held_is_called_off_and_who_had_heard_of_it_hears_that() {
        as(Callers.staff(Role.REVIEWER), DAY);
        service.announce("id");
        as(Callers.staff(Role.SUPERVISOR), DAY);
        service.close("id", "检查人员另有任务，取消。", null);
        assertThat(inspection.getState()).isEqualTo(InspectionState.CLOSED);
        assertThat(work.told).last().asString().startsWith("INSPECTION_CALLED_OFF");
    }

    @Test
    void who_held_it_does_not_close_it() {
        sent();
        as(Callers.staff(Role.SUPERVISOR), ANSWER_UNTIL.plusDays(1));
        FieldsOf.set(inspection, "heldBy", service.me.get().personId());
        assertThat(service.open("id").can(CLOSE.name())).isFalse();
        assertThatThrownBy(() -> service.close("id", "整改到位，检查结束。", null))
                .hasMessageContaining("supervision.inspection_held_by_closer");
        byAnother();
        assertThat(service.open("id").can(CLOSE.name())).isTrue();
        FieldsOf.set(inspection, "findingsBy", service.me.get().personId());
        assertThat(service.open("id").can(CLOSE.name()))
                .as("who has said what was found")
                .isFalse();
    }

    private void byAnother() {
        FieldsOf.set(inspection, "heldBy", "another");
        FieldsOf.set(inspection, "findingsBy", "a third");
    }

    @Test
    void what_a_conflicted_officer_has_found_counts_for_nothing_and_its_end_says_so() {
        sent();
        byAnother();
        as(Callers.staff(Role.SUPERVISOR), ANSWER_UNTIL.plusDays(1));
        assertThat(service.isTainted("id")).isFalse();
        conflicted = "a third";
        assertThat(service.isTainted("id")).isTrue();
        service.close("id", "检查发现不作数，另行检查。", null);
        assertThat(inspection.isSetAside()).isTrue();
        assertThat(trail.isEmpty()).isFalse();
    }

    @Test
    void what_nobody_has_a_conflict_in_is_not_set_aside() {
        sent();
        byAnother();
        as(Callers.staff(Role.SUPERVISOR), ANSWER_UNTIL.plusDays(1));
        service.close("id", "没有答复，检查结束。", null);
        assertThat(inspection.isSetAside()).isFalse();
    }

    /** What was called off before is nothing that its holder was told. */
    @Test
    void its_holder_knows_of_it_once_it_is_announced() {
        assertThat(inspection.isAnnounced()).isFalse();
        as(Callers.staff(Role.SUPERVISOR), DAY);
        service.close("id", "检查人员另有任务，取消。", null);
        assertThat(inspection.isAnnounced()).isFalse();
    }

    @Test
    void what_is_not_answered_is_closed_once_its_day_has_passed() {
        sent();
        byAnother();
        as(Callers.staff(Role.SUPERVISOR), ANSWER_UNTIL);
        assertThatThrownBy(() -> service.close("id", "没有答复，检查结束。", null))
                .hasMessageContaining("supervision.inspection_answer_awaited");
        as(Callers.staff(Role.SUPERVISOR), ANSWER_UNTIL.plusDays(1));
        service.close("id", "没有答复，检查结束。", null);
        assertThat(inspection.getState()).isEqualTo(InspectionState.CLOSED);
        assertThatThrownBy(() -> service.close("id", "没有答复，检查结束。", null)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void it_waits_for_an_officer_and_then_for_another_who_closes_it() {
        assertThat(asked()).isEqualTo("ANNOUNCE by 2026-12-01T16:00:00Z not []");
        held();
        assertThat(asked()).isEqualTo("SEND_FINDINGS by null not []");
        send();
        assertThat(asked()).isEqualTo("CLOSE by 2026-12-21T16:00:00Z not [" + inspection.getHeldBy() + "]");
        inspection.answer("已整改。");
        assertThat(asked()).isEqualTo("CLOSE by null not [" + inspection.getHeldBy() + "]");
        inspection.close("整改到位，检查结束。");
        assertThat(work.cases.waiting(inspection).asked()).isEmpty();
    }

    private String asked() {
        CaseWork.Asked asked = work.cases.waiting(inspection).asked().iterator().next();
        return asked.what() + " by " + asked.dueAt() + " not " + asked.notFor();
    }
}
