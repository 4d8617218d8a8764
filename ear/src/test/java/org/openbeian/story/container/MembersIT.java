package org.openbeian.story.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openbeian.access.AccessDenied;
import org.openbeian.access.ApiKeyService;
import org.openbeian.access.Appointed;
import org.openbeian.access.GrantRow;
import org.openbeian.access.MemberService;
import org.openbeian.access.NewMember;
import org.openbeian.access.SignInNeeded;
import org.openbeian.access.SignInService;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Invalid;
import org.openbeian.common.NotFound;
import org.openbeian.review.QueueService;

/** Somebody is let in by two administrators, chooses a password, works, and leaves. */
@ExtendWith(ArquillianExtension.class)
class MembersIT {

    private static final String HERE = "beihai";
    private static final String CHOSEN = "beian-demo-2026";

    @Inject
    People people;

    @Inject
    MemberService members;

    @Inject
    ApiKeyService keys;

    @Inject
    SignInService door;

    @Inject
    QueueService queue;

    @Test
    void a_member_comes_works_and_goes() {
        String name = "new." + System.nanoTime();
        Appointed appointed = people.ask("admin1." + HERE, HERE, () -> members.appoint(member(name, "INTAKE")));
        assertThat(appointed.getFirstPassword()).isNotBlank();
        assertThatThrownBy(() -> people.asNobody(HERE, () -> door.signIn(name, appointed.getFirstPassword())))
                .hasMessageContaining("sign_in.change_first");
        assertThatThrownBy(() -> change(name, appointed.getFirstPassword(), "short"))
                .isInstanceOf(Invalid.class);
        change(name, appointed.getFirstPassword(), CHOSEN);
        assertThat(people.asNobody(HERE, () -> door.signIn(name, CHOSEN)).getMemberships())
                .as("no role before the second administrator has agreed")
                .isEmpty();

        GrantRow grant = people.ask("admin2." + HERE, HERE, () -> members.waiting()).stream()
                .filter(row -> row.getUsername().equals(name))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> people.as("admin1." + HERE, HERE, () -> members.decide(grant.getId(), true)))
                .hasMessageContaining("sod.06.second");
        people.as("admin2." + HERE, HERE, () -> members.decide(grant.getId(), true));
        assertThat(people.ask(name, HERE, () -> queue.queue(false, null, null))).isNotNull();

        people.as("admin2." + HERE, HERE, () -> members.end(appointed.getMembershipId()));
        assertThatThrownBy(() -> people.ask(name, HERE, () -> queue.queue(false, null, null)))
                .isInstanceOfAny(
                        SignInNeeded.class, IllegalStateException.class, java.util.NoSuchElementException.class);
    }

    @Test
    void nobody_appoints_themselves_and_nobody_elsewhere() {
        assertThatThrownBy(() -> people.ask(
                        "admin1." + HERE, HERE, () -> members.appoint(member("admin1." + HERE, "SUPERVISOR"))))
                .isInstanceOf(BusinessException.class);
        Appointed appointed = people.ask(
                "admin1." + HERE, HERE, () -> members.appoint(member("here." + System.nanoTime(), "SUPERVISOR")));
        assertThatThrownBy(() ->
                        people.ask("admin1.nanling", "nanling", () -> members.member(appointed.getMembershipId())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as("admin1.nanling", "nanling", () -> members.end(appointed.getMembershipId())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.ask("intake1." + HERE, HERE, () -> members.list("", null)))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> people.asNobody(HERE, () -> members.list("", null)))
                .isInstanceOf(SignInNeeded.class);
        assertThat(people.ask("admin1.nanling", "nanling", () -> members.list("." + HERE, null)))
                .isEmpty();
    }

    @Test
    void a_key_is_good_until_it_is_revoked() {
        String key = people.ask("lantu.filer", HERE, () -> keys.issue("报送"));
        assertThat(people.asNobody(HERE, () -> door.membershipOfKey(key))).isPresent();
        String id = people.ask("lantu.filer", HERE, () -> keys.mine()).get(0).getId();
        assertThatThrownBy(() -> people.as("yunxiu.filer", HERE, () -> keys.revoke(id)))
                .isInstanceOf(NotFound.class);
        people.as("lantu.filer", HERE, () -> keys.revoke(id));
        assertThat(people.asNobody(HERE, () -> door.membershipOfKey(key))).isEmpty();
    }

    private void change(String name, String old, String chosen) {
        people.asNobody(HERE, () -> {
            door.changePassword(name, old, chosen);
            return null;
        });
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
