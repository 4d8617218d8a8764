package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.access.AccessDenied;
import org.openbeian.access.ActivationService;
import org.openbeian.access.ApiKeyService;
import org.openbeian.access.Appointed;
import org.openbeian.access.AppointmentService;
import org.openbeian.access.CallerClaim;
import org.openbeian.access.GrantRow;
import org.openbeian.access.KeyScope;
import org.openbeian.access.KeyUse;
import org.openbeian.access.MemberAddressService;
import org.openbeian.access.MemberEndService;
import org.openbeian.access.MemberService;
import org.openbeian.access.MembershipChoice;
import org.openbeian.access.NewMember;
import org.openbeian.access.Role;
import org.openbeian.access.RoleConsentService;
import org.openbeian.access.SignIn;
import org.openbeian.access.SignInNeeded;
import org.openbeian.access.SignInService;
import org.openbeian.access.SignedIn;
import org.openbeian.access.Standing;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;
import org.openbeian.common.NotFound;
import org.openbeian.registration.FilingService;
import org.openbeian.review.QueueService;

/** Somebody is let in by two administrators, chooses a password that nobody else knows, works, and leaves. */
@ExtendWith(ArquillianExtension.class)
class MembersIT {

    private static final String HERE = "beihai";
    private static final String THERE = "nanling";
    private static final String FIRST = "admin1.";
    private static final String SECOND = "admin2.";
    private static final String DEMO = "beian-demo-2026";
    private static final String CHOSEN = "nobody-else-knows-2026";
    private static final String FORM = "form-of-a-key-0001";
    private static final String ANOTHER = "another-one-2026";

    @Inject
    People people;

    @Inject
    MemberService members;

    @Inject
    AppointmentService appointments;

    @Inject
    RoleConsentService consents;

    @Inject
    MemberEndService ends;

    @Inject
    MemberAddressService addresses;

    @Inject
    ActivationService activations;

    @Inject
    ApiKeyService keys;

    @Resource(lookup = "jdbc/openbeian")
    DataSource pool;

    @Inject
    SignIn door;

    @Inject
    SignInService doorkeeper;

    @Inject
    FilingService filings;

    @Inject
    QueueService queue;

    @Test
    void a_member_comes_works_and_goes_and_comes_back() {
        String name = name();
        Appointed appointed = people.ask(FIRST + HERE, HERE, () -> appointments.appoint(member(name, "INTAKE")));
        assertThatThrownBy(() -> signIn(name, "")).hasMessageContaining("sign_in.wrong");
        String grant = waiting(name, HERE).orElseThrow().getId();
        assertThatThrownBy(() -> people.as(FIRST + HERE, HERE, () -> consents.decide(grant, true, null)))
                .hasMessageContaining("sod.06.second");
        people.as(SECOND + HERE, HERE, () -> consents.decide(grant, true, null));

        String one = part(FIRST, appointed);
        String two = part(SECOND, appointed);
        assertThat(one).as("each administrator sees another half").isNotEqualTo(two);
        assertThatThrownBy(() -> activate(one, one)).hasMessageContaining("activation.wrong");
        assertThatThrownBy(() -> activate(one, null)).hasMessageContaining("activation.wrong");
        assertThatThrownBy(() -> activate(two, "")).hasMessageContaining("activation.wrong");
        assertThatThrownBy(() -> people.asNobody(HERE, () -> door.activate(one, two, "short")))
                .isInstanceOf(Invalid.class);
        assertThat(activate(two.toUpperCase(java.util.Locale.ROOT), one)).isEqualTo(name);
        assertThatThrownBy(() -> activate(one, two)).as("once").hasMessageContaining("activation.wrong");
        assertThat(ask(appointed.membershipId(), null)).isNotNull();

        String stamp = signIn(name, CHOSEN).getMemberships().get(0).getStamp();
        people.as(SECOND + HERE, HERE, () -> ends.end(appointed.membershipId()));
        assertThatThrownBy(() -> ask(appointed.membershipId(), stamp)).isInstanceOf(SignInNeeded.class);

        NewMember again = member(name, "REVIEWER");
        again.setKnown(true);
        people.ask(FIRST + HERE, HERE, () -> appointments.appoint(again));
        assertThatThrownBy(() -> signIn(name, CHOSEN))
                .as("who has left is nobody here")
                .hasMessageContaining("sign_in.wrong");
        agree(SECOND, name, HERE);
        accept(name, HERE);
        assertThat(signIn(name, CHOSEN).getMemberships()).singleElement().satisfies(back -> assertThat(back.getRoles())
                .containsExactly("REVIEWER"));
    }

