package org.openbeian.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openbeian.common.Conflict;
import org.openbeian.common.Invalid;

class KeptOutTest {

    private static final Instant NOW = Instant.parse("2026-11-12T01:46:00Z");

    @Test
    void neither_who_named_an_officer_nor_the_officer_takes_the_name_back() {
        KeptOut named = new KeptOut("complaint", "accused", "投诉的就是他", "namer", NOW);
        assertThatThrownBy(() -> named.lift("弄错了", "namer", NOW)).hasMessageStartingWith("complaint.back_by_another");
        assertThatThrownBy(() -> named.lift("弄错了", "accused", NOW)).hasMessageStartingWith("complaint.back_by_another");
        assertThat(named.isStanding()).isTrue();
        named.lift("弄错了", "another", NOW);
        assertThat(named.isStanding()).isFalse();
        assertThatThrownBy(() -> named.lift("弄错了", "another", NOW)).isInstanceOf(Conflict.class);
    }

    @Test
    void somebody_is_left_to_handle_it() {
        Set<String> three = Set.of("one", "two", "three");
        KeptOut.mustLeaveSomebody(three, Set.of("one"), "two");
        KeptOut.mustLeaveSomebody(three, Set.of("one", "two"), "an approver");
        assertThatThrownBy(() -> KeptOut.mustLeaveSomebody(three, Set.of("one", "two"), "three"))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void the_reason_goes_with_the_words_of_the_complaint_and_the_bar_stays() {
        KeptOut named = new KeptOut("complaint", "accused", "投诉的就是他", "namer", NOW);
        named.clear();
        assertThat(named.getReason()).isNull();
        assertThat(named.isStanding()).isTrue();
    }
}
