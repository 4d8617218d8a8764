package org.openbeian.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openbeian.access.MemberRow;
import org.openbeian.access.Role;
import org.openbeian.access.Standing;

class MembersPageTest {

    @Test
    void what_is_no_role_and_no_state_narrows_nothing() {
        assertThat(MembersPage.one(Role.values(), "REVIEWER")).isEqualTo(Role.REVIEWER);
        assertThat(MembersPage.one(Standing.values(), "INVITED")).isEqualTo(Standing.INVITED);
        assertThat(MembersPage.one(Role.values(), "KING")).isNull();
        assertThat(MembersPage.one(Standing.values(), "")).isNull();
        assertThat(MembersPage.one(Standing.values(), null)).isNull();
    }

    @Test
    void nobody_is_said_to_leave_open_what_a_second_administrator_has_not_agreed_to() {
        MemberRow invited = row(Standing.INVITED, List.of());
        assertThat(MembersPage.standing(invited, Set.of("m"))).isEqualTo("AWAITED");
        assertThat(MembersPage.standing(invited, Set.of("n"))).isEqualTo("INVITED");
        assertThat(MembersPage.standing(row(Standing.INVITED, List.of(Role.INTAKE)), Set.of("m")))
                .as("let in by another role")
                .isEqualTo("INVITED");
        assertThat(MembersPage.standing(row(Standing.ACTIVE, List.of()), Set.of("m")))
                .isEqualTo("ACTIVE");
    }

    private static MemberRow row(Standing standing, List<Role> roles) {
        return new MemberRow("m", "new", "林新", "Lin Xin", null, null, roles, standing, false, null);
    }
}
