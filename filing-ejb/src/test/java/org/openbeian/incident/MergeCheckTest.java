package org.openbeian.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.openbeian.common.Invalid;
import org.openbeian.registration.FieldsOf;

class MergeCheckTest {

    private static final IncidentSystem FILED = system("S1", "云岫文案助手");
    private static final IncidentSystem NAMED = system(null, "云岫文案助手");
    private static final IncidentSystem OTHER = system("S2", "澜图问答");

    @Test
    void two_with_nothing_in_common_are_never_one() {
        assertThatThrownBy(() -> check("AI-PII", FILED, "AI-SAFETY", OTHER).mustBeOne(true))
                .isInstanceOfSatisfying(Invalid.class, told("/survivor", "incident.merge_nothing_common"));
        assertThatThrownBy(() -> check("UNSURE", FILED, "UNSURE", OTHER).mustBeOne(true))
                .as("that nobody knows the kind makes it no common kind")
                .isInstanceOfSatisfying(Invalid.class, told("/survivor", "incident.merge_nothing_common"));
    }

    @Test
    void another_system_is_confirmed() {
        assertThatThrownBy(() -> check("AI-PII", FILED, "AI-PII", OTHER).mustBeOne(false))
                .isInstanceOfSatisfying(Invalid.class, told("/differs", "incident.merge_other_system"));
        assertThatCode(() -> check("AI-PII", FILED, "AI-PII", OTHER).mustBeOne(true))
                .doesNotThrowAnyException();
    }

    @Test
    void another_kind_is_confirmed() {
        assertThatThrownBy(() -> check("AI-PII", FILED, "AI-SAFETY", FILED).mustBeOne(false))
                .isInstanceOfSatisfying(Invalid.class, told("/differs", "incident.merge_other_kind"));
        assertThatCode(() -> check("AI-PII", FILED, "AI-SAFETY", FILED).mustBeOne(true))
                .doesNotThrowAnyException();
    }

    @Test
    void what_differs_in_nothing_needs_no_confirmation() {
        assertThatCode(() -> check("AI-PII", FILED, "AI-PII", NAMED).mustBeOne(false))
                .doesNotThrowAnyException();
        assertThatCode(() -> check("UNSURE", FILED, "AI-PII", FILED).mustBeOne(false))
                .doesNotThrowAnyException();
    }

    private static Consumer<Invalid> told(String field, String key) {
        return refused -> assertThat(refused.errors()).singleElement().satisfies(error -> {
            assertThat("/" + error.getField()).isEqualTo(field);
            assertThat(error.key()).isEqualTo(key);
        });
    }

    private static MergeCheck check(String kind, IncidentSystem here, String otherKind, IncidentSystem there) {
        return new MergeCheck(incident(kind), List.of(here), incident(otherKind), List.of(there));
    }

    private static Incident incident(String kind) {
        Incident incident = IncidentTest.incident(1, 1, false);
        FieldsOf.set(incident, "type", kind);
        return incident;
    }

    private static IncidentSystem system(String id, String name) {
        return new IncidentSystem("I", id, name, IncidentTest.REPORTED);
    }
}
