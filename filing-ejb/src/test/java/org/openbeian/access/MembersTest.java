package org.openbeian.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.BusinessException;
import org.openbeian.common.FieldError;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.organisation.Organisation;

/** Each act on a member asks the rules of appointment before it gives or takes anything. */
class MembersTest {

    private static final String USCC = "91110108XX00A00134";
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    private final Membership member = Membership.invited(new Person("li.wen", "李文", "Li Wen", ""), 1, null);
    private final RoleGrant grant = new RoleGrant(member, Role.REVIEWER, "first", NOW);
    private final List<String> ended = new ArrayList<>();
    private final Queries queries = new Queries();
    private final AppointmentService appointing = new AppointmentService();
    private final RoleConsentService consenting = new RoleConsentService();
    private final MemberEndService ending = new MemberEndService();
    private final MemberAddressService addressing = new MemberAddressService();
    private final Members members = new Members();
    private final AppointedOrganisations organisations = new AppointedOrganisations();
    private final PortalClock clock = new PortalClock(Clock.systemUTC());
    private final AuditNotes notes = new AuditNotes();
    private final AuditTrail audit = new AuditTrail() {
        @Override
        public AuditNotes notes() {
            return notes;
        }
    };
    private Set<Role> elsewhere = EnumSet.noneOf(Role.class);

    @BeforeEach
    void a_second_administrator() {
        CurrentCaller me = Callers.staff(Role.TENANT_ADMIN);
        members.me = me;
        appointing.me = me;
        consenting.me = me;
        ending.me = me;
        addressing.me = me;
        appointing.clock = clock;
        consenting.clock = clock;
        appointing.audit = audit;
        consenting.audit = audit;
        ending.audit = audit;
        addressing.audit = audit;
        appointing.members = members;
        consenting.members = members;
        ending.members = members;
        addressing.members = members;
        appointing.organisations = organisations;
        consenting.organisations = organisations;
        members.held = new HeldRoles() {
            @Override
            Set<Role> beside(Membership membership, Predicate<Membership> counting) {
                return EnumSet.copyOf(elsewhere);
            }
        };
        appointing.held = members.held;
        ending.ending = new EndedAccess() {
            @Override
            void end(Membership membership) {
                ended.add("end");
            }

            @Override
            void keysOf(Membership membership) {
                ended.add("keys");
            }

            @Override
            void letGo(Membership membership) {
                ended.add("work");
            }
        };
        consenting.activations = new Activations() {
            @Override
            void end(Membership membership) {
                ended.add("links");
            }

            @Override
            boolean isLetInElsewhere(Membership membership) {
                return false;
            }

            @Override
            Activation byHand(Membership membership, String administrator) {
                return null;
            }

            @Override
            void agree(Activation activation, String administrator) {
                ended.add("codes");
            }
        };
        addressing.activations = consenting.activations;
        queries.answer("from RoleGrant g where g.id", grant).answer("join fetch m.person", member);
        members.em = queries.em();
        organisations.em = queries.em();
        appointing.em = queries.em();
        consenting.em = queries.em();
        ending.em = queries.em();
        addressing.em = queries.em();
    }

    /** SOD-06, SOD-07: what has come meanwhile counts when the second administrator agrees, not when it was proposed. */
    @Test
    void nobody_agrees_to_a_role_that_does_not_go_with_what_the_person_holds() {
        elsewhere = EnumSet.of(Role.AUDITOR);
        refused("sod.07", () -> consenting.decide(grant.getId(), true, null));
        elsewhere = EnumSet.noneOf(Role.class);
        member.grant(Role.AUDITOR);
        refused("sod.07", () -> consenting.decide(grant.getId(), true, null));
        assertThat(member.getRoles()).containsExactly(Role.AUDITOR);
        member.withdraw(Role.AUDITOR);
        consenting.decide(grant.getId(), true, null);
        assertThat(member.getRoles()).containsExactly(Role.REVIEWER);
        assertThat(ended).as("the first role lets in").containsExactly("codes");
    }

