package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.Role;
import org.openbeian.common.Invalid;
import org.openbeian.registration.FieldsOf;

class MergingTest {

    /** With the two their parties come together, and what each reads: that is not undone. */
    @Test
    void what_has_nothing_in_common_is_not_merged() {
        Incident merged = of("AI-PII");
        Incident survivor = of("AI-SAFETY");
        VerbsOf cases = new VerbsOf(merged, Callers.staff(Role.SUPERVISOR).get(), IncidentTest.REPORTED);
        Merging merging = new Merging();
        merging.cases = cases;
        merging.incidents = new IncidentRepository() {
            @Override
            void hold(Incident... held) {
                assertThat(held).containsExactly(merged, survivor);
            }

            @Override
            List<IncidentSystem> systems(String id) {
                String own = id.equals(merged.getId()) ? "S1" : "S2";
                return List.of(new IncidentSystem(id, own, own, IncidentTest.REPORTED));
            }
        };
        assertThatThrownBy(() -> merging.merge(merged, survivor, "两次报告的是同一件事。", true))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(
                                refused.errors().get(0).key())
                        .isEqualTo("incident.merge_nothing_common"));
        assertThat(merged.getState()).isEqualTo(IncidentState.REPORTED);
        assertThat(cases.done()).isEmpty();
    }

    private static Incident of(String kind) {
        Incident incident = IncidentTest.incident(1, 1, false);
        FieldsOf.set(incident, "type", kind);
        return incident;
    }
}
