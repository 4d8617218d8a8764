package org.openbeian.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.registration.AFiling;
import org.openbeian.registration.ChangeMoved;
import org.openbeian.registration.ChangeResult;
import org.openbeian.registration.FieldsOf;
import org.openbeian.registration.Filing;
import org.openbeian.registration.RegistrationChange;

class ConditionsTest {

    private static final Instant NOW = Instant.parse("2026-11-28T02:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);

    private final Filing registration = AFiling.aFiling().registered().get();
    private final Filing change = change();
    private final CaseCondition before = new CaseCondition(registration, "EMERGENCY_FALLBACK_DRILL", "记录", "安全部", DUE);
    private final CaseCondition after = new CaseCondition(change, "EMERGENCY_FALLBACK_DRILL", "记录", "安全部", DUE);
    private final List<String> told = new ArrayList<>();

    private final Conditions conditions = new Conditions() {
        @Override
        List<CaseCondition> setFor(String registrationId) {
            return List.of(before, after);
        }

        @Override
        void tell(Filing filing, CaseCondition condition, String kind, String key) {
            assertThat(condition).isSameAs(after);
            told.add(kind);
        }
    };

    @Test
    void a_change_takes_along_what_was_handed_in_and_says_so() {
        before.handIn("已演练。", "filer", DUE, NOW);
        conditions.replaced(moved(ChangeResult.ACCEPTED));
        assertThat(before.getState()).isEqualTo(ConditionState.FALLEN_AWAY);
        assertThat(after.getState()).isEqualTo(ConditionState.HANDED_IN);
        assertThat(after.getHandedIn()).isEqualTo("已演练。");
        assertThat(told).containsExactly("CONDITION_GOES_ON");
    }

    @Test
    void what_was_sent_back_is_still_to_be_completed() {
        before.handIn("已演练。", "filer", DUE, NOW);
        before.sendBack("缺签到表。", before.getEvidenceShown());
        conditions.replaced(moved(ChangeResult.ACCEPTED));
        assertThat(after.getState()).isEqualTo(ConditionState.SENT_BACK);
        assertThat(told).containsExactly("CONDITION_SENT_BACK");
    }

    @Test
    void a_refused_change_takes_nothing_along() {
        before.handIn("已演练。", "filer", DUE, NOW);
        conditions.replaced(moved(ChangeResult.REFUSED));
        assertThat(before.getState()).isEqualTo(ConditionState.HANDED_IN);
        assertThat(after.getState()).isEqualTo(ConditionState.FALLEN_AWAY);
        assertThat(told).isEmpty();
    }

    @Test
    void what_was_met_under_the_version_before_binds_nobody_any_more() {
        before.handIn("已演练。", "filer", DUE, NOW);
        before.verify("supervisor", before.getEvidenceShown(), DUE, NOW);
        assertThat(Conditions.binding(List.of(before, after), registration.getId()))
                .containsExactly(before);
        assertThat(Conditions.binding(List.of(before, after), change.getId())).containsExactly(after);
        after.fallAway();
        assertThat(Conditions.binding(List.of(before, after), change.getId())).isEmpty();
    }

    private ChangeMoved moved(ChangeResult result) {
        RegistrationChange ended = FieldsOf.made(RegistrationChange.class);
        FieldsOf.set(ended, "decidedAt", NOW);
        FieldsOf.set(ended, "result", result);
        return new ChangeMoved(registration, change, ended, true, null, NOW);
    }

    private Filing change() {
        Filing filing = AFiling.aFiling().awaitingDecision().get();
        FieldsOf.set(filing, "origin.parentId", registration.getId());
        return filing;
    }
}
