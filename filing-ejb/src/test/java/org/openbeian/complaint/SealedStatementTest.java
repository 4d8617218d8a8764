package org.openbeian.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.openbeian.registration.FieldsOf;

class SealedStatementTest {

    @Test
    void what_was_said_is_read_with_the_key_and_in_its_own_complaint_alone() {
        SealedStatement sealed =
                new SealedStatement("id", new Statement("没有标识", "2026-11-01", null), "云岫", KeptOutTest.SEALING);
        assertThat(sealed.open("id", KeptOutTest.SEALING).getText()).isEqualTo("没有标识");
        assertThat(sealed.open("id", KeptOutTest.SEALING).getHappenedOn()).isEqualTo("2026-11-01");
        assertThat(sealed.openName("id", KeptOutTest.SEALING)).isEqualTo("云岫");
        assertThatThrownBy(() -> sealed.open("other", KeptOutTest.SEALING)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> sealed.openName("other", KeptOutTest.SEALING)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void what_was_cleared_says_nothing() {
        SealedStatement cleared = FieldsOf.made(SealedStatement.class);
        assertThat(cleared.open("id", KeptOutTest.SEALING).getText()).isEmpty();
        assertThat(cleared.openName("id", KeptOutTest.SEALING)).isNull();
    }

    @Test
    void a_system_of_the_register_needs_no_name() {
        SealedStatement sealed =
                new SealedStatement("id", new Statement("没有标识", null, null), null, KeptOutTest.SEALING);
        assertThat(sealed.openName("id", KeptOutTest.SEALING)).isNull();
    }
}
