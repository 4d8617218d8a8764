package org.openbeian.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.openbeian.common.Conflict;
import org.openbeian.registration.FieldsOf;

class MoreTimeTest {

    private final MoreTime none = FieldsOf.made(MoreTime.class);
    private final MoreTime asked = none.asked("等待鉴定结论。", "one");

    @Test
    void it_is_asked_for_once_also_when_it_was_given_and_its_reason_is_forgotten() {
        assertThat(none.isAsked()).isFalse();
        assertThat(none.askers()).isEmpty();
        assertThat(asked.isAsked()).isTrue();
        assertThat(asked.askers()).containsExactly("one");
        assertThatThrownBy(() -> asked.asked("还要等待结论。", "one"))
                .isInstanceOf(Conflict.class)
                .hasMessage("complaint.extended_once");
        MoreTime cleared = given().cleared();
        assertThat(cleared.reason()).isNull();
        assertThatThrownBy(() -> cleared.asked("再要时间等待。", "one")).hasMessage("complaint.extended_once");
    }

    @Test
    void it_is_given_by_another_officer_who_has_seen_that_it_is_asked_for() {
        assertThatThrownBy(() -> asked.given("one", asked.shown(), Instant.EPOCH))
                .hasMessageStartingWith("complaint.extension_by_another");
        assertThatThrownBy(() -> asked.given("two", none.shown(), Instant.EPOCH))
                .hasMessageContaining("page.moved_on");
        assertThat(given().isAsked()).as("and not any more").isFalse();
    }

    @Test
    void what_was_asked_for_is_taken_back_until_it_is_given() {
        assertThat(asked.takenBack().asked("再要时间等待。", "two").askedBy()).isEqualTo("two");
        assertThat(given().takenBack().reason()).isEqualTo("等待鉴定结论。");
    }

    private MoreTime given() {
        return asked.given("two", asked.shown(), Instant.EPOCH);
    }
}
