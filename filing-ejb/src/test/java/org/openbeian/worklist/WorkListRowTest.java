package org.openbeian.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openbeian.casework.WorkItem;
import org.openbeian.deadline.CaseKind;
import org.openbeian.registration.FieldsOf;

class WorkListRowTest {

    private final WorkItem item = FieldsOf.made(WorkItem.class);

    WorkListRowTest() {
        FieldsOf.set(item, "caseKind", CaseKind.FILING);
    }

    private WorkListRow row(Object... names) {
        Object[] row = new Object[12];
        row[0] = item;
        System.arraycopy(names, 0, row, 1, names.length);
        return new WorkListRow(row);
    }

    @Test
    void what_ends_with_a_day_is_due_on_that_day_and_what_ends_within_it_at_its_moment() {
        item.isDue(Instant.parse("2026-12-02T16:00:00Z"), true);
        assertThat(row().getDueOn()).as("the day may be used to its end").isEqualTo(LocalDate.of(2026, 12, 2));
        assertThat(row().getDueAt()).isNull();
        assertThat(row().isPaused()).isTrue();
        item.isDue(Instant.parse("2026-12-02T16:30:00Z"), false);
        assertThat(row().getDueOn()).isEqualTo(LocalDate.of(2026, 12, 3));
        assertThat(row().getDueAt()).isEqualTo("2026-12-02T16:30:00Z");
        item.isDue(null, false);
        assertThat(row().getDueOn()).isNull();
        assertThat(row().getDueAt()).isNull();
    }

    @Test
    void it_is_called_by_its_system_and_else_by_what_an_incident_is_called() {
        WorkListRow filing = row("吴", "Wu", "云绣", "Yunxiu", "云岫", "Yunxiu Tech", null);
        assertThat(filing.getTitleZh()).isEqualTo("云绣");
        assertThat(filing.getTitleEn()).isEqualTo("Yunxiu");
        assertThat(filing.getOfZh()).isEqualTo("云岫");
        assertThat(filing.getOfEn()).isEqualTo("Yunxiu Tech");
        assertThat(filing.getHolder().zh()).isEqualTo("吴");
        WorkListRow incident = row(null, null, null, null, null, null, "停机");
        assertThat(incident.getTitleZh()).isEqualTo("停机");
        assertThat(incident.getTitleEn()).isEqualTo("停机");
        assertThat(incident.getHolder()).isNull();
        WorkListRow notice = row(null, null, null, null, null, null, null, "延期", "More time");
        assertThat(notice.getTitleZh()).isEqualTo("延期");
        assertThat(notice.getTitleEn()).isEqualTo("More time");
        WorkListRow measure = row(null, null, null, null, null, null, null, null, null, "registration");
        assertThat(measure.getRegistrationId()).isEqualTo("registration");
        WorkListRow proposal = row(null, null, null, null, null, null, null, null, null, null, "proposed for");
        assertThat(proposal.getRegistrationId()).isEqualTo("proposed for");
        assertThat(row().getTitleZh()).as("nobody knows the system").isNull();
    }

    @Test
    void a_complaint_about_what_is_not_registered_has_the_name_that_was_given() {
        FieldsOf.set(item, "caseKind", CaseKind.COMPLAINT);
        WorkListRow complaint = row();
        assertThat(complaint.isUnregistered()).isFalse();
        complaint.about("小画家");
        assertThat(complaint.getTitleZh()).isEqualTo("小画家");
        assertThat(complaint.getTitleEn()).isEqualTo("小画家");
        assertThat(complaint.isUnregistered()).isTrue();
    }

    @Test
    void nobody_waits_for_somebody_to_claim_what_cannot_be_claimed() {
        for (CaseKind kind : CaseKind.values()) {
            FieldsOf.set(item, "caseKind", kind);
            assertThat(row().isHeld())
                    .as(kind.name())
                    .isEqualTo(kind == CaseKind.FILING || kind == CaseKind.COMPLAINT || kind == CaseKind.INCIDENT);
        }
    }

    @Test
    void only_a_task_of_a_filing_that_nobody_has_is_claimed_first() {
        assertThat(row().isToBeClaimed()).isTrue();
        assertThat(row().isTakeable()).isTrue();
        FieldsOf.set(item, "assignee", "wu");
        assertThat(row().isToBeClaimed()).isFalse();
        FieldsOf.set(item, "assignee", null);
        FieldsOf.set(item, "caseKind", CaseKind.COMPLAINT);
        assertThat(row().isToBeClaimed()).isFalse();
    }
}
