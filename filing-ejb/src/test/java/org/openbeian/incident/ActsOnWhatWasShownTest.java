package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openbeian.common.Conflict;
import org.openbeian.registration.FieldsOf;

/** A page that was opened before something was reported decides nothing over it. */
class ActsOnWhatWasShownTest {

    private static final String WHY = "按受影响的人数与持续时间。";

    private static final Map<Decision, IncidentState> IN = Map.of(
            Decision.TRIAGE, IncidentState.REPORTED,
            Decision.DISMISS, IncidentState.REPORTED,
            Decision.RELEVEL, IncidentState.HANDLING,
            Decision.END_HANDLING, IncidentState.CONTAINED,
            Decision.RETURN_SUMMARY, IncidentState.SUMMARY_SUBMITTED,
            Decision.CLOSE, IncidentState.SUMMARY_SUBMITTED);

    private final IncidentDesk on = new IncidentDesk(IncidentTest.incident(1, 1, false)).reported();
    private final IncidentDeskService desk = new IncidentDeskService();
    private final IncidentHandlingService handling = new IncidentHandlingService();

    enum Decision {
        TRIAGE((test, shown) -> test.desk.triage("id", 2, null, WHY, shown)),
        DISMISS((test, shown) -> test.desk.dismiss("id", WHY, null, shown)),
        RELEVEL((test, shown) -> test.desk.relevel("id", 2, null, WHY, shown)),
        END_HANDLING((test, shown) -> test.handling.endHandling("id", LocalDate.of(2026, 10, 2), true, WHY, shown)),
        RETURN_SUMMARY((test, shown) -> test.handling.returnSummary("id", WHY, shown)),
        CLOSE((test, shown) -> test.handling.close("id", true, null, null, null, shown));

        private final BiConsumer<ActsOnWhatWasShownTest, String> act;

        Decision(BiConsumer<ActsOnWhatWasShownTest, String> act) {
            this.act = act;
        }
    }

    @BeforeEach
    void sit_down() {
        desk.cases = on.cases;
        handling.cases = on.cases;
    }

    @ParameterizedTest
    @EnumSource
    void what_was_reported_since_is_not_decided_over(Decision decision) {
        FieldsOf.set(on.incident, "state", IN.get(decision));
        String shown = on.shown();
        on.reported();
        refused(decision, shown, "incident.reports_moved");
    }

    /** Two supervisors: the second one changes a level, or closes, that the first one has just made another one. */
    @ParameterizedTest
    @EnumSource(names = {"RELEVEL", "END_HANDLING", "RETURN_SUMMARY", "CLOSE"})
    void a_level_that_a_colleague_has_set_since_is_not_decided_over(Decision decision) {
        on.incident.triage(1, null, "colleague");
        FieldsOf.set(on.incident, "state", IncidentState.HANDLING);
        String shown = on.shown();
        on.incident.relevel(3, null, "colleague");
        FieldsOf.set(on.incident, "state", IN.get(decision));
        refused(decision, shown, "incident.level_moved");
        assertThat(on.incident.getGravity().getLevel()).isEqualTo(3);
    }

    private void refused(Decision decision, String shown, String why) {
        assertThatThrownBy(() -> decision.act.accept(this, shown))
                .isInstanceOf(Conflict.class)
                .hasMessage(why);
        assertThat(on.cases.done()).isEmpty();
    }
}
