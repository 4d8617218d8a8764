package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openbeian.registration.AFiling.NOW;
import static org.openbeian.registration.AFiling.aChange;
import static org.openbeian.registration.AFiling.aFiling;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private final List<String> done = new ArrayList<>();
    private Filing by = draft;

    private void happens(FilingEvent event) {
        registration.registrationChanges(event, null);
        AuditNotes notes = new AuditNotes();
        DeregistrationWatch watch = new DeregistrationWatch();
        watch.em = Callers.standIn(EntityManager.class, (em, method, args) -> switch (method.getName()) {
            case "find" -> by;
            case "createQuery" -> found(args[1] == RegistrationChange.class ? List.of(change) : List.of());
            default -> null;
        });
        watch.clocks = new FilingClocks() {
            @Override
            void registrationEnded(Filing ended, Instant now) {
                // no clock runs here
            }

            @Override
            public void closed(Filing ended, Instant now) {
                done.add("clocks");
            }
        };
        watch.process = Callers.standIn(FilingProcess.class, (process, method, args) -> {
            done.add(method.getName());
            return null;
        });
        watch.closed = Callers.standIn(Event.class, (closed, method, args) -> {
            done.add("settled");
            return null;
        });
        watch.notices = new FilingNotices() {
            @Override
            public void tell(Filing told, String kind, String once, Map<String, String> more) {
                done.add(kind);
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
        assertThat(Withdrawal.of(draft)).isEqualTo(Withdrawal.DISCARDED);
        assertThat(change.getResult()).isEqualTo(ChangeResult.ENDED);
        assertThat(change.isOpen()).isFalse();
    }

    private void handedIn(AFiling change) {
        by = change.get();
        this.change.submitted(LocalDate.of(2026, 6, 2), NOW);
    }

    /** Its holder is asked for nothing that nobody could take over. */
    @ParameterizedTest
    @EnumSource(
            value = FilingEvent.class,
            names = {"DEREGISTER", "DEREGISTER_EX_OFFICIO", "REVOKE", "EXPIRE"})
    void what_is_being_corrected_ends_with_its_registration_and_its_holder_is_told(FilingEvent end) {
        handedIn(aChange(FilingKind.AMENDMENT, registration).submitted());
        by.requestCorrection(false, false);
        assertThat(by.getState()).isEqualTo(FilingState.CORRECTION_REQUESTED);
        happens(end);
        assertThat(Withdrawal.of(by)).isEqualTo(Withdrawal.WITH_REGISTRATION);
        assertThat(done).containsExactly("clocks", "withdrawn", "settled", "CHANGE_ENDED");
    }

    @Test
    void what_lies_with_the_authority_is_brought_to_its_end_there() {
        handedIn(aChange(FilingKind.AMENDMENT, registration).submitted());
        happens(FilingEvent.REVOKE);
        assertThat(by.getState()).isEqualTo(FilingState.SUBMITTED);
        assertThat(done).isEmpty();
    }

    @Test
    void a_suspension_leaves_it() {
        happens(FilingEvent.SUSPEND);
        assertThat(draft.getState()).isEqualTo(FilingState.DRAFT);
        assertThat(change.isOpen()).isTrue();
    }
}
