package org.openbeian.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;
import org.openbeian.registration.FieldsOf;

class HandsTest {

    private static final ComplaintState BEFORE = ComplaintState.RECEIVED;
    private static final ComplaintState REVIEW = ComplaintState.REVIEW;

    private final Hands nobody = FieldsOf.made(Hands.class);

    @Test
    void who_has_it_is_written_down_once_and_before_the_review_only() {
        Hands one = nobody.taken("one", BEFORE).taken("one", BEFORE);
        assertThat(FieldsOf.get(one, "handledBy")).isEqualTo("one");
        assertThat(FieldsOf.get(one.taken("two", BEFORE), "handledBy")).isEqualTo("one two");
        Hands reviewed = one.free().taken("two", REVIEW);
        assertThat(reviewed.handler()).isEqualTo("two");
        assertThat(FieldsOf.get(reviewed, "handledBy")).isEqualTo("one");
    }

    /** SOD-11. */
    @Test
    void who_has_handled_or_answered_it_is_barred_from_its_review_and_from_nothing_else() {
        Hands past = nobody.taken("one", BEFORE).taken("two", BEFORE).answered("three");
        assertThat(past.barred(REVIEW)).containsExactlyInAnyOrder("one", "two", "three");
        for (String officer : Arrays.asList("one", "two", "three")) {
            assertThat(past.isNew(officer, REVIEW)).isFalse();
            assertThatThrownBy(() -> past.taken(officer, REVIEW))
                    .isInstanceOf(BusinessException.class)
                    .hasMessageStartingWith("sod.11");
        }
        assertThat(past.isNew("four", REVIEW)).isTrue();
        assertThat(past.barred(ComplaintState.INVESTIGATING)).isEmpty();
        assertThat(nobody.barred(REVIEW)).as("nobody is no officer").isEmpty();
    }

    @Test
    void it_is_in_the_hands_of_one_at_a_time() {
        Hands one = nobody.taken("one", BEFORE);
        one.mustBe("one");
        one.mustNotBeAnothers("one");
        nobody.mustNotBeAnothers("two");
        assertThatThrownBy(() -> one.mustBe("two")).isInstanceOf(Conflict.class).hasMessage("complaint.not_taken");
        assertThatThrownBy(() -> nobody.mustBe("two")).hasMessage("complaint.not_taken");
        assertThatThrownBy(() -> one.mustNotBeAnothers("two"))
                .isInstanceOf(Conflict.class)
                .hasMessage("complaint.taken");
    }

    @Test
    void it_is_let_go_by_who_has_it_and_what_was_stays_known() {
        Hands one = nobody.taken("one", BEFORE).answered("one");
        assertThat(one.without("two").handler()).isEqualTo("one");
        assertThat(one.without("one").handler()).isNull();
        assertThat(one.free().handler()).isNull();
        assertThat(one.free().answeredBy()).isEqualTo("one");
        assertThat(one.free().barred(REVIEW)).containsExactly("one");
    }
}
