package org.openbeian.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Vault;

/** Who complains is known to, and written to by, the officer who has taken it and nobody else. */
class ComplaintCaseServiceTest {

    private static final String FORM = "the id that the form has had since it was shown";

    private final ComplaintDesk desk = new ComplaintDesk(AComplaint.named(false));
    private final ComplaintCaseService service = new ComplaintCaseService();
    private final List<String> opened = new ArrayList<>();

    @BeforeEach
    void desk() {
        service.me = desk.officer;
        service.cases = desk.cases;
        service.sealing = KeptOutTest.SEALING;
        service.audit = desk.audit;
        service.complaints = desk.new Found();
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
        desk.complaint.take("another");
        assertThatThrownBy(() -> service.write(FORM, "id", "请补充截图。")).hasMessageContaining("complaint.not_taken");
        assertThatThrownBy(() -> service.openVault("id", "须电话核实情况。")).hasMessageContaining("complaint.not_taken");
        assertThat(desk.added).isEmpty();
        assertThat(opened).isEmpty();
    }

    @Test
    void who_has_taken_it_does_and_the_vault_knows() {
        desk.taken();
        assertThat(service.openVault("id", "须电话核实情况。").getName()).isEqualTo("张三");
        assertThat(opened).containsExactly("须电话核实情况。");
    }

    @Test
    void the_same_form_sent_twice_is_one_message() {
        desk.taken();
        service.write(FORM, "id", "请补充截图。");
        assertThat(desk.notes.isRepeated()).isFalse();
        service.write(FORM, "id", "请补充截图。");
        assertThat(desk.notes.isRepeated()).as("the trail has its line").isTrue();
        assertThat(desk.added).hasSize(1);
        service.write(FORM, "id", "请补充截图和时间。");
        assertThat(desk.added).hasSize(2);
    }
}
