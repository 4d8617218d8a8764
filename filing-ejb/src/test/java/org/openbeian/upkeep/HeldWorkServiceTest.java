package org.openbeian.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Callers;
import org.openbeian.access.Role;
import org.openbeian.review.WorkKind;

class HeldWorkServiceTest {

    @Test
    void an_administrator_sees_how_much_of_which_kind_somebody_has() {
        assertThat(held("wu")).containsExactly("INTAKE 2", "COMPLAINT_CASE 3");
    }

    @Test
    void who_is_no_member_here_has_nothing() {
        assertThat(held(null)).isEmpty();
    }

    private static List<String> held(String person) {
        HeldWorkService service = new HeldWorkService();
        service.me = Callers.staff(Role.TENANT_ADMIN);
        service.em = Callers.standIn(EntityManager.class, (em, create, with) -> {
            String asked = (String) with[0];
            return Callers.standIn(TypedQuery.class, (query, method, more) -> switch (method.getName()) {
                case "getResultStream" -> Stream.ofNullable(person);
                case "getResultList" -> List.<Object[]>of(new Object[] {WorkKind.INTAKE, 2L});
                case "getSingleResult" -> asked.contains("Complaint") ? 3L : 0L;
                default -> query;
            });
        });
        return service.of("membership").stream()
                .map(one -> one.kind() + " " + one.count())
                .toList();
    }
}