    @Test
    void one_administrator_alone_appoints_nobody_to_anything() {
        for (Role role : List.of(Role.TENANT_ADMIN, Role.SUPERVISOR, Role.AUDITOR, Role.APPROVER)) {
            String name = name();
            Appointed appointed = people.ask(FIRST + HERE, HERE, () -> appointments.appoint(member(name, role.name())));
            assertThat(people.ask(FIRST + HERE, HERE, () -> members.member(appointed.membershipId()))
                            .roles())
                    .isEmpty();
            assertThatThrownBy(() ->
                            people.as(FIRST + HERE, HERE, () -> activations.sendLink(appointed.membershipId(), null)))
                    .hasMessageContaining("member.no_role_yet");
            assertThatThrownBy(() -> people.as(
                            FIRST + HERE, HERE, () -> addresses.reachedAt(appointed.membershipId(), "a@evil.example")))
                    .hasMessageContaining("member.mail_waits");
        }
    }

    @Test
    void one_administrator_alone_gets_into_nobodys_account() {
        String name = letIn("SUPERVISOR");
        String stamp = signIn(name, CHOSEN).getMemberships().get(0).getStamp();
        String id = signIn(name, CHOSEN).getMemberships().get(0).getMembershipId();
        people.as(FIRST + HERE, HERE, () -> addresses.reachedAt(id, "mine@example.org"));
        assertThatThrownBy(() -> people.as(FIRST + HERE, HERE, () -> activations.sendLink(id, "mine@example.org")))
                .hasMessageContaining("sod.06.mail");
        people.as(FIRST + HERE, HERE, () -> activations.handOver(id));
        assertThat(people.ask(FIRST + HERE, HERE, () -> activations.of(id)).getPart())
                .as("nothing is handed over before the second has agreed")
                .isNull();
        String proposed =
                people.ask(SECOND + HERE, HERE, () -> activations.of(id)).getId();
        assertThatThrownBy(() -> people.as(FIRST + HERE, HERE, () -> activations.agree(id, proposed)))
                .hasMessageContaining("sod.06.second");
        assertThat(ask(id, stamp)).isNotNull();

        people.as(FIRST + HERE, HERE, () -> activations.handOver(id));
        assertThatThrownBy(() -> people.as(SECOND + HERE, HERE, () -> activations.agree(id, proposed)))
                .as("another proposal than the one that was looked at")
                .isInstanceOf(Conflict.class);
        String shown = people.ask(SECOND + HERE, HERE, () -> activations.of(id)).getId();
        people.as(SECOND + HERE, HERE, () -> activations.agree(id, shown));
        assertThatThrownBy(() -> ask(id, stamp)).as("sessions end").isInstanceOf(SignInNeeded.class);
        assertThatThrownBy(() -> signIn(name, CHOSEN))
                .as("the old password ends")
                .hasMessageContaining("sign_in.wrong");
    }

    @Test
    void one_administrator_alone_diverts_no_first_link() {
        String name = name();
        NewMember two = member(name, "INTAKE");
        two.setRoles(List.of("INTAKE", "REVIEWER"));
        two.setMail("theirs@example.org");
        String id =
                people.ask(FIRST + HERE, HERE, () -> appointments.appoint(two)).membershipId();
        GrantRow first = waiting(name, HERE).orElseThrow();
        assertThatThrownBy(() -> people.as(
                        SECOND + HERE, HERE, () -> consents.decide(first.getId(), true, "another@example.org")))
                .as("agreed to is the address that was shown")
                .hasMessageContaining("member.mail_changed");
        agree(SECOND, name, HERE);
        assertThatThrownBy(() -> people.as(SECOND + HERE, HERE, () -> addresses.reachedAt(id, "mine@example.org")))
                .as("while anything is proposed for who is invited, the address stays")
                .hasMessageContaining("member.mail_waits");
        agree(SECOND, name, HERE);
        people.as(SECOND + HERE, HERE, () -> addresses.reachedAt(id, "mine@example.org"));
        people.as(FIRST + HERE, HERE, () -> appointments.grant(id, Role.CLASSIFIER));
        people.as(SECOND + HERE, HERE, () -> {
            ends.withdraw(id, Role.INTAKE);
            ends.withdraw(id, Role.REVIEWER);
        });
        assertThatThrownBy(() -> agree(SECOND, name, HERE))
                .as("as with the first role, a link would go to an address of the own choice")
                .hasMessageContaining("sod.06.mail");
        assertThatThrownBy(() -> people.as(FIRST + HERE, HERE, () -> activations.sendLink(id, "theirs@example.org")))
                .hasMessageContaining("member.no_role_yet");
    }