    /** A first address opens the account by a link just as another one does. */
    @Test
    void who_is_concerned_and_the_other_administrators_hear_of_each_address_even_the_first() {
        List<AccountNotice> told = new ArrayList<>();
        addressing.notices = Callers.standIn(
                Event.class,
                (event, method, args) ->
                        method.getName().equals("fire") && told.add((AccountNotice) args[0]) ? null : null);
        addressing.ending = new EndedAccess() {
            @Override
            List<String> addresses(Person person) {
                return List.of("elsewhere@example.org");
            }
        };
        Membership second = administrator("second");
        second.reachedAt("second@example.org", null);
        Membership myself = administrator("me");
        myself.reachedAt("me@example.org", null);
        addressing.me = new CurrentCaller() {
            @Override
            public Caller get() {
                return Caller.member(myself);
            }
        };
        queries.answer("r = :administers", second, myself);
        queries.answer("count(g)", 0L);
        addressing.reachedAt(member.getId(), "li@example.org");
        assertThat(told)
                .extracting(AccountNotice::getKind, AccountNotice::getMailTo)
                .containsExactly(
                        tuple("ACCOUNT_ADDRESS_SET", List.of("elsewhere@example.org", "li@example.org")),
                        tuple("ACCOUNT_ADDRESS_BY", List.of("second@example.org")));
        told.clear();
        addressing.reachedAt(member.getId(), "wen@example.org");
        assertThat(told)
                .extracting(AccountNotice::getKind)
                .containsExactly("ACCOUNT_ADDRESS", "ACCOUNT_ADDRESS_SET", "ACCOUNT_ADDRESS_BY");
        assertThat(told.get(0).getMailTo()).containsExactly("li@example.org");
        told.clear();
        addressing.reachedAt(member.getId(), "wen@example.org");
        assertThat(told).as("nothing has changed").isEmpty();
    }

    @Test
    void nobody_agrees_to_an_address_that_they_have_not_seen() {
        member.reachedAt("other@example.org", "third");
        refused("member.mail_changed", () -> consenting.decide(grant.getId(), true, "li@example.org"));
        assertThat(member.getRoles()).isEmpty();
    }

    @Test
    void who_declines_is_asked_for_nothing() {
        elsewhere = EnumSet.of(Role.AUDITOR);
        consenting.decide(grant.getId(), false, null);
        refused("member.grant_decided", () -> consenting.decide(grant.getId(), false, null));
    }

    private Membership administrator(String name) {
        return Callers.officer(name, null, Role.TENANT_ADMIN);
    }

    @Test
    void two_administrators_stay_whoever_is_taken_the_role_or_the_membership() {
        Membership leaving = administrator("leaving");
        queries.answer("join fetch m.person", leaving).answer("join m.roles r", leaving, administrator("one"));
        refused("member.two_administrators", () -> ending.withdraw(leaving.getId(), Role.TENANT_ADMIN));
        refused("member.two_administrators", () -> ending.end(leaving.getId()));
        assertThat(ended).isEmpty();
        assertThat(leaving.getRoles()).containsExactly(Role.TENANT_ADMIN);
        queries.answer("join m.roles r", leaving, administrator("one"), administrator("two"));
        ending.withdraw(leaving.getId(), Role.TENANT_ADMIN);
        assertThat(leaving.getRoles()).isEmpty();
        assertThat(ended).containsExactly("keys", "work");
    }

    @Test
    void one_person_with_two_memberships_is_one_administrator() {
        Membership leaving = administrator("leaving");
        Membership one = administrator("one");
        Membership again = new Membership(one.getPerson(), 1, null, EnumSet.of(Role.TENANT_ADMIN));
        queries.answer("join fetch m.person", leaving).answer("join m.roles r", leaving, one, again);
        refused("member.two_administrators", () -> ending.end(leaving.getId()));
    }

