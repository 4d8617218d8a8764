package org.openbeian.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.Invalid;

class VaultTest {

    private static final String REASON = "需要核实经过，联系本人补充凭证。";

    private final AuditNotes notes = new AuditNotes();
    private final Vault vault = new Vault();

    @BeforeEach
    void notesAreKept() {
        vault.audit = new AuditTrail() {
            @Override
            public AuditNotes notes() {
                return notes;
            }
        };
    }

    @Test
    void the_trail_has_the_reason() throws ReflectiveOperationException {
        vault.opened(REASON, why -> false, "names");
        assertThat(noted()).contains(REASON);
    }

    @Test
    void no_reason_and_one_that_says_who_it_is_open_nothing() throws ReflectiveOperationException {
        for (String reason : List.of("", "核实情况", REASON + "电话13800000000")) {
            assertThatThrownBy(() -> vault.opened(reason, why -> why.contains("13800000000"), "names"))
                    .as(reason)
                    .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.errors())
                            .singleElement()
                            .satisfies(error -> assertThat(error.getField()).isEqualTo("vaultReason")));
        }
        assertThat(noted()).isNull();
    }

    private String noted() throws ReflectiveOperationException {
        Field detail = AuditNotes.class.getDeclaredField("detail");
        detail.setAccessible(true);
        return (String) detail.get(notes);
    }
}
