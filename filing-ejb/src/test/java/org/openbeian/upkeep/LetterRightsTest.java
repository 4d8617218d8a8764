package org.openbeian.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Permission;
import org.openbeian.access.Requires;
import org.openbeian.access.Role;

class LetterRightsTest {

    @Test
    void who_gives_an_opinion_or_audits_does_not_send_letters_or_note_them_as_delivered() {
        List<Method> acts = Arrays.stream(LetterService.class.getDeclaredMethods())
                .filter(method ->
                        method.getName().equals("again") || method.getName().equals("settled"))
                .toList();
        assertThat(acts).hasSize(2).allSatisfy(act -> {
            List<Permission> any =
                    Arrays.asList(act.getAnnotation(Requires.class).value());
            for (Role role : List.of(Role.REVIEWER, Role.PANELIST, Role.AUDITOR, Role.PROVIDER)) {
                assertThat(Collections.disjoint(any, role.permissions()))
                        .as(act.getName() + " by " + role)
                        .isTrue();
            }
            assertThat(Collections.disjoint(any, Role.INTAKE.permissions())).isFalse();
        });
    }
}
