package org.openbeian.web.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openbeian.registration.QuarterDue.Standing;

class UsersPageTest {

    /** A system that came into the register after the quarter owes no numbers of it. */
    @Test
    void a_duty_is_told_only_where_it_is_one() {
        assertThat(UsersPage.hint(Standing.NOT_ASKED)).isEqualTo("users.life.not_asked");
        for (Standing owed : new Standing[] {Standing.DUE, Standing.OVERDUE, Standing.TOLD, Standing.TOLD_LATE}) {
            assertThat(UsersPage.hint(owed)).isEqualTo("users.life");
        }
    }
}
