package org.openbeian.openness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static final int FEWER_THAN = 5;
    private static final int MOST = 7;
    private static final int CELLS = 4;

    private static Figure figure(long... counts) {
        Map<String, Long> named = new LinkedHashMap<>();
        for (int i = 0; i < counts.length; i++) {
            named.put("C" + i, counts[i]);
        }
        return Figure.of(named, FEWER_THAN);
    }

    private static List<Long> shown(Figure figure) {
        return figure.cells().stream()
                .map(cell -> cell.count() == null ? -1L : cell.count())
                .toList();
    }

    @Test
    void none_and_many_are_shown_and_few_are_withheld() {
        Figure figure = figure(0, 1, 4, 5);
        assertThat(shown(figure)).containsExactly(0L, -1L, -1L, 5L);
        assertThat(figure.total()).isNull();
        assertThat(figure.atLeast()).isEqualTo(7);
        assertThat(figure.withheld()).as("two numbers and the total").isEqualTo(3);
    }

    @Test
    void the_total_is_told_when_nothing_is_withheld() {
        Figure figure = figure(0, 5, 12);
        assertThat(figure.total()).isEqualTo(17);
        assertThat(figure.withheld()).isZero();
        assertThat(figure(0, 0).isNone()).isTrue();
    }

    @Test
    void none_that_is_being_handled_is_told_like_few() {
        for (long open = 0; open < FEWER_THAN; open++) {
            Figure figure = Figure.of(Map.of("OPEN", open), FEWER_THAN);
            assertThat(shown(figure)).containsExactly(-1L);
            assertThat(figure.total()).isNull();
            assertThat(figure.atLeast()).isZero();
            assertThat(figure.isNone()).isTrue();
            Figure all =
                    Figure.ofAll(Map.of("OPEN", open + 9), List.of(Map.of("OPEN", 9L), Map.of("OPEN", 0L)), FEWER_THAN);
            assertThat(shown(all)).as("the rest would be told").containsExactly(-1L);
        }
        assertThat(shown(Figure.of(Map.of("OPEN", 5L), FEWER_THAN))).containsExactly(5L);
    }

    /** Whoever knows the rule and reads everything still thinks every small number possible in every withheld cell. */
    @Test
    void no_withheld_number_can_be_worked_out_from_the_rest() {
        Map<String, Map<Integer, Set<Long>>> possible = possible(false);
        possible.forEach((published, cells) -> cells.forEach((cell, numbers) ->
                assertThat(numbers).as(published + " at " + cell).containsExactlyInAnyOrder(1L, 2L, 3L, 4L)));
        assertThat(possible(true).values())
                .as("with the total beside it the search finds numbers that are given away")
                .anyMatch(cells -> cells.values().stream().anyMatch(numbers -> numbers.size() == 1));
    }

    /** What is published, and which numbers may stand behind each withheld cell of it. */
    private static Map<String, Map<Integer, Set<Long>>> possible(boolean totalIsTold) {
        Map<String, Map<Integer, Set<Long>>> possible = new HashMap<>();
        for (int code = 0; code < Math.pow(MOST + 1, CELLS); code++) {
            long[] counts = new long[CELLS];
            long sum = 0;
            for (int i = 0, rest = code; i < CELLS; i++, rest /= MOST + 1) {
                counts[i] = rest % (MOST + 1);
                sum += counts[i];
            }
            Figure figure = figure(counts);
            String published = shown(figure).stream().map(String::valueOf).collect(Collectors.joining(" ")) + " total "
                    + figure.total() + " at least " + figure.atLeast() + " withheld " + figure.withheld()
                    + (totalIsTold ? " told " + sum : "");
            for (int i = 0; i < CELLS; i++) {
                if (figure.cells().get(i).isWithheld()) {
                    possible.computeIfAbsent(published, key -> new HashMap<>())
                            .computeIfAbsent(i, key -> new HashSet<>())
                            .add(counts[i]);
                }
            }
        }
        return possible;
    }

    @Test
    void the_threshold_is_data_with_a_version() {
        assertThat(SmallNumbers.current().getFewerThan()).isGreaterThan(2);
        assertThat(SmallNumbers.current().getVersion()).isNotBlank();
    }

    /**
     * Two systems and what is in no register: from the authority's number and those of the systems, both of a withheld
     * one's neighbours remain possible.
     */
    @Test
    void an_authority_does_not_tell_what_its_systems_withhold() {
        Map<String, Set<Long>> behindFirst = new HashMap<>();
        Map<String, Set<Long>> behindOthers = new HashMap<>();
        for (long a = 0; a <= 12; a++) {
            for (long b = 0; b <= 12; b++) {
                long withheld = (a < FEWER_THAN ? a : 0) + (b < FEWER_THAN ? b : 0);
                // so that everything that may stand behind a number is tried
                for (long others = 0; others + withheld <= 14; others++) {
                    Map<String, Long> one = Map.of("C", a);
                    Map<String, Long> two = Map.of("C", b);
                    Figure all = Figure.ofAll(Map.of("C", a + b + others), List.of(one, two), FEWER_THAN);
                    String published = shown(Figure.of(one, FEWER_THAN)) + " " + shown(Figure.of(two, FEWER_THAN)) + " "
                            + shown(all);
                    if (a > 0 && a < FEWER_THAN) {
                        behindFirst
                                .computeIfAbsent(published, key -> new HashSet<>())
                                .add(a);
                    }
                    behindOthers
                            .computeIfAbsent(published, key -> new HashSet<>())
                            .add(others);
                }
            }
        }
        assertThat(behindFirst).isNotEmpty();
        assertThat(behindFirst)
                .allSatisfy((published, numbers) ->
                        assertThat(numbers).as(published).hasSizeGreaterThan(1));
        behindOthers.values().removeIf(numbers -> numbers.stream().noneMatch(n -> n > 0 && n < FEWER_THAN));
        assertThat(behindOthers).isNotEmpty();
        assertThat(behindOthers)
                .allSatisfy((published, numbers) ->
                        assertThat(numbers).as(published).hasSizeGreaterThan(1));
    }
}
