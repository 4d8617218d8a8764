package org.openbeian.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Role;
import org.openbeian.access.Vault;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;

/** Who complains is known to, and written to by, the officer who has taken it and nobody else. */
class ComplaintCaseServiceTest {

    private static final Instant NOW = Instant.parse("2026-11-12T01:46:00Z");
    private static final String FORM = "the id that the form has had since it was shown";

    private final CurrentCaller officer = Callers.staff(Role.SUPERVISOR);
    private final ComplaintCaseService service = new ComplaintCaseService();
    private final List<ComplaintMessage> written = new ArrayList<>();
    private final Set<String> sent = new HashSet<>();
    private final List<String> opened = new ArrayList<>();
    private final Complaint complaint = new Complaint(
            "id",
            "CMP-1",
            "hash",
            new Lodging()
                    .asking(Wish.REPORT, "CMP-NOLABEL")
                    .telling("没有标识", null)
                    .named("张三", "13800000000", false),
            "system",
            new Complaint.Sealed(null, new byte[] {1}),
            NOW);

    @BeforeEach
    void desk() {
        service.me = officer;
        service.cases = new VerbsOf(complaint, officer.get(), NOW);
        service.sealing = KeptOutTest.SEALING;
        service.complaints = new ComplaintRepository() {
            @Override
            Optional<ComplaintIdentity> identity(String complaintId) {
                return Optional.of(new ComplaintIdentity("id", "张三", "13800000000", KeptOutTest.SEALING));
            }

            @Override
            boolean isSentBy(String onceKey) {
                return !sent.add(onceKey);
            }

            @Override
            void add(ComplaintMessage message) {
                written.add(message);
            }
        };
        service.vault = new Vault() {
            @Override
            public void opened(String reason, Predicate<String> names, String key) {
                assertThat(names.test("张三的投诉")).isTrue();
                opened.add(reason);
            }
        };
    }

    @Test
    void who_has_not_taken_it_neither_writes_nor_learns_who_complains() {
        complaint.take("another");
        assertThatThrownBy(() -> service.write(FORM, "id", "请补充截图。")).hasMessageContaining("complaint.not_taken");
        assertThatThrownBy(() -> service.openVault("id", "须电话核实情况。")).hasMessageContaining("complaint.not_taken");
        assertThat(written).isEmpty();
        assertThat(opened).isEmpty();
    }

    @Test
    void who_has_taken_it_does_and_the_vault_knows() {
        complaint.take(officer.get().personId());
        assertThat(service.openVault("id", "须电话核实情况。").getName()).isEqualTo("张三");
        assertThat(opened).containsExactly("须电话核实情况。");
    }

    @Test
    void the_same_form_sent_twice_is_one_message() {
        complaint.take(officer.get().personId());
        AuditNotes notes = new AuditNotes();
        service.audit = new AuditTrail() {
            @Override
            public AuditNotes notes() {
                return notes;
            }
        };
        service.write(FORM, "id", "请补充截图。");
        assertThat(notes.isRepeated()).isFalse();
        service.write(FORM, "id", "请补充截图。");
        assertThat(notes.isRepeated()).as("the trail has its line").isTrue();
        assertThat(written).hasSize(1);
        service.write(FORM, "id", "请补充截图和时间。");
        assertThat(written).hasSize(2);
    }
}
