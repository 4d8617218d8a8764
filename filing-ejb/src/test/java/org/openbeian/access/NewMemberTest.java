package org.openbeian.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.common.FieldError;
import org.openbeian.common.Invalid;

class NewMemberTest {

    /** The fields of an organisation are folded away, and what was typed for somebody else may still stand in them. */
    @Test
    void who_works_at_the_authority_has_no_organisation_whatever_stands_in_its_fields() {
        NewMember checked = of("INTAKE").checked();
        assertThat(checked.getUscc()).isEmpty();
        assertThat(checked.getOrganisationZh()).isEmpty();
    }

    @Test
    void an_applicants_organisation_is_read() {
        assertThatThrownBy(() -> of("DEV").checked()).isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(
                        invalid.errors().get(0).getField())
                .isEqualTo("uscc"));
        assertThatThrownBy(() -> of("INTAKE", "PROVIDER").checked()).isInstanceOf(Invalid.class);
    }

    /** A missing code is told at its field, with all else that is wrong, and not as roles that do not go together. */
    @Test
    void an_applicants_organisation_is_needed() {
        NewMember bare = new NewMember();
        bare.setUsername("X");
        bare.setRoles(List.of("PROVIDER"));
        assertThatThrownBy(bare::checked).isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.errors())
                .extracting(FieldError::getField)
                .contains("username", "nameZh", "nameEn", "uscc", "organisationZh"));
        bare.setKnown(true);
        assertThatThrownBy(bare::checked).isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.errors())
                .extracting(FieldError::getField)
                .doesNotContain("nameZh", "nameEn"));
    }

    private static NewMember of(String... roles) {
        NewMember member = new NewMember();
        member.setUsername("new.member");
        member.setNameZh("林新");
        member.setNameEn("Lin Xin");
        member.setUscc("123");
        member.setOrganisationZh("某公司");
        member.setRoles(List.of(roles));
        return member;
    }
}
