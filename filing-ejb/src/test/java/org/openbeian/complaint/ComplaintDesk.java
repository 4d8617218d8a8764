package org.openbeian.complaint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbeian.access.Callers;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Role;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;

/** The desk of one officer with one complaint on it, whose complainant is 张三: what its services find, and what they add. */
final class ComplaintDesk {

    final CurrentCaller officer = Callers.staff(Role.SUPERVISOR);
    final Complaint complaint;
    final ComplaintCases cases;
    final AuditNotes notes = new AuditNotes();
    final List<ComplaintMessage> messages = new ArrayList<>();
    ProviderQuestion question;

    /** What was added to it. */
    final List<Object> added = new ArrayList<>();

    final AuditTrail audit = new AuditTrail() {
        @Override
        public AuditNotes notes() {
            return notes;
        }
    };

    ComplaintDesk(Complaint complaint) {
        this.complaint = complaint;
        this.cases = new VerbsOf(complaint, officer.get(), AComplaint.NOW);
        this.cases.complaints = new Found();
    }

    /** Who complains writes once more, or an officer. */
    ComplaintDesk saidBy(ComplaintMessage.Kind who) {
        messages.add(new ComplaintMessage("id", who, null, "还有三个人受伤。", KeptOutTest.SEALING, AComplaint.NOW));
        return this;
    }

    String me() {
        return officer.get().personId();
    }

    ComplaintDesk taken() {
        complaint.take(me());
        return this;
    }

    ComplaintDesk accepted() {
        taken().complaint.accept("CMP-OTHER", "system", me(), AComplaint.NOW);
        return this;
    }

    ComplaintDesk investigated() {
        accepted().complaint.investigate(me());
        return this;
    }

    /** What is kept of it; a test that needs more says so. */
    class Found extends ComplaintRepository {

        private final Set<String> sent = new HashSet<>();

        @Override
        Optional<ComplaintIdentity> identity(String complaintId) {
            return Optional.of(new ComplaintIdentity("id", "张三", "13800000000", KeptOutTest.SEALING));
        }

        @Override
        List<ComplaintMessage> messages(String complaintId) {
            return messages;
        }

        @Override
        Optional<ProviderQuestion> questionOn(String complaintId) {
            return Optional.ofNullable(question);
        }

        @Override
        boolean isSentBy(String onceKey) {
            return !sent.add(onceKey);
        }

        @Override
        void add(ComplaintMessage message) {
            added.add(message);
        }

        @Override
        void add(Object belonging) {
            added.add(belonging);
        }
    }
}
