package org.openbeian.review;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.Role;

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
}
