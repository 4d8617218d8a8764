package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

    /** As the check has found them to be one; what is filed stays known as filed, whichever of the two said so. */
    @Test
    void one_system_does_not_become_two() {
        IncidentSystem filed = system("S1", "云岫文案助手");
        IncidentSystem named = system(null, "云岫文案助手");
        assertThat(together(filed, named)).containsExactly("S1");
        assertThat(together(named, filed)).containsExactly("S1");
        assertThat(together(system(null, "yunxiu"), system(null, "YunXiu"))).containsExactly("?");
        assertThat(together(filed, system("S2", "云岫文案助手"))).containsExactly("S1", "S2");
        assertThat(together(filed, system(null, "澜图问答"))).containsExactly("S1", "?");
    }

    private static List<String> together(IncidentSystem there, IncidentSystem come) {
        List<IncidentSystem> added = new ArrayList<>();
        Merging merging = new Merging();
        merging.incidents = new IncidentRepository() {
            @Override
            void add(OfIncident part) {
                added.add((IncidentSystem) part);
            }
        };
        IncidentSystem before = system(there.getSystemId(), there.getName());
        List<IncidentSystem> known = new ArrayList<>(List.of(before));
        merging.handOver(come, of("AI-PII"), known, IncidentTest.REPORTED);
        return Stream.concat(Stream.of(before), added.stream())
                .map(system -> system.getSystemId() == null ? "?" : system.getSystemId())
                .toList();
    }

    private static IncidentSystem system(String id, String name) {
        return new IncidentSystem("I", id, name, IncidentTest.REPORTED);
    }

    private static Incident of(String kind) {
        Incident incident = IncidentTest.incident(1, 1, false);
        FieldsOf.set(incident, "type", kind);
        return incident;
    }
}
