package org.openbeian.openness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.Queries;
import org.openbeian.access.Role;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.Conflict;
import org.openbeian.common.PortalClock;
import org.openbeian.common.Sealing;
import org.openbeian.common.SealingKeys;
import org.openbeian.register.RegisterEntry;
import org.openbeian.register.RegisterService;
import org.openbeian.registration.FieldsOf;
import org.openbeian.registration.Numbers;
import org.openbeian.tenancy.Authorities;
import org.openbeian.tenancy.Authority;

/** One form is one request, and one about one thing. */
class CorrectionServiceTest {

    private final CorrectionService service = new CorrectionService();
    private final RegisterEntry entry = FieldsOf.made(RegisterEntry.class);
    private final Rectification sent = new Rectification(
            "id", "COR-1", "form", 7L, CorrectedField.values()[0], new Rectification.Sealed(null, null));

    @BeforeEach
    void a_form_that_was_sent_before() {
        FieldsOf.set(entry, "id", 7L);
        Authority authority = FieldsOf.made(Authority.class);
        AuditNotes notes = new AuditNotes();
        service.me = Callers.staff(Role.SUPERVISOR);
        service.clock = new PortalClock(Clock.systemUTC());
        service.sealing = new Sealing(SealingKeys.of(List.of("seal a " + key(1), "receipt " + key(2))));
        service.em = new Queries().answer("c.formHash = :form", sent).em();
        service.register = new RegisterService() {
            @Override
            public RegisterEntry entry(String number) {
                return entry;
            }
        };
        service.numbers = new Numbers() {
            @Override
            public void hold(Authority of, String kind, int year) {
                // nobody else is here
            }
        };
        service.authorities = new Authorities() {
            @Override
            public Authority get(int id) {
                return authority;
            }
        };
        service.audit = new AuditTrail() {
            @Override
            public AuditNotes notes() {
                return notes;
            }
        };
    }

    private static String key(int fill) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return Base64.getEncoder().encodeToString(key);
    }

    private CorrectionAsk ask(CorrectedField field) {
        return new CorrectionAsk(new byte[32], "AIR-1").of(field.name()).saying("名称应为云绣。", "营业执照如此。", null);
    }

    @Test
    void the_same_sent_again_is_the_same_request() {
        assertThat(service.ask(ask(sent.getField()))).isSameAs(sent);
        assertThat(service.isReceived(ask(sent.getField()))).isTrue();
    }

    @Test
    void a_form_that_has_brought_a_request_brings_none_about_another_field_or_entry() {
        refused(CorrectedField.values()[1]);
        FieldsOf.set(entry, "id", 8L);
        refused(sent.getField());
    }

    private void refused(CorrectedField field) {
        assertThatThrownBy(() -> service.ask(ask(field)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("correct.form_used");
    }
}
