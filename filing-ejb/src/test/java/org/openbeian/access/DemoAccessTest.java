package org.openbeian.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DemoAccessTest {

    @AfterEach
    void as_it_was() {
        System.clearProperty("openbeian.demo");
    }

    @Test
    void a_server_that_is_no_demonstration_refuses_what_everybody_knows() {
        assertThat(DemoAccess.refusesPassword("beian-demo-2026")).isTrue();
        assertThat(DemoAccess.refusesKey("obk_demo_yunxiu_signer_beihai")).isTrue();
        assertThat(DemoAccess.refusesPassword("a-word-of-my-own")).isFalse();
        assertThat(DemoAccess.refusesKey("obk_dEmo0123")).isFalse();
        System.setProperty("openbeian.demo", "true");
        assertThat(DemoAccess.refusesPassword("beian-demo-2026")).isFalse();
        assertThat(DemoAccess.refusesKey("obk_demo_yunxiu_signer_beihai")).isFalse();
    }

    @Test
    void a_first_password_is_over_after_its_hours_and_an_own_one_never() {
        Instant now = Instant.parse("2026-11-28T08:00:00Z");
        Person person = new Person("admin1.beihai", "管理员 1", "Administrator 1", "");
        person.chosenForThem("hash", now.plus(FirstAdministrators.GOOD_FOR));
        assertThat(person.isFirstPasswordOver(now.plus(Duration.ofHours(12)).minusSeconds(1)))
                .isFalse();
        assertThat(person.isFirstPasswordOver(now.plus(Duration.ofHours(12)))).isTrue();
        person.choose("another hash");
        assertThat(person.isFirstPasswordOver(now.plus(Duration.ofDays(365)))).isFalse();
    }
}
