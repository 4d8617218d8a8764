package org.openbeian.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Role;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;
import org.openbeian.registration.FieldsOf;

/** SOD-11: the rules of {@link KeptOut} are asked before anybody is kept out of a complaint. */
class OfficerNamingGuardsTest {

    private static final Instant NOW = Instant.parse("2026-11-12T01:46:00Z");
    private static final String WHY = "投诉中被指的正是这名同事。";

    private final OfficerNamingService service = new OfficerNamingService();
    private final CurrentCaller namer = Callers.staff(Role.SUPERVISOR);
    private final List<KeptOut> standing = new ArrayList<>();
    private final Complaint complaint = AComplaint.anonymous();
    private Role role = Role.SUPERVISOR;
    private Set<String> conflicted = Set.of();
    private Set<String> supervisors = Set.of("accused", "another");

    @BeforeEach
    void desk() {
        service.me = namer;
        service.cases = new VerbsOf(complaint, namer.get(), NOW);
        service.complaints = new ComplaintRepository() {
            @Override
            Optional<String> officer(String username, int authority) {
                return Optional.of(username);
            }

            @Override
            void add(Object belonging) {
                standing.add((KeptOut) belonging);
            }
        };
        service.keptOut = new KeptOutOfficers() {
            @Override
            Set<String> conflicted(String aiSystemId) {
                return conflicted;
            }

            @Override
            List<KeptOut> standing(String complaintId) {
                return standing;
            }

            @Override
            Set<String> supervisors() {
                return supervisors;
            }

            @Override
            Set<String> auditors() {
                return Set.of();
            }

            @Override
            Set<Role> roles(String officer) {
                return Set.of(role);
            }
        };
        service.reminders = new ComplaintReminders() {
            @Override
            void named(Complaint complaint, KeptOut one) {}
        };
        service.audit = new AuditTrail() {
            @Override
            public AuditNotes notes() {
                return new AuditNotes();
            }
        };
    }

    @Test
    void who_handles_no_complaints_is_not_kept_out_of_one() {
        role = Role.AUDITOR;
        refused("complaint.not_to_be_named", () -> service.isAboutOfficer("id", "accused", WHY));
    }

    @Test
    void the_last_who_could_handle_it_is_not_kept_out() {
        supervisors = Set.of("accused", namer.get().personId());
        refused("complaint.last_officer", () -> service.isAboutOfficer("id", "accused", WHY));
    }

    /** SOD-04: who has a conflict of interest in it is nobody whom it could be left to. */
    @Test
    void the_last_without_a_conflict_is_not_kept_out() {
        supervisors = Set.of("accused", "another", "conflicted");
        conflicted = Set.of("conflicted", "another");
        refused("complaint.last_officer", () -> service.isAboutOfficer("id", "accused", WHY));
        assertThat(service.keptOut.leaveSomebody(complaint)).isTrue();
        conflicted = Set.of("conflicted");
        service.isAboutOfficer("id", "accused", WHY);
        assertThat(standing).hasSize(1);
        conflicted = Set.of("conflicted", "another");
        assertThat(service.keptOut.leaveSomebody(complaint))
                .as("a conflict may be declared by the last one, too")
                .isFalse();
    }

    /** SOD-11: who has answered it is nobody whom the review could be left to, least of all by naming the only other. */
    @Test
    void the_only_one_who_can_review_the_answer_is_not_kept_out() {
        supervisors = Set.of("answered", "accused");
        FieldsOf.set(complaint, "hands", new Hands().answered("answered"));
        FieldsOf.set(complaint, "state", ComplaintState.REVIEW);
        refused("complaint.last_officer", () -> service.isAboutOfficer("id", "accused", WHY));
        assertThat(standing).isEmpty();
        assertThat(service.keptOut.leaveSomebody(complaint)).isTrue();
        supervisors = Set.of("answered", "accused", "third");
        service.isAboutOfficer("id", "accused", WHY);
        assertThat(standing).hasSize(1);
    }

    @Test
    void an_officer_is_named_once() {
        service.isAboutOfficer("id", "accused", WHY);
        assertThat(standing).extracting(KeptOut::getOfficer).containsExactly("accused");
        assertThatThrownBy(() -> service.isAboutOfficer("id", "accused", WHY)).isInstanceOf(Invalid.class);
        assertThat(standing).hasSize(1);
    }

    @Test
    void of_one_that_has_ended_nobody_is_named_agreed_to_or_taken_back() {
        standing.add(new KeptOut("id", "accused", WHY, "another", NOW));
        complaint.withdraw(NOW);
        for (ThrowingCallable act : List.<ThrowingCallable>of(
                () -> service.isAboutOfficer("id", "a third", WHY),
                () -> service.agreeAboutOfficer("id", "accused"),
                () -> service.isNotAboutOfficer("id", "accused", WHY))) {
            assertThatThrownBy(act).isInstanceOf(Conflict.class);
        }
        assertThat(standing).singleElement().satisfies(one -> {
            assertThat(one.isAgreed()).isFalse();
            assertThat(one.isStanding()).isTrue();
        });
    }

    private void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(
                        refusal.errors().get(0).key())
                .isEqualTo(key));
        assertThat(standing).isEmpty();
    }
}
