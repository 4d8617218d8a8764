package org.openbeian.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Permission;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.CaseClocks;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.deadline.ClockNotice;
import org.openbeian.notification.StaffNotice;
import org.openbeian.notification.StaffNotices;

/** The staff are reminded once, and the trail says so once. */
class ComplaintKeepingTest {

    private static final Instant NOW = Instant.parse("2026-11-12T01:46:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 11, 10);

    private final List<String> told = new ArrayList<>();
    private final List<ClockNotice> notices = new ArrayList<>();
    private final ComplaintKeeping keeping = new ComplaintKeeping();
    private final Complaint complaint = AComplaint.anonymous();
    private AuditNotes notes = new AuditNotes();

    @BeforeEach
    void desk() {
        keeping.clock = new PortalClock(Clock.fixed(NOW, PortalClock.ZONE));
        keeping.complaints = new ComplaintRepository() {
            @Override
            Complaint get(String id) {
                return complaint;
            }
        };
        keeping.clocks = new CaseClocks() {
            @Override
            public List<ClockNotice> notices(String caseId, LocalDate soon) {
                return notices;
            }

            @Override
            public Optional<ClockDetail> running(String caseId, String clockCode) {
                return Optional.empty();
            }
        };
        keeping.audit = new AuditTrail() {
            @Override
            public AuditNotes notes() {
                return notes;
            }
        };
        keeping.reminders = new ComplaintReminders();
        keeping.reminders.keptOut = new KeptOutOfficers() {
            @Override
            Set<String> of(String complaintId) {
                return Set.of();
            }
        };
        keeping.reminders.notices = new StaffNotices() {
            @Override
            public boolean tell(Permission whose, StaffNotice notice, Collection<String> except) {
                return told.isEmpty() && told.add(whose.name());
            }
        };
    }

    @Test
    void a_second_time_nothing_is_told_and_nothing_written() {
        notices.add(new ClockNotice("id", ComplaintClocks.INFORM, DUE, true));
        assertThat(isNoted()).isTrue();
        assertThat(told).hasSize(1);
        assertThat(isNoted()).as("another node was faster").isFalse();
        assertThat(told).hasSize(1);
    }

    @Test
    void where_there_is_nothing_to_tell_nothing_is_written() {
        assertThat(isNoted()).isFalse();
    }

    private boolean isNoted() {
        notes = new AuditNotes();
        keeping.remind("id");
        return !notes.isEmpty();
    }
}
