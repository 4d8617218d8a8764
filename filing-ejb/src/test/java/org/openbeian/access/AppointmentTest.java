package org.openbeian.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;

class AppointmentTest {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    private final Person person = new Person("li.wen", "李文", "Li Wen", "");
    private final Membership membership = new Membership(person, 2, null, EnumSet.noneOf(Role.class));

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"INTAKE", "CLASSIFIER", "REVIEWER", "PANELIST", "APPROVER"})
    void a_role_that_decides_on_cases_needs_two_administrators(Role role) {
        assertThat(Appointment.needsTwo(role)).isTrue();
        RoleGrant grant = new RoleGrant(membership, role, "first", NOW);
        assertThatThrownBy(() -> grant.agree("first", NOW))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("sod.06.second");
        assertThat(membership.getRoles()).isEmpty();
        grant.agree("second", NOW);
        assertThat(membership.getRoles()).containsExactly(role);
    }

    @Test
    void what_was_decided_is_not_decided_again() {
        RoleGrant grant = new RoleGrant(membership, Role.INTAKE, "first", NOW);
        grant.decline("first", NOW);
        assertThatThrownBy(() -> grant.agree("second", NOW)).isInstanceOf(Conflict.class);
        assertThat(membership.getRoles()).isEmpty();
    }

    @Test
    void nobody_agrees_to_a_role_of_their_own() {
        RoleGrant grant = new RoleGrant(membership, Role.APPROVER, "first", NOW);
        assertThatThrownBy(() -> grant.agree(person.getId(), NOW)).hasMessageContaining("sod.06");
    }

    @Test
    void an_auditor_is_nothing_else() {
        assertThatThrownBy(() -> Appointment.fits(Set.of(Role.AUDITOR, Role.SUPERVISOR), false))
                .hasMessageContaining("sod.07");
        assertThatCode(() -> Appointment.fits(Set.of(Role.AUDITOR), false)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Appointment.fits(Set.of(Role.PROVIDER), false))
                .hasMessageContaining("member.roles_do_not_fit");
    }

    @Test
    void a_new_member_is_checked_field_by_field() {
        NewMember member = new NewMember();
        member.setUsername("Li Wen");
        assertThatThrownBy(member::checked)
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.errors())
                        .extracting(error -> error.getField())
                        .containsExactlyInAnyOrder("username", "roles"));
        member.setUsername(" LI.wen ");
        member.setRoles(java.util.List.of("INTAKE"));
        assertThat(member.checked().getUsername()).isEqualTo("li.wen");
        member.setRoles(java.util.List.of("KING"));
        assertThatThrownBy(() -> member.checked().roles()).isInstanceOf(Invalid.class);
    }

    @Test
    void a_first_password_is_good_for_choosing_another_one_only() {
        person.chosenForThem(Passwords.hash("abcd-efgh-jkmn-pqrs"));
        assertThat(person.isMustChange()).isTrue();
        person.choose(Passwords.hash("correct horse battery"));
        assertThat(person.isMustChange()).isFalse();
        assertThat(FirstPassword.next()).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
    }
}
