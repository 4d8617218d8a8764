package org.openbeian.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;

class ComplaintProcessStepsTest {

    @Test
    void that_something_is_late_is_noted_where_it_was_told() {
        assertThat(isNoted(true)).isTrue();
        assertThat(isNoted(false)).as("the round was faster").isFalse();
    }

    private static boolean isNoted(boolean toldNow) {
        AuditNotes notes = new AuditNotes();
        ComplaintProcessSteps steps = new ComplaintProcessSteps();
        steps.audit = new AuditTrail() {
            @Override
            public AuditNotes notes() {
                return notes;
            }
        };
        steps.clocks = new ComplaintClocks() {
            @Override
            LocalDate running(String complaintId, String clock) {
                return LocalDate.EPOCH;
            }
        };
        steps.complaints = new ComplaintRepository() {
            @Override
            Complaint get(String id) {
                return null;
            }
        };
        steps.reminders = new ComplaintReminders() {
            @Override
            boolean overdue(Complaint complaint, String clock, LocalDate due) {
                return toldNow;
            }
        };
        steps.urgentOverdue("id");
        return !notes.isEmpty();
    }
}
