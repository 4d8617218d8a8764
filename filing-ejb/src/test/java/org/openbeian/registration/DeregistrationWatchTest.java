package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbeian.registration.AFiling.NOW;
import static org.openbeian.registration.AFiling.aChange;
import static org.openbeian.registration.AFiling.aFiling;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openbeian.access.Callers;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;

/** Of a registration that has ended nothing is left to be changed. */
class DeregistrationWatchTest {

    private final Filing registration = aFiling().graded(2).registered().get();
    private final Filing draft = aChange(FilingKind.AMENDMENT, registration).get();
    private final RegistrationChange change = new RegistrationChange(registration, draft, "换了模型", "anna", NOW);

    private void happens(FilingEvent event) {
        registration.registrationChanges(event, null);
        AuditNotes notes = new AuditNotes();
        DeregistrationWatch watch = new DeregistrationWatch();
        watch.em = Callers.standIn(EntityManager.class, (em, method, args) -> switch (method.getName()) {
            case "find" -> draft;
            case "createQuery" -> found(args[1] == RegistrationChange.class ? List.of(change) : List.of());
            default -> null;
        });
        watch.clocks = new FilingClocks() {
            @Override
            void registrationEnded(Filing ended, Instant now) {
                // no clock runs here
            }
        };
        watch.audit = new AuditTrail() {
            @Override
            public AuditNotes notes() {
                return notes;
            }
        };
        watch.ended(new RegistrationChanged(registration, event, null, NOW));
    }

    private static Object found(List<?> rows) {
        return Callers.standIn(
                TypedQuery.class, (query, method, args) -> method.getName().equals("getResultList") ? rows : query);
    }

    @ParameterizedTest
    @EnumSource(
            value = FilingEvent.class,
            names = {"DEREGISTER", "DEREGISTER_EX_OFFICIO", "REVOKE", "EXPIRE"})
    void a_draft_ends_with_its_registration(FilingEvent end) {
        happens(end);
        assertThat(draft.getWithdrawal()).isEqualTo(Withdrawal.DISCARDED);
        assertThat(change.getResult()).isEqualTo(ChangeResult.ENDED);
        assertThat(change.isOpen()).isFalse();
    }

    @Test
    void a_suspension_leaves_it() {
        happens(FilingEvent.SUSPEND);
        assertThat(draft.getState()).isEqualTo(FilingState.DRAFT);
        assertThat(change.isOpen()).isTrue();
    }
}
