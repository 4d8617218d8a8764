package org.openbeian.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
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

    @Test
    void a_proposal_of_one_administrator_takes_no_good_link_and_no_good_codes_away() {
        Activation link = new Activation(membership, Activation.Way.MAIL, "one", NOW);
        assertThat(link.givesWayTo(Activation.Way.HAND, NOW))
                .as("not yet sendable")
                .isTrue();
        link.sendable(NOW);
        assertThat(link.givesWayTo(Activation.Way.HAND, NOW)).isFalse();
        assertThat(link.givesWayTo(Activation.Way.MAIL, NOW)).isTrue();
        assertThat(link.givesWayTo(Activation.Way.HAND, NOW.plus(Activation.GOOD_FOR)))
                .as("over")
                .isTrue();
    }

    @Test
    void codes_that_are_good_are_shown_beside_a_new_proposal() {
        Activation good = new Activation(membership, Activation.Way.HAND, "first", NOW);
        good.agree("second", NOW);
        Activation proposed = new Activation(membership, Activation.Way.HAND, "third", NOW);
        Handover seen = Handover.of(List.of(good, proposed), "second", (id, number) -> id + number, NOW);
        assertThat(seen.isWaiting()).isTrue();
        assertThat(seen.getId()).as("it is the proposal that is agreed to").isEqualTo(proposed.getId());
        assertThat(seen.isByHand()).isTrue();
        assertThat(seen.getPart()).isEqualTo(good.getId() + 2);
        assertThat(seen.getExpiresAt()).isEqualTo(NOW.plus(Activation.GOOD_FOR));

        Handover over = Handover.of(
                List.of(good, proposed), "second", (id, number) -> id + number, NOW.plus(Activation.GOOD_FOR));
        assertThat(over.isWaiting()).isTrue();
        assertThat(over.isByHand()).isFalse();
        assertThat(over.getPart()).isNull();
    }

    @Test
    void a_proposal_alone_shows_no_code() {
        Activation proposed = new Activation(membership, Activation.Way.HAND, "first", NOW);
        Handover seen = Handover.of(List.of(proposed), "first", (id, number) -> id + number, NOW);
        assertThat(seen.isWaiting()).isTrue();
        assertThat(seen.isByHand()).isFalse();
        assertThat(seen.getPart()).isNull();
        assertThat(seen.isOwn()).as("the first is not asked to agree").isTrue();
        assertThat(Handover.of(List.of(proposed), "second", (id, number) -> id + number, NOW)
                        .isOwn())
                .isFalse();
        assertThat(Handover.of(List.of(), "first", (id, number) -> id + number, NOW)
                        .getId())
                .isNull();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void every_role_needs_two_administrators(Role role) {
        membership.isFor(role.isApplicant() ? "an organisation" : null, null);
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
        for (Role role : Role.values()) {
            if (role != Role.AUDITOR) {
                assertThatThrownBy(() -> Appointment.goTogether(Set.of(role), Set.of(Role.AUDITOR)))
                        .hasMessageContaining("sod.07");
                assertThatThrownBy(() -> Appointment.goTogether(Set.of(Role.AUDITOR), Set.of(role)))
                        .hasMessageContaining("sod.07");
            }
        }
        assertThatThrownBy(() -> Appointment.goTogether(Set.of(), Set.of(Role.AUDITOR, Role.SUPERVISOR)))
                .hasMessageContaining("sod.07");
        assertThatCode(() -> Appointment.goTogether(Set.of(), Set.of(Role.AUDITOR)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Appointment.fits(Set.of(Role.PROVIDER), false))
                .hasMessageContaining("member.roles_do_not_fit");
    }

    @Test
    void who_administers_has_no_rights_on_cases() {
        for (Role role : Role.values()) {
            boolean cases = role.permissions().contains(Permission.SEE_CASE);
            assertThat(Appointment.areTogether(Set.of(Role.TENANT_ADMIN), Set.of(role)))
                    .as(role.name())
                    .isEqualTo(!cases);
            assertThat(Appointment.areTogether(Set.of(role), Set.of(Role.TENANT_ADMIN)))
                    .as(role.name())
                    .isEqualTo(!cases);
        }
        assertThatThrownBy(() -> Appointment.goTogether(Set.of(Role.APPROVER), Set.of(Role.TENANT_ADMIN)))
                .hasMessageContaining("sod.06.cases");
        assertThatCode(() -> Appointment.goTogether(Set.of(Role.TENANT_ADMIN, Role.APPROVER), Set.of(Role.RULE_EDITOR)))
                .as("what is held of old stays")
                .doesNotThrowAnyException();
    }

    @Test
    void offered_is_what_would_not_be_refused() {
        for (Role held : Role.values()) {
            for (boolean applicant : new boolean[] {true, false}) {
                assertThat(Appointment.choices(Set.of(held), Set.of(), applicant))
                        .allSatisfy(role -> assertThatCode(() -> {
                                    Appointment.fits(Set.of(role), applicant);
                                    Appointment.goTogether(Set.of(held), Set.of(role));
                                })
                                .doesNotThrowAnyException());
            }
        }
        assertThat(Appointment.choices(Set.of(Role.AUDITOR), Set.of(Role.AUDITOR), false))
                .isEmpty();
        assertThat(Appointment.choices(Set.of(Role.INTAKE), Set.of(Role.INTAKE), false))
                .contains(Role.SUPERVISOR)
                .doesNotContain(Role.INTAKE, Role.AUDITOR, Role.TENANT_ADMIN, Role.PROVIDER);
        assertThat(Appointment.choices(Set.of(Role.PROVIDER), Set.of(), false))
                .as("what the person is beside it counts")
                .doesNotContain(Role.AUDITOR, Role.TENANT_ADMIN);
    }

    @Test
    void an_invitation_is_not_accepted_beside_what_forbids_it() {
        EndedAccess ending = new EndedAccess();
        ending.held = new HeldRoles() {
            @Override
            Set<Role> beside(Membership membership, java.util.function.Predicate<Membership> counting) {
                return EnumSet.of(Role.AUDITOR);
            }
        };
        Membership invited = Membership.invited(person, 2, null);
        invited.grant(Role.INTAKE);
        assertThat(ending.canBegin(invited)).isFalse();
        assertThatThrownBy(() -> ending.begin(invited)).hasMessageContaining("sod.07");
        assertThat(invited.isActive()).isFalse();
    }

    @Test
    void no_word_of_who_entered_the_address_sends_a_link_there() {
        membership.reachedAt("mine@example.org", "second");
        assertThatThrownBy(() -> new Activations().byMail(membership, "second")).hasMessageContaining("sod.06.mail");
    }

    @Test
    void agreed_to_is_the_address_that_was_shown() {
        assertThatThrownBy(() -> Appointment.asShown("a@example.org", "b@example.org"))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> Appointment.asShown("", "b@example.org")).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> Appointment.asShown("a@example.org", null)).isInstanceOf(Conflict.class);
        assertThatCode(() -> Appointment.asShown("", null)).doesNotThrowAnyException();
        assertThatCode(() -> Appointment.asShown("a@example.org", "a@example.org"))
                .doesNotThrowAnyException();
    }

    @Test
    void a_new_member_is_checked_field_by_field() {
        NewMember member = new NewMember();
        member.setUsername("Li Wen");
        assertThatThrownBy(member::checked)
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.errors())
                        .extracting(error -> error.getField())
                        .containsExactlyInAnyOrder("username", "nameZh", "nameEn", "roles"));
        member.setNameZh("李文");
        member.setNameEn("Li Wen");
        member.setRoles(List.of("INTAKE"));
        member.setUsername("LI.wen");
        assertThatThrownBy(member::checked).as("names are kept as written").isInstanceOf(Invalid.class);
        member.setUsername(" li.wen ");
        assertThat(member.checked().getUsername()).isEqualTo("li.wen");
        member.setRoles(List.of("KING"));
        assertThatThrownBy(() -> member.checked().roles()).isInstanceOf(Invalid.class);
    }

    @Test
    void a_first_password_is_good_for_choosing_another_one_only() {
        person.chosenForThem(Passwords.hash("abcd-efgh-jkmn-pqrs"));
        assertThat(person.isMustChange()).isTrue();
        person.choose(Passwords.hash("correct horse battery"));
        assertThat(person.isMustChange()).isFalse();
    }

    @Test
    void whoever_is_not_activated_has_no_password_at_all() {
        assertThat(person.hasPassword()).isFalse();
        assertThat(Passwords.matches("", "")).isFalse();
        assertThat(Passwords.matches("nobody", "")).isFalse();
        assertThat(Passwords.matches("nobody", null)).isFalse();
    }

    @Test
    void what_rested_on_a_password_a_role_or_a_membership_is_known_by_another_stamp() {
        String stamp = MembershipChoice.stamp(membership);
        person.choose(Passwords.hash("correct horse battery"));
        String changed = MembershipChoice.stamp(membership);
        membership.grant(Role.INTAKE);
        assertThat(MembershipChoice.stamp(membership))
                .as("more rights end nothing")
                .isEqualTo(changed);
        membership.withdraw(Role.INTAKE);
        String withdrawn = MembershipChoice.stamp(membership);
        membership.end(NOW);
        assertThat(Set.of(stamp, changed, withdrawn, MembershipChoice.stamp(membership)))
                .hasSize(4);
    }

    @Test
    void an_invitation_is_nothing_until_it_is_accepted_and_who_left_begins_without_roles() {
        Membership invited = Membership.invited(person, 2, null);
        assertThat(invited.isActive()).isFalse();
        assertThat(invited.isLetIn()).as("nobody has agreed yet").isFalse();
        invited.grant(Role.INTAKE);
        assertThat(invited.isLetIn()).as("the account is this authority's").isTrue();
        invited.accept();
        assertThat(invited.isActive()).isTrue();
        invited.end(NOW);
        assertThat(invited.isLetIn()).isFalse();
        invited.accept();
        assertThat(invited.isActive()).as("an end is not accepted away").isFalse();
        invited.inviteAgain();
        assertThat(invited.getRoles()).isEmpty();
        assertThat(invited.isActive()).isFalse();
    }

    @Test
    void it_is_known_when_somebody_left_who_was_here() {
        Membership member = Membership.invited(person, 2, "organisation");
        member.end(NOW);
        assertThat(member.getLeftAt()).as("an invitation that was never taken").isNull();
        member.inviteAgain();
        member.accept();
        member.end(NOW);
        member.end(NOW.plusSeconds(1));
        assertThat(member.getLeftAt()).isEqualTo(NOW);
        member.inviteAgain();
        assertThat(member.getLeftAt()).as("invited again is not back yet").isEqualTo(NOW);
    }

    @Test
    void two_administrators_stay() {
        assertThatThrownBy(() -> Appointment.administratorsStay(1)).isInstanceOf(Conflict.class);
        assertThatCode(() -> Appointment.administratorsStay(2)).doesNotThrowAnyException();
    }

    @Test
    void nobody_sends_a_link_to_an_address_of_their_own_choice() {
        assertThatThrownBy(() -> Appointment.notOwnAddress("first", "first")).hasMessageContaining("sod.06.mail");
        assertThatCode(() -> Appointment.notOwnAddress("first", "second")).doesNotThrowAnyException();
        assertThatCode(() -> Appointment.notOwnAddress(null, "second")).doesNotThrowAnyException();
    }

    @Test
    void codes_are_good_only_after_a_second_administrator_and_for_two_days() {
        Activation codes = new Activation(membership, Activation.Way.HAND, "first", NOW);
        assertThat(codes.isGood(NOW)).isFalse();
        assertThatThrownBy(() -> codes.agree("first", NOW)).hasMessageContaining("sod.06.second");
        assertThatThrownBy(() -> codes.agree(person.getId(), NOW)).hasMessageContaining("sod.06");
        codes.agree("second", NOW);
        assertThat(codes.partOf("first")).isEqualTo(1);
        assertThat(codes.partOf("second")).isEqualTo(2);
        assertThat(codes.partOf("third")).isZero();
        assertThat(codes.isGood(NOW.plus(Activation.GOOD_FOR).minusSeconds(1))).isTrue();
        assertThat(codes.isGood(NOW.plus(Activation.GOOD_FOR))).isFalse();
        codes.use(NOW);
        assertThat(codes.isGood(NOW)).as("once").isFalse();
    }

    @Test
    void a_key_opens_what_it_is_for() {
        assertThat(KeyScope.READ.opens(Permission.FILE, true)).isTrue();
        assertThat(KeyScope.READ.opens(Permission.FILE, false)).isFalse();
        assertThat(KeyScope.FILE_FILINGS.opens(Permission.FILE, false)).isTrue();
        assertThat(KeyScope.FILE_FILINGS.opens(Permission.REPORT_INCIDENT, false))
                .isFalse();
        assertThat(KeyScope.INCIDENTS.opens(Permission.FILE, false)).isFalse();
    }

    @Test
    void a_name_is_masked_to_be_known_again_and_not_to_be_learnt() {
        assertThat(MaskedName.of(person)).isEqualTo("李* / L… W…");
        assertThat(MaskedName.of(new Person("x.y", "𬬻明", "", ""))).isEqualTo("𬬻* / …");
    }
}
