package org.openbeian.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.Permission;
import org.openbeian.access.Queries;
import org.openbeian.access.Role;
import org.openbeian.notification.StaffNotice;
import org.openbeian.notification.StaffNotices;
import org.openbeian.registration.FieldsOf;
import org.openbeian.review.ConflictDeclared;
import org.openbeian.review.ConflictsOfInterest;

/** Of a complaint that nobody can handle any more somebody hears, and sees it. */
class UnreachableComplaintsTest {

    private static final Instant NOW = Instant.parse("2026-11-12T01:46:00Z");

    private final Complaint complaint = AComplaint.anonymous();
    private final List<Tuple> told = new ArrayList<>();
    private final UnreachableComplaints unreachable = new UnreachableComplaints();
    private Set<String> conflicted = Set.of();

    {
        unreachable.em = new Queries().answer("from Complaint", complaint).em();
        unreachable.keptOut = new KeptOutOfficers() {
            @Override
            Set<String> supervisors() {
                return Set.of("one", "two");
            }

            @Override
            Set<String> auditors() {
                return Set.of("auditor");
            }

            @Override
            Set<String> conflicted(String aiSystemId) {
                return conflicted;
            }

            @Override
            Set<String> conflictsOf(String person) {
                return conflicted.contains(person) ? Set.of("system") : Set.of();
            }

            @Override
            List<KeptOut> standing() {
                return standing("id");
            }

            @Override
            List<KeptOut> standing(String complaintId) {
                return List.of(new KeptOut("id", "two", "投诉的是本人的近亲属。", "two", NOW));
            }
        };
        unreachable.reminders = new ComplaintReminders();
        unreachable.reminders.keptOut = unreachable.keptOut;
        unreachable.reminders.notices = new StaffNotices() {
            @Override
            public boolean tell(Permission whose, StaffNotice notice, Collection<String> except) {
                return told.add(tuple(whose, Set.copyOf(except)));
            }
        };
    }

    @Test
    void who_can_appoint_an_officer_and_who_audits_hear_of_what_the_last_one_has_left() {
        LetGoComplaints letGo = new LetGoComplaints();
        letGo.em = new Queries().em();
        letGo.unreachable = unreachable;
        letGo.barred(new ConflictDeclared("somebody", "applicant"));
        assertThat(told).as("one is left").isEmpty();
        assertThat(unreachable.numbers()).isEmpty();
        conflicted = Set.of("one");
        letGo.barred(new ConflictDeclared("one", "applicant"));
        assertThat(told)
                .containsExactly(tuple(Permission.READ_AUDIT, Set.of("one")), tuple(Permission.ADMINISTER, Set.of()));
        assertThat(unreachable.numbers()).containsExactly("CMP-1");
    }

    /** SOD-11: of two supervisors one has answered it, so only the other can look at it again. */
    @Test
    void who_has_handled_it_is_nobody_for_its_review() {
        FieldsOf.set(complaint, "state", ComplaintState.REVIEW);
        assertThat(unreachable.is(complaint)).isFalse();
        FieldsOf.set(complaint, "hands", FieldsOf.made(Hands.class).taken("one", ComplaintState.RECEIVED));
        assertThat(unreachable.is(complaint)).isTrue();
        assertThat(unreachable.numbers()).containsExactly("CMP-1");
    }

    @Test
    void what_has_ended_needs_nobody() {
        conflicted = Set.of("one");
        assertThat(unreachable.is(complaint)).isTrue();
        complaint.withdraw(NOW);
        assertThat(unreachable.is(complaint)).isFalse();
    }

    /** SOD-04: a name in what the caller has a conflict in is not the caller's to agree to. */
    @Test
    void no_name_waits_for_who_has_a_conflict_in_it() {
        Map<Object, Object> given = new HashMap<>();
        List<String> asked = new ArrayList<>();
        KeptOutOfficers officers = new KeptOutOfficers();
        officers.me = Callers.staff(Role.SUPERVISOR);
        officers.em = Callers.standIn(EntityManager.class, (em, create, of) -> {
            asked.add((String) of[0]);
            return Callers.standIn(TypedQuery.class, (query, method, args) -> {
                if (method.getName().equals("setParameter")) {
                    given.put(args[0], args[1]);
                }
                return method.getName().equals("getResultList") ? List.of() : query;
            });
        });
        officers.conflicts = new ConflictsOfInterest() {
            @Override
            public Set<String> mineForQuery() {
                return Set.of("system");
            }
        };
        officers.waitingForMe();
        assertThat(asked).anyMatch(text -> text.contains("c.aiSystemId not in :barred"));
        assertThat(given).containsEntry("barred", Set.of("system"));
    }
}
