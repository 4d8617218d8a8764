package org.openbeian.web.frame.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MemberTest {

    @Test
    void who_may_see_no_case_does_not_begin_at_an_empty_queue() {
        assertThat(member(null, "TENANT_ADMIN").getHome()).isEqualTo("/desk/members/list");
        assertThat(member(null, "INTAKE").getHome()).isEqualTo("/desk/");
        assertThat(member(null, "INTAKE", "TENANT_ADMIN").getHome()).isEqualTo("/desk/");
        assertThat(member("云岫", "PROVIDER").getHome()).isEqualTo("/app/");
    }

    private static Member member(String organisation, String... roles) {
        return new Member("m", "beihai", "管一", "Guan Yi", organisation, organisation, "x", List.of(roles), "stamp");
    }
}
