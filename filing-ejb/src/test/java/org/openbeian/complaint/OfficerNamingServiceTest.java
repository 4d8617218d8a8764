package org.openbeian.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.Permission;
import org.openbeian.access.Queries;
import org.openbeian.access.Role;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.casework.Act;
import org.openbeian.common.FieldError;
import org.openbeian.common.Invalid;
import org.openbeian.notification.StaffNotice;
import org.openbeian.notification.StaffNotices;
import org.openbeian.registration.FieldsOf;
import org.openbeian.review.ConflictsOfInterest;

/** Who names a colleague gives a whole reason, and those who can agree hear of it. */
class OfficerNamingServiceTest {

    private static final Instant NOW = Instant.parse("2026-11-12T01:46:00Z");

    private final List<String> named = new ArrayList<>();
    private final OfficerNamingService service = new OfficerNamingService();
    private final List<KeptOut> stored = new ArrayList<>();
    private final List<Tuple> told = new ArrayList<>();
    private final AuditNotes notes = new AuditNotes();
    private final Set<String> conflicted = Set.of();

    @BeforeEach
    void a_complaint_of_an_authority_with_three_supervisors() {
        service.me = Callers.staff(Role.SUPERVISOR);
        String namer = service.me.get().personId();
        service.audit = new AuditTrail() {
            @Override
            public AuditNotes notes() {
                return notes;
            }
        };
        Complaint complaint = AComplaint.anonymous();
        service.cases = new ComplaintCases() {
            @Override
            public void within(String id, String word, Consumer<Act<Complaint>> verb) {
                verb.accept(new Act<>(complaint, word, service.me.get(), NOW));
            }

            @Override
            String namingNobody(String id, String field, String words) {
                named.add(field);
                return words;
            }
        };
        service.complaints = new ComplaintRepository() {
            @Override
            Optional<String> officer(String person, int at) {
                return Optional.of("li.wei");
            }

            @Override
            void add(Object belonging) {
                stored.add((KeptOut) belonging);
            }
        };
        service.keptOut = new KeptOutOfficers() {
            @Override
            Set<String> conflicted(String aiSystemId) {
                return conflicted;
            }

            @Override
            List<KeptOut> standing(String complaintId) {
                return List.copyOf(stored);
            }

            @Override
            Set<Role> roles(String person) {
                return Set.of(Role.SUPERVISOR);
            }

            @Override
            Set<String> supervisors() {
                return Set.of(namer, "accused", "third");
            }

            @Override
            Set<String> auditors() {
                return Set.of();
            }
        };
        service.reminders = new ComplaintReminders();
        service.reminders.keptOut = service.keptOut;
        service.reminders.notices = new StaffNotices() {
            @Override
            public boolean tell(Permission whose, StaffNotice notice, Collection<String> except) {
                return told.add(tuple(whose, Set.copyOf(except)));
            }
        };
    }

    @Test
    void a_word_is_no_reason_for_naming_a_colleague_nor_for_taking_the_name_back() {
        refused("/officerReason", () -> service.isAboutOfficer("id", "accused", "说的是他"));
        assertThat(stored).isEmpty();
        service.isAboutOfficer("id", "accused", "投诉人说的就是这名人员。");
        assertThat(stored).hasSize(1);
        refused("/officerBackReason", () -> service.isNotAboutOfficer("id", "accused", "弄错了"));
        assertThat(stored.get(0).isStanding()).isTrue();
    }

    private static void refused(String field, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.errors())
                .extracting(FieldError::pointer, FieldError::key)
                .containsExactly(tuple(field, "field.too_short")));
    }

    @Test
    void those_who_can_agree_hear_of_a_name_and_neither_of_the_two_in_it() {
        service.isAboutOfficer("id", "accused", "投诉人说的就是这名人员。");
        Set<String> parties = Set.of("accused", service.me.get().personId());
        assertThat(told).containsExactly(tuple(Permission.SUPERVISE, parties), tuple(Permission.READ_AUDIT, parties));
    }

    /** As the trail has always kept it: who reads it is shown the name. */
    @Test
    void why_an_officer_is_named_does_not_say_who_complains() {
        service.isAboutOfficer("id", "li", "投诉人说他私下透露了进展。");
        assertThat(named).containsExactly("officerReason");
        assertThatThrownBy(() -> service.isNotAboutOfficer("id", "li", "查明是同名的另一个人。"))
                .hasMessageContaining("complaint.back_by_another");
        assertThat(named).containsExactly("officerReason", "officerBackReason");
    }

    @Test
    void the_officer_is_chosen_as_a_person_and_kept_in_the_trail_by_the_sign_in_name() {
        service.isAboutOfficer("id", "accused", "投诉人说的就是这名人员。");
        assertThat(stored.get(0).getOfficer()).isEqualTo("accused");
        assertThat((String) FieldsOf.get(notes, "detail")).isEqualTo("@about_officer|li.wei");
    }

    @Test
    void nobody_is_asked_where_an_officer_steps_back_themselves() {
        service.isAboutOfficer("id", service.me.get().personId(), "投诉的是本人的近亲属。");
        assertThat(stored).hasSize(1);
        assertThat(told).isEmpty();
    }

    @Test
    void who_can_agree_to_nothing_waits_for_nothing() {
        KeptOutOfficers officers = new KeptOutOfficers();
        officers.em = new Queries().answer("k.agreedAt is null", "id").em();
        officers.conflicts = new ConflictsOfInterest() {
            @Override
            public Set<String> mineForQuery() {
                return Set.of("");
            }
        };
        for (Role role : List.of(Role.SUPERVISOR, Role.AUDITOR)) {
            officers.me = Callers.staff(role);
            assertThat(officers.waitingForMe()).containsExactly("id");
        }
        officers.me = Callers.staff(Role.APPROVER);
        assertThat(officers.waitingForMe()).isEmpty();
    }
}
