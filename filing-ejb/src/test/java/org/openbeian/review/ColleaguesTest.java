package org.openbeian.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.Membership;
import org.openbeian.access.Queries;
import org.openbeian.access.Role;
import org.openbeian.registration.FieldsOf;

/** Two who are called alike are told apart by what they do. */
class ColleaguesTest {

    @Test
    void each_comes_with_the_roles_held_here() {
        Colleagues colleagues = new Colleagues();
        colleagues.me = Callers.staff(Role.SUPERVISOR);
        colleagues.em = Callers.standIn(
                EntityManager.class,
                (em, create, with) -> Callers.standIn(
                        TypedQuery.class,
                        (query, method, args) -> method.getName().equals("getResultList")
                                ? List.of(new Object[] {"one", Role.REVIEWER}, new Object[] {"one", Role.APPROVER})
                                : query));
        List<Colleague> known = colleagues.withRoles(
                List.of(new Colleague("one", "王某", "Wang", "a"), new Colleague("two", "王某", "Wang", "b")));
        assertThat(known.get(0).roles()).containsExactly(Role.REVIEWER, Role.APPROVER);
        assertThat(known.get(1).roles()).isEmpty();
        assertThat(colleagues.withRoles(List.of())).isEmpty();
    }

    @Test
    void who_has_left_is_known_and_said_to_have_left() {
        Membership here = Callers.officer("here", null, Role.SUPERVISOR, Role.REVIEWER);
        Membership gone = Callers.officer("gone", null, Role.APPROVER);
        FieldsOf.set(gone, "active", false);
        Colleagues colleagues = new Colleagues();
        colleagues.me = Callers.staff(Role.SUPERVISOR);
        colleagues.em = new Queries()
                .answer("(m.active = true or m.leftAt is not null)", here, gone)
                .em();
        assertThat(colleagues.everybody())
                .extracting(Colleague::nameZh, Colleague::roles, Colleague::here)
                .containsExactly(
                        tuple("here", List.of(Role.REVIEWER, Role.SUPERVISOR), true),
                        tuple("gone", List.of(Role.APPROVER), false));
    }
}
