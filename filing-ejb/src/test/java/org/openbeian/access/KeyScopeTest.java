package org.openbeian.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KeyScopeTest {

    @Test
    void a_key_for_the_work_of_the_desk_opens_no_vault_and_administers_nobody() {
        Set<Permission> opened = EnumSet.allOf(Permission.class).stream()
                .filter(permission -> KeyScope.WORK_CASES.opens(permission, false))
                .collect(Collectors.toSet());
        assertThat(opened)
                .containsExactlyInAnyOrder(
                        Permission.DESK,
                        Permission.SEE_CASE,
                        Permission.INTAKE,
                        Permission.GRADE,
                        Permission.REVIEW,
                        Permission.PANEL,
                        Permission.DECIDE,
                        Permission.SUPERVISE);
    }

    @Test
    void a_key_for_the_work_of_the_desk_alone_can_ask_whether_it_was_done() throws Exception {
        Caller program = Caller.member(Callers.officer("li", null, Role.INTAKE), EnumSet.of(KeyScope.WORK_CASES));
        Requires service =
                ApiCallService.class.getMethod("isDone", CallTerms.class).getAnnotation(Requires.class);
        assertThat(program.mayCall(service)).isTrue();
    }

    @Test
    void who_may_look_changes_nothing() {
        assertThat(KeyScope.READ.opens(Permission.DECIDE, true)).isTrue();
        assertThat(KeyScope.READ.opens(Permission.DECIDE, false)).isFalse();
    }

    @Test
    void staff_and_applicants_choose_from_what_would_open_something() {
        assertThat(KeyScope.offered(true)).containsExactly(KeyScope.READ, KeyScope.WORK_CASES);
        assertThat(KeyScope.offered(false)).containsExactly(KeyScope.READ, KeyScope.FILE_FILINGS, KeyScope.INCIDENTS);
    }
}