    @Test
    void an_auditor_is_nothing_else_in_any_membership_here_and_who_administers_works_no_cases() {
        String name = letIn("AUDITOR");
        NewMember filer = provider(name);
        filer.setKnown(true);
        assertThatThrownBy(() -> people.ask(FIRST + HERE, HERE, () -> appointments.appoint(filer)))
                .hasMessageContaining("sod.07");
        assertThat(people.ask(FIRST + THERE, THERE, () -> appointments.appoint(filer))
                        .invited())
                .as("at another authority it may be")
                .isTrue();

        String other = name();
        NewMember auditor = member(other, "AUDITOR");
        auditor.setKnown(true);
        people.ask(FIRST + HERE, HERE, () -> appointments.appoint(provider(other)));
        people.ask(FIRST + HERE, HERE, () -> appointments.appoint(auditor));
        agree(SECOND, other, HERE);
        assertThatThrownBy(() -> agree(SECOND, other, HERE))
                .as("both are proposed, the second that is agreed to is one too many")
                .hasMessageContaining("sod.07");

        NewMember both = member(name(), "APPROVER");
        both.setRoles(List.of("TENANT_ADMIN", "APPROVER"));
        assertThatThrownBy(() -> people.ask(FIRST + HERE, HERE, () -> appointments.appoint(both)))
                .hasMessageContaining("sod.06.cases");
        String approver =
                signIn(letIn("APPROVER"), CHOSEN).getMemberships().get(0).getMembershipId();
        assertThatThrownBy(() -> people.as(FIRST + HERE, HERE, () -> appointments.grant(approver, Role.TENANT_ADMIN)))
                .hasMessageContaining("sod.06.cases");
    }

    @Test
    void a_proposed_hand_over_takes_no_link_away_before_the_second_agrees() {
        String name = letIn("SUPERVISOR");
        String id = signIn(name, CHOSEN).getMemberships().get(0).getMembershipId();
        people.as(FIRST + HERE, HERE, () -> addresses.reachedAt(id, "theirs@example.org"));
        people.as(SECOND + HERE, HERE, () -> activations.sendLink(id, "theirs@example.org"));
        people.as(FIRST + HERE, HERE, () -> activations.handOver(id));
        assertThat(openOf(id)).as("the link and the proposal").isEqualTo(2);
        String shown = people.ask(SECOND + HERE, HERE, () -> activations.of(id)).getId();
        people.as(SECOND + HERE, HERE, () -> activations.agree(id, shown));
        assertThat(openOf(id)).as("the codes alone").isEqualTo(1);
        assertThat(people.ask(FIRST + HERE, HERE, () -> activations.of(id)).isByHand())
                .isTrue();
    }