    @Test
    void another_role_is_taken_and_another_member_ends_however_few_administrators_there_are() {
        Membership reviewer = Callers.officer("reviewer", null, Role.REVIEWER);
        queries.answer("join fetch m.person", reviewer);
        ending.withdraw(reviewer.getId(), Role.REVIEWER);
        ending.end(reviewer.getId());
        assertThat(ended).containsExactly("keys", "work", "end");
    }

    @Test
    void an_account_that_is_somebody_s_is_appointed_only_by_who_says_its_name() {
        Person taken = new Person("li.wen", "李文", "Li Wen", "");
        queries.answer("from Person p where p.username", taken);
        unknown(named("li.wen", "王五", "Wang Wu", true));
        // the name is right, and that there is an account was not said
        unknown(named("li.wen", "李文", "Li Wen", false));
        assertThat(queries.persisted()).isEmpty();
        appointing.appoint(named("li.wen", "李文", "Li Wen", true));
        assertThat(queries.persisted()).hasSize(2);
    }

    /** One administrator alone names no organisation: it is the same at all authorities. */
    @Test
    void an_organisation_comes_to_exist_with_the_second_word_and_not_before() {
        appointing.appoint(filer("云起科技（示例）有限公司", "Yunqi Sample Ltd."));
        assertThat(queries.persisted()).noneMatch(Organisation.class::isInstance);
        Membership proposed = only(Membership.class);
        RoleGrant first = only(RoleGrant.class);
        assertThat(proposed.isForApplicant()).isTrue();
        assertThatThrownBy(() -> proposed.grant(Role.PROVIDER)).isInstanceOf(IllegalStateException.class);
        queries.answer("from RoleGrant g where g.id", first);
        consenting.decide(first.getId(), false, null);
        assertThat(queries.persisted()).as("declined").noneMatch(Organisation.class::isInstance);
        RoleGrant again = new RoleGrant(proposed, Role.PROVIDER, "first", NOW);
        queries.answer("from RoleGrant g where g.id", again);
        consenting.decide(again.getId(), true, null);
        Organisation made = only(Organisation.class);
        assertThat(made.getNameZh()).isEqualTo("云起科技（示例）有限公司");
        assertThat(proposed.getOrganisationId()).isEqualTo(made.getId());
        assertThat(proposed.getProposed()).isNull();
        assertThat(proposed.getRoles()).containsExactly(Role.PROVIDER);
    }

    @Test
    void who_proposes_an_organisation_does_not_bring_it() {
        Membership proposed = Membership.invited(new Person("li.wen", "李文", "Li Wen", ""), 1, null);
        proposed.isFor(null, new ProposedOrganisation(USCC, "云起科技（示例）有限公司", ""));
        RoleGrant mine =
                new RoleGrant(proposed, Role.PROVIDER, consenting.me.get().personId(), NOW);
        queries.answer("from RoleGrant g where g.id", mine);
        refused("sod.06.second", () -> consenting.decide(mine.getId(), true, null));
        assertThat(queries.persisted()).isEmpty();
    }

