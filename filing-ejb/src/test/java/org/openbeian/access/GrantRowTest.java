package org.openbeian.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.openbeian.organisation.Organisation;
import org.openbeian.registration.FieldsOf;

class GrantRowTest {

    /** The list does not offer what is refused each time. */
    @Test
    void nobody_is_offered_to_agree_to_a_proposal_of_their_own() {
        assertThat(row().seenBy("admin1").isOwn()).isTrue();
        assertThat(row().seenBy("admin2").isOwn()).isFalse();
    }

    /** The second administrator agrees to that person acting for that company. */
    @Test
    void it_says_for_whom_the_member_is_to_act() {
        Membership membership = Membership.invited(new Person("new", "林新", "Lin Xin", ""), 1, null);
        assertThat(row(membership).of(id -> null).getUscc()).as("staff").isNull();
        FieldsOf.set(membership, "organisationId", "o");
        GrantRow known = row(membership).of(id -> new Organisation("91450500MA5ATT010Y", "云绣", "Yunxiu", "450500"));
        assertThat(known.getOrganisationZh()).isEqualTo("云绣");
        assertThat(known.isNewOrganisation()).isFalse();
        Membership proposed = Membership.invited(new Person("new", "林新", "Lin Xin", ""), 1, null);
        FieldsOf.set(proposed, "proposed", new ProposedOrganisation("91450500MA5ATT010Y", "新云", ""));
        GrantRow fresh = row(proposed).of(id -> null);
        assertThat(fresh.getOrganisationZh()).isEqualTo("新云");
        assertThat(fresh.isNewOrganisation()).isTrue();
    }

    /** Codes are promised to nobody who gets none. */
    @Test
    void it_says_how_the_member_comes_in() {
        Person person = new Person("new", "林新", "Lin Xin", "");
        Membership membership = Membership.invited(person, 1, null);
        assertThat(row(membership).of(id -> null).getWay()).isEqualTo(GrantRow.Way.CODES);
        membership.reachedAt("new@example.org", "admin1");
        assertThat(row(membership).of(id -> null).getWay()).isEqualTo(GrantRow.Way.LINK);
        FieldsOf.set(person, "passwordHash", "hash");
        assertThat(row(membership).of(id -> null).getWay()).isEqualTo(GrantRow.Way.ACCEPTS);
        membership.getRoles().add(Role.INTAKE);
        assertThat(row(membership).of(id -> null).getWay())
                .as("was let in by another role")
                .isEqualTo(GrantRow.Way.MEMBER);
    }

    private static GrantRow row() {
        return row(FieldsOf.made(Membership.class));
    }

    private static GrantRow row(Membership membership) {
        return new GrantRow(
                "g", Role.INTAKE, "new", "林新", "Lin Xin", "admin1", "管理员", "Admin", Instant.EPOCH, membership);
    }
}