    private long openOf(String membership) {
        try (java.sql.Connection db = pool.getConnection();
                java.sql.PreparedStatement count = db.prepareStatement(
                        "select count(*) from activation where membership_id = ? and ended_at is null")) {
            count.setString(1, membership);
            try (java.sql.ResultSet rows = count.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void an_account_is_invited_and_never_taken() {
        String name = letIn("INTAKE");
        NewMember stranger = member(name, "REVIEWER");
        stranger.setNameZh("别人");
        stranger.setNameEn("Somebody Else");
        stranger.setKnown(true);
        assertThatThrownBy(() -> people.ask(FIRST + THERE, THERE, () -> appointments.appoint(stranger)))
                .as("it is said whose account it is, and no more of the name than that")
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.errors())
                        .singleElement()
                        .satisfies(error -> assertThat(error.args().toString())
                                .contains("新*")
                                .doesNotContain("新人")));
        NewMember meant = member(name, "REVIEWER");
        meant.setKnown(true);
        Appointed invited = people.ask(FIRST + THERE, THERE, () -> appointments.appoint(meant));
        assertThat(invited.invited()).isTrue();
        assertThat(signIn(name, CHOSEN).getInvitations())
                .as("before the second agrees")
                .isEmpty();
        agree(SECOND, name, THERE);
        assertThat(signIn(name, CHOSEN).getMemberships())
                .extracting(MembershipChoice::getAuthorityCode)
                .containsExactly(HERE);
        assertThatThrownBy(() ->
                        people.as(SECOND + THERE, THERE, () -> activations.sendLink(invited.membershipId(), null)))
                .as("the other authority does not reset it")
                .hasMessageContaining("member.elsewhere");
        accept(name, THERE);
        assertThat(signIn(name, CHOSEN).getMemberships())
                .extracting(MembershipChoice::getAuthorityCode)
                .containsExactlyInAnyOrder(HERE, THERE);
        assertThatThrownBy(() -> people.as(SECOND + THERE, THERE, () -> activations.handOver(invited.membershipId())))
                .hasMessageContaining("member.elsewhere");
    }

    @Test
    void an_account_that_waits_for_its_first_password_is_opened_from_nowhere_else() {
        String name = name();
        Appointed here = people.ask(FIRST + HERE, HERE, () -> appointments.appoint(member(name, "INTAKE")));
        agree(SECOND, name, HERE);
        NewMember meant = member(name, "REVIEWER");
        meant.setMail("mine@example.org");
        meant.setKnown(true);
        String there = people.ask(FIRST + THERE, THERE, () -> appointments.appoint(meant))
                .membershipId();
        agree(SECOND, name, THERE);
        assertThat(people.ask(SECOND + THERE, THERE, () -> activations.of(there))
                        .isMailed())
                .as("no link of the other authority")
                .isFalse();
        assertThatThrownBy(
                        () -> people.as(SECOND + THERE, THERE, () -> activations.sendLink(there, "mine@example.org")))
                .hasMessageContaining("member.elsewhere");
        assertThat(activate(part(FIRST, here), part(SECOND, here))).isEqualTo(name);
        assertThat(signIn(name, CHOSEN).getInvitations()).hasSize(1);
    }

    @Test
    void two_administrators_stay() {
        String second = people.asNobody("central", () -> door.signIn(SECOND + "central", DEMO))
                .getMemberships()
                .get(0)
                .getMembershipId();
        assertThatThrownBy(() -> people.as(FIRST + "central", "central", () -> ends.end(second)))
                .hasMessageContaining("member.two_administrators");
        assertThatThrownBy(
                        () -> people.as(FIRST + "central", "central", () -> ends.withdraw(second, Role.TENANT_ADMIN)))
                .hasMessageContaining("member.two_administrators");
    }

    @Test
    void what_rested_on_a_role_or_a_password_ends_with_it() {
        String name = letIn("INTAKE");
        MembershipChoice before = signIn(name, CHOSEN).getMemberships().get(0);
        grant("REVIEWER", before.getMembershipId(), name);
        assertThat(ask(before.getMembershipId(), before.getStamp()))
                .as("more is no reason to end")
                .isNotNull();
        people.as(FIRST + HERE, HERE, () -> ends.withdraw(before.getMembershipId(), Role.REVIEWER));
        assertThatThrownBy(() -> ask(before.getMembershipId(), before.getStamp()))
                .isInstanceOf(SignInNeeded.class);

        MembershipChoice now = signIn(name, CHOSEN).getMemberships().get(0);
        people.asNobody(HERE, () -> {
            door.changePassword(name, CHOSEN, ANOTHER);
            return null;
        });
        assertThatThrownBy(() -> ask(now.getMembershipId(), now.getStamp())).isInstanceOf(SignInNeeded.class);
        assertThatThrownBy(() -> signIn(name, CHOSEN)).hasMessageContaining("sign_in.wrong");
        assertThat(signIn(name, ANOTHER).getMemberships()).hasSize(1);
    }

    @Test
    void names_are_compared_as_written() {
        for (String other : List.of("Lantu.filer", "ｌａｎｔｕ.filer", "lántu.filer", "lantu.filer\u200b", "LANTU.FILER")) {
            assertThatThrownBy(() -> signIn(other, DEMO)).as(other).hasMessageContaining("sign_in.wrong");
        }
        assertThat(signIn("lantu.filer", DEMO).getMemberships()).isNotEmpty();
    }

    @Test
    void elsewhere_the_right_password_is_answered_like_a_wrong_one() {
        for (String password : List.of(DEMO, "wrong")) {
            assertThatThrownBy(() -> people.asNobody(THERE, () -> door.signIn(FIRST + HERE, password)))
                    .as(password)
                    .hasMessageContaining("sign_in.wrong");
            assertThatThrownBy(() -> people.asNobody(THERE, () -> {
                        door.changePassword(FIRST + HERE, password, "short");
                        return null;
                    }))
                    .as(password)
                    .hasMessageContaining("sign_in.wrong");
        }
    }

    @Test
    void a_thousand_wrong_passwords_lock_nobody_out() {
        for (int i = 0; i < 12; i++) {
            assertThatThrownBy(() -> signIn("lantu.filer", "wrong")).hasMessageContaining("sign_in.wrong");
            assertThatThrownBy(() -> signIn("nobody.at.all", "wrong")).hasMessageContaining("sign_in.wrong");
        }
        assertThat(signIn("lantu.filer", DEMO).getMemberships()).isNotEmpty();
    }

    @Test
    void nobody_appoints_themselves_and_nobody_elsewhere() {
        assertThatThrownBy(() ->
                        people.ask(FIRST + HERE, HERE, () -> appointments.appoint(member(FIRST + HERE, "SUPERVISOR"))))
                .isInstanceOf(BusinessException.class);
        Appointed appointed = people.ask(FIRST + HERE, HERE, () -> appointments.appoint(member(name(), "SUPERVISOR")));
        assertThatThrownBy(() -> people.ask(FIRST + THERE, THERE, () -> members.member(appointed.membershipId())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(FIRST + THERE, THERE, () -> ends.end(appointed.membershipId())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.ask("intake1." + HERE, HERE, () -> members.list("", null, null, null)))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> people.asNobody(HERE, () -> members.list("", null, null, null)))
                .isInstanceOf(SignInNeeded.class);
        assertThat(people.ask(FIRST + THERE, THERE, () -> members.list("." + HERE, null, null, null)))
                .isEmpty();
    }

    @Test
    void the_list_is_narrowed_by_role_and_state_and_a_member_shows_what_waits() {
        Appointed appointed = people.ask(FIRST + HERE, HERE, () -> appointments.appoint(member(name(), "SUPERVISOR")));
        assertThat(people.ask(FIRST + HERE, HERE, () -> members.waitingFor(appointed.membershipId())))
                .extracting(GrantRow::getRole)
                .containsExactly(Role.SUPERVISOR);
        assertThat(people.ask(FIRST + HERE, HERE, () -> members.list("", Role.TENANT_ADMIN, Standing.ACTIVE, null)))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.roles()).contains(Role.TENANT_ADMIN));
        assertThat(people.ask(FIRST + HERE, HERE, () -> members.list("", null, Standing.INVITED, null)))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.standing()).isEqualTo(Standing.INVITED));
    }

    @Test
    void a_key_opens_what_it_is_for_until_it_is_revoked() {
        String key = people.ask("lantu.filer", HERE, () -> keys.issue("看", EnumSet.of(KeyScope.READ), 30, FORM));
        assertThat(people.<String>ask("lantu.filer", HERE, () -> keys.issue("看", EnumSet.of(KeyScope.READ), 30, FORM)))
                .as("the same form sent twice")
                .isEqualTo(key);
        assertThat(people.ask("lantu.filer", HERE, () -> keys.mine()).stream()
                        .filter(one -> one.getName().equals("看")))
                .hasSize(1);
        assertThat(people.<String>ask("lantu.signer", HERE, () -> keys.issue("看", EnumSet.of(KeyScope.READ), 30, FORM)))
                .as("the same id in somebody else's form")
                .isNotEqualTo(key);
        KeyUse use = people.asNobody(HERE, () -> doorkeeper.key(key)).orElseThrow();
        assertThat(with(use, () -> filings.mine())).isNotNull();
        assertThatThrownBy(() -> with(use, () -> {
                    filings.withdrawByNumber("BH-2026-000001", "不行");
                    return null;
                }))
                .isInstanceOf(AccessDenied.class);
        var mine = people.ask("lantu.filer", HERE, () -> keys.mine()).stream()
                .filter(one -> one.getName().equals("看"))
                .findFirst()
                .orElseThrow();
        assertThat(mine.getLastUsedAt()).isNotNull();
        assertThat(mine.getExpiresAt()).isAfter(mine.getCreatedAt());
        assertThatThrownBy(() -> people.as("yunxiu.filer", HERE, () -> keys.revoke(mine.getId())))
                .isInstanceOf(NotFound.class);
        people.as("lantu.filer", HERE, () -> keys.revoke(mine.getId()));
        assertThat(people.asNobody(HERE, () -> doorkeeper.key(key))).isEmpty();
        assertThatThrownBy(() ->
                        people.ask("lantu.filer", HERE, () -> keys.issue("看", EnumSet.of(KeyScope.READ), 30, FORM)))
                .as("a revoked key does not come back")
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() ->
                        people.ask("lantu.filer", HERE, () -> keys.issue("x", EnumSet.of(KeyScope.READ), 9999, FORM)))
                .isInstanceOf(Invalid.class);
    }

    private <T> T with(KeyUse use, java.util.function.Supplier<T> question) {
        try (CallerClaim.Scope scope = CallerClaim.withKey(people.id(HERE), use).enter()) {
            return question.get();
        }
    }

    private Object ask(String membership, String stamp) {
        try (CallerClaim.Scope scope =
                CallerClaim.signedIn(people.id(HERE), membership, stamp).enter()) {
            return queue.queue(false, null, null);
        }
    }

    /** Somebody new with a password of their own. */
    private String letIn(String role) {
        String name = name();
        Appointed appointed = people.ask(FIRST + HERE, HERE, () -> appointments.appoint(member(name, role)));
        agree(SECOND, name, HERE);
        activate(part(FIRST, appointed), part(SECOND, appointed));
        return name;
    }

    private void grant(String role, String membership, String name) {
        people.as(FIRST + HERE, HERE, () -> appointments.grant(membership, Role.valueOf(role)));
        agree(SECOND, name, HERE);
    }

    private void agree(String administrator, String name, String authority) {
        GrantRow grant = waiting(name, authority).orElseThrow();
        people.as(administrator + authority, authority, () -> consents.decide(grant.getId(), true, grant.getMail()));
    }

    private Optional<GrantRow> waiting(String name, String authority) {
        return people.ask(SECOND + authority, authority, () -> members.waiting()).stream()
                .filter(row -> row.getUsername().equals(name))
                .findFirst();
    }

    private void accept(String name, String authority) {
        SignedIn person = signIn(name, CHOSEN);
        String invitation = person.getInvitations().get(0).getMembershipId();
        try (CallerClaim.Scope scope = CallerClaim.proven(people.id(authority), person.getPersonId(), person.getStamp())
                .enter()) {
            doorkeeper.accept(invitation);
        }
    }

    private String part(String administrator, Appointed appointed) {
        return people.ask(administrator + HERE, HERE, () -> activations.of(appointed.membershipId()))
                .getPart();
    }

    private String activate(String one, String two) {
        return people.asNobody(HERE, () -> door.activate(one, two, CHOSEN));
    }

    private SignedIn signIn(String name, String password) {
        return people.asNobody(HERE, () -> door.signIn(name, password));
    }

    private static String name() {
        return "new." + System.nanoTime();
    }

    private static NewMember provider(String username) {
        NewMember member = member(username, "PROVIDER");
        member.setUscc("91110108XX00A00134");
        member.setOrganisationZh("云岫数智科技（示例）有限公司");
        member.setOrganisationEn("Yunxiu Digital Intelligence (Sample) Co., Ltd.");
        return member;
    }

    private static NewMember member(String username, String role) {
        NewMember member = new NewMember();
        member.setUsername(username);
        member.setNameZh("新人");
        member.setNameEn("New Hand");
        member.setRoles(List.of(role));
        return member;
    }
}
