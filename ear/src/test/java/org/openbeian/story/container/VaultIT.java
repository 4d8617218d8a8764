package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.access.AccessDenied;
import org.openbeian.audit.AuditEntry;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;
import org.openbeian.common.NotFound;
import org.openbeian.complaint.Complainant;
import org.openbeian.complaint.ComplaintCaseService;
import org.openbeian.complaint.ComplaintLodgingService;
import org.openbeian.complaint.Lodging;
import org.openbeian.complaint.Wish;

/** Who complains is read by the officer who has taken the complaint, for a reason that stays in the trail, and by nobody else. */
@ExtendWith(ArquillianExtension.class)
class VaultIT {

    private static final String HERE = "beihai";
    private static final String OFFICER = "supervisor1." + HERE;
    private static final String OTHER = "supervisor2." + HERE;
    private static final String AUDITOR = "auditor1." + HERE;
    private static final String NAME = "欧阳若兰";
    private static final String REASON = "需要核实购买记录，联系本人补充凭证。";
    private static final String OPENED = "complaintCase.openVault";

    @Inject
    People people;

    @Inject
    ComplaintLodgingService lodging;

    @Inject
    ComplaintCaseService cases;

    @Test
    void the_officer_of_the_complaint_opens_it_and_the_trail_says_why() {
        String id = lodge(true);
        people.as(OFFICER, HERE, () -> cases.take(id));
        assertThat(people.ask(OFFICER, HERE, () -> cases.open(id)).isVaultOpenable())
                .isTrue();

        Complainant complainant = people.ask(OFFICER, HERE, () -> cases.openVault(id, REASON));
        assertThat(complainant.getName()).isEqualTo(NAME);
        assertThat(complainant.getContact()).isEqualTo("13800004711");
        assertThat(opened(id)).singleElement().satisfies(line -> {
            assertThat(line.getActor()).isEqualTo(OFFICER);
            assertThat(line.getDetail()).isEqualTo(REASON);
            assertThat(line.getRefusal()).isNull();
        });
    }

    @Test
    void nobody_else_opens_it_and_that_they_tried_stands_in_the_trail() {
        String id = lodge(true);
        assertThatThrownBy(() -> people.ask(OFFICER, HERE, () -> cases.openVault(id, REASON)))
                .as("not taken")
                .isInstanceOf(Conflict.class);
        people.as(OFFICER, HERE, () -> cases.take(id));
        assertThatThrownBy(() -> people.ask(OTHER, HERE, () -> cases.openVault(id, REASON)))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> people.ask(AUDITOR, HERE, () -> cases.openVault(id, REASON)))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> people.ask("supervisor1.nanling", "nanling", () -> cases.openVault(id, REASON)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.asNobody(HERE, () -> cases.openVault(id, REASON)))
                .isInstanceOf(RuntimeException.class);
        for (String reader : List.of(OTHER, AUDITOR)) {
            assertThat(people.ask(reader, HERE, () -> cases.open(id)).isVaultOpenable())
                    .as(reader)
                    .isFalse();
        }
        assertThat(opened(id))
                .extracting(AuditEntry::getActor, AuditEntry::getRefusal)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(OTHER, "complaint.not_taken"),
                        org.assertj.core.groups.Tuple.tuple(OFFICER, "complaint.not_taken"));
    }

    @Test
    void the_reason_says_something_and_not_who_it_is() {
        String id = lodge(true);
        people.as(OFFICER, HERE, () -> cases.take(id));
        for (String reason : List.of("", "         x         ", "核实购买记录", "想确认是不是欧阳若兰本人反映", "回拨 138 0000 4711 核实凭证")) {
            assertThatThrownBy(() -> people.ask(OFFICER, HERE, () -> cases.openVault(id, reason)))
                    .as(reason)
                    .isInstanceOf(Invalid.class);
        }
        assertThat(opened(id)).hasSize(5).allSatisfy(line -> {
            assertThat(line.getRefusal()).isNotNull();
            // which field and why, and nothing of what was typed
            assertThat(line.getDetail()).matches("@wrong\\|vaultReason\\|(complaint|field)\\.[a-z_]+(\\|[0-9]+)?");
        });
    }

    @Test
    void of_somebody_anonymous_there_is_nothing_to_open() {
        String id = lodge(false);
        people.as(OFFICER, HERE, () -> cases.take(id));
        assertThat(people.ask(OFFICER, HERE, () -> cases.open(id)).isVaultOpenable())
                .isFalse();
        assertThatThrownBy(() -> people.ask(OFFICER, HERE, () -> cases.openVault(id, REASON)))
                .isInstanceOf(NotFound.class);
    }

    /** Newest first. */
    private List<AuditEntry> opened(String id) {
        return people.ask(AUDITOR, HERE, () -> cases.open(id)).getTrail().stream()
                .filter(line -> line.getAction().equals(OPENED))
                .toList();
    }

    private String lodge(boolean named) {
        byte[] ticket = new byte[16];
        new SecureRandom().nextBytes(ticket);
        Lodging told = new Lodging()
                .on(ticket)
                .aboutUnknown("陪伴机器人", null)
                .asking(Wish.REPORT, "CMP-OTHER")
                .telling("下载的图片没有任何标识，请查。", null);
        return people.asNobody(HERE, () -> lodging.lodge(named ? told.named(NAME, "13800004711", false) : told))
                .getComplaintId();
    }
}
