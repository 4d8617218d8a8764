package org.openbeian.openness;

import java.util.List;

/** The number in the middle. */
final class Median {

    private Median() {}

    /** Of an even number of them the lower of the two in the middle, so that it is one that occurred. */
    static int of(List<Integer> numbers) {
        List<Integer> sorted = numbers.stream().sorted().toList();
        return sorted.get((sorted.size() - 1) / 2);
    }
}
