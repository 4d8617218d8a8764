package org.openbeian.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingRepository;
import org.openbeian.registration.Registrations;

class RemindedRenewalTest {

    private final Filing draft = new Filing("organisation", "云绣", "Yunxiu", "anna", Instant.EPOCH);
    private final AuditNotes notes = new AuditNotes();
    private final ProcessSteps steps = new ProcessSteps();

    @Test
    void a_reminder_is_noted_where_the_holder_was_reminded() {
        remind(new Registrations() {
            @Override
            public boolean remind(Filing filing) {
                return true;
            }
        });
        assertThat(notes.isEmpty()).isFalse();
    }

    @Test
    void who_holds_none_or_has_applied_is_not_reminded_and_nothing_is_noted() {
        remind(new Registrations());
        assertThat(notes.isEmpty()).isTrue();
    }

    private void remind(Registrations registrations) {
        steps.registrations = registrations;
        steps.filings = new FilingRepository() {
            @Override
            public Filing get(String id) {
                return draft;
            }
        };
        steps.audit = new AuditTrail() {
            @Override
            public AuditNotes notes() {
                return notes;
            }
        };
        steps.remindRenewal("id");
    }
}
