package org.openbeian.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class MembershipChoiceTest {

    private final Person person = new Person("anna", "安娜", "Anna", "hash");
    private final Membership member = new Membership(person, 2, null, Set.of(Role.INTAKE));

    @Test
    void a_stamp_is_wrong_after_another_password() {
        String stamp = MembershipChoice.stamp(member);
        assertThat(MembershipChoice.isRight(stamp, member)).isTrue();
        assertThat(MembershipChoice.isRight(MembershipChoice.passwordOf(stamp), member))
                .isTrue();
        person.choose("other");
        assertThat(MembershipChoice.isRight(stamp, member)).isFalse();
        assertThat(MembershipChoice.isRight(MembershipChoice.passwordOf(stamp), member))
                .as("what was typed under the old one")
                .isFalse();
    }

    @Test
    void numbers_that_only_begin_alike_are_others() {
        String stamp = MembershipChoice.stamp(member);
        for (int i = 0; i < 10; i++) {
            person.choose("other");
        }
        assertThat(MembershipChoice.isRight("1.0", member)).isFalse();
        assertThat(MembershipChoice.isRight("1.", member)).isFalse();
        assertThat(MembershipChoice.isRight("10.", member)).isTrue();
        assertThat(stamp).isEqualTo("0.0");
    }
}