    @Test
    void a_declined_proposal_is_made_again_under_the_right_name() {
        Membership declined = Membership.invited(new Person("li.wen", "李文", "Li Wen", ""), 1, null);
        declined.isFor(null, new ProposedOrganisation(USCC, "写错的名称", "Wrong"));
        queries.answer("from Person p where p.username", declined.getPerson())
                .answer("m.person = :person and m.authorityId = :here", declined)
                .answer("count(g)", 1L);
        NewMember right = filer("云起科技（示例）有限公司", "Yunqi Sample Ltd.");
        right.setKnown(true);
        assertThatThrownBy(() -> appointing.appoint(right))
                .as("it still waits")
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::key)
                        .containsExactly("member.already"));
        queries.answer("count(g)", 0L);
        appointing.appoint(right);
        assertThat(declined.getProposed().getNameZh()).isEqualTo("云起科技（示例）有限公司");
        assertThat(queries.persisted()).hasSize(1).allMatch(RoleGrant.class::isInstance);
    }

    @Test
    void nobody_is_to_act_for_an_organisation_whose_name_was_not_written() {
        Organisation known = new Organisation(USCC, "云起科技（示例）有限公司", "Yunqi Sample Ltd.", "110108");
        queries.answer("from Organisation o", known);
        misnamed(filer("别家（示例）有限公司", ""), "/organisationZh", known.getNameZh());
        assertThatThrownBy(() -> appointing.appoint(filer("", "Yunqi Sample Ltd.")))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.errors())
                        .singleElement()
                        .satisfies(error -> assertThat(error.pointer()).isEqualTo("/organisationZh")));
        misnamed(filer(known.getNameZh(), "Another Ltd."), "/organisationEn", known.getNameEn());
        assertThat(queries.persisted()).isEmpty();
        appointing.appoint(filer(known.getNameZh(), ""));
        assertThat(only(Membership.class).getOrganisationId()).isEqualTo(known.getId());
    }

    private void misnamed(NewMember meant, String field, String right) {
        queries.persisted().clear();
        assertThatThrownBy(() -> appointing.appoint(meant))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.errors()).singleElement().satisfies(error -> {
                            assertThat(error.pointer()).isEqualTo(field);
                            assertThat(error.key()).isEqualTo("member.organisation_name");
                            assertThat(error.args()).containsExactly(right);
                        }));
        queries.persisted().clear();
    }

    /** Two authorities may propose one code under two names; the first that is agreed on is the name. */
    @Test
    void nobody_agrees_to_a_name_that_has_become_another_one() {
        Membership proposed = Membership.invited(new Person("li.wen", "李文", "Li Wen", ""), 1, null);
        proposed.isFor(null, new ProposedOrganisation(USCC, "云起科技（示例）有限公司", ""));
        RoleGrant one = new RoleGrant(proposed, Role.PROVIDER, "first", NOW);
        queries.answer("from RoleGrant g where g.id", one)
                .answer("from Organisation o", new Organisation(USCC, "别家（示例）有限公司", "Another", "110108"));
        refused("member.organisation_other", () -> consenting.decide(one.getId(), true, null));
        assertThat(proposed.getRoles()).isEmpty();
        Organisation same = new Organisation(USCC, "云起科技（示例）有限公司", "Yunqi Sample Ltd.", "110108");
        queries.answer("from Organisation o", same);
        consenting.decide(one.getId(), true, null);
        assertThat(proposed.getOrganisationId()).isEqualTo(same.getId());
        assertThat(queries.persisted()).isEmpty();
    }

    @Test
    void who_acts_for_an_organisation_hears_of_whoever_is_let_into_it() {
        List<AccountNotice> told = new ArrayList<>();
        consenting.notices = Callers.standIn(
                Event.class,
                (event, method, args) ->
                        method.getName().equals("fire") && told.add((AccountNotice) args[0]) ? null : null);
        Membership joins = Membership.invited(new Person("li.wen", "李文", "Li Wen", ""), 1, "yunqi");
        RoleGrant one = new RoleGrant(joins, Role.PROVIDER, "first", NOW);
        queries.answer("from RoleGrant g where g.id", one)
                .answer(
                        "m.organisationId = :holder",
                        IntStream.range(0, 12).mapToObj(i -> i + "@example.org").toArray());
        consenting.decide(one.getId(), true, null);
        assertThat(told)
                .as("as many letters as their addresses take")
                .extracting(AccountNotice::getKind, letter -> letter.getMailTo().size(), AccountNotice::getUsername)
                .containsExactly(tuple("ACCOUNT_COLLEAGUE", 10, "李文"), tuple("ACCOUNT_COLLEAGUE", 2, "李文"));
        assertThat(told).extracting(AccountNotice::getOnce).doesNotHaveDuplicates();
        told.clear();
        queries.answer("from RoleGrant g where g.id", grant);
        consenting.decide(grant.getId(), true, null);
        assertThat(told).as("nobody is let into an organisation").isEmpty();
    }

    private <T> T only(Class<T> kind) {
        List<T> all = queries.persisted().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
        assertThat(all).as(kind.getSimpleName()).hasSize(1);
        return all.get(0);
    }

    private static NewMember filer(String organisationZh, String organisationEn) {
        NewMember appointed = named("li.wen", "李文", "Li Wen", false);
        appointed.setUscc(USCC);
        appointed.setOrganisationZh(organisationZh);
        appointed.setOrganisationEn(organisationEn);
        appointed.setRoles(List.of("PROVIDER"));
        return appointed;
    }

    private void unknown(NewMember meant) {
        assertThatThrownBy(() -> appointing.appoint(meant))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::pointer, FieldError::key)
                        .containsExactly(tuple("/known", "member.known")));
    }

    private static NewMember named(String username, String nameZh, String nameEn, boolean known) {
        NewMember appointed = new NewMember();
        appointed.setUsername(username);
        appointed.setNameZh(nameZh);
        appointed.setNameEn(nameEn);
        appointed.setKnown(known);
        appointed.setRoles(List.of("REVIEWER"));
        return appointed;
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.key())
                        .isEqualTo(key));
    }

    /** A link or codes from here would open an account that another authority looks after. */
    @Test
    void whoever_another_authority_has_let_in_gets_no_codes_from_here() {
        Activations activations = new Activations();
        Queries asked = new Queries();
        activations.em = asked.em();
        Membership here = Membership.invited(new Person("li.wen", "李文", "Li Wen", ""), 1, null);
        here.grant(Role.REVIEWER);
        assertThat(activations.isLetInElsewhere(here)).isFalse();
        asked.answer("count(a)", 0L);
        assertThat(activations.isFirstDoor(here)).isTrue();
        Membership there = new Membership(here.getPerson(), 2, null, EnumSet.of(Role.REVIEWER));
        asked.answer("where m.person", here, there);
        assertThat(activations.isLetInElsewhere(here)).isTrue();
        assertThat(activations.isFirstDoor(here)).isFalse();
        asked.answer("count(a)", 1L);
        assertThat(activations.isFirstDoor(here))
                .as("what was begun here is finished here")
                .isTrue();
        here.getPerson().choose("hash");
        assertThat(activations.isFirstDoor(here))
                .as("there is a password already")
                .isFalse();
    }

    @Test
    void an_account_is_looked_after_where_the_person_has_been_longest() {
        ActivationService codes = new ActivationService();
        codes.me = Callers.staff(Role.TENANT_ADMIN);
        codes.clock = clock;
        codes.audit = audit;
        boolean[] firstDoor = {false};
        codes.activations = new Activations() {
            @Override
            boolean isFirstDoor(Membership invited) {
                return firstDoor[0];
            }

            @Override
            Activation byHand(Membership membership, String administrator) {
                ended.add("codes");
                return null;
            }
        };
        member.grant(Role.REVIEWER);
        codes.em = new Queries().answer("join fetch m.person", member).em();
        refused("member.elsewhere", () -> codes.handOver(member.getId()));
        assertThat(ended).isEmpty();
        firstDoor[0] = true;
        codes.handOver(member.getId());
        assertThat(ended).containsExactly("codes");
        codes.em = new Queries()
                .answer("join fetch m.person", member)
                .answer("m.standing = :active", new Membership(member.getPerson(), 2, null, EnumSet.of(Role.REVIEWER)))
                .em();
        refused("member.elsewhere", () -> codes.handOver(member.getId()));
    }
}
