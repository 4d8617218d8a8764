package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openbeian.common.SearchText;
import org.openbeian.tenancy.Authority;

class NumbersTest {

    private static final Authority HERE = new Authority(1, "x", null, "甲", "A", "甲", "A", "甲", "110000", "X");

    private final Numbers numbers = new Numbers();

    @Test
    void a_drawn_number_has_the_shape_of_the_portal_and_tells_no_order() {
        List<String> drawn = Stream.generate(() -> numbers.drawn(HERE, "CMP", 2026, taken -> false))
                .limit(200)
                .toList();
        assertThat(drawn)
                .allMatch(number -> number.matches("CMP-110000-2026-\\d{6}"))
                .allMatch(number -> SearchText.kindOf(number).equals("CMP"));
        assertThat(drawn).isNotEqualTo(drawn.stream().sorted().toList());
    }

    @Test
    void none_is_given_twice() {
        Set<String> given = new HashSet<>();
        String first = numbers.drawn(HERE, "CMP", 2026, number -> !given.add(number) || given.size() < 3);
        assertThat(given).hasSize(3).contains(first);
    }
}
