package org.openbeian.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
}
