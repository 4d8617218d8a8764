package org.openbeian.openness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Counts as the public sees them: a number that is small but not none is withheld, and then the total is withheld, too,
 * because it would give the number away. Of what is being handled, none is withheld like few: there one more is somebody's
 * complaint. Each cell is shown or withheld by its own number alone, and {@code atLeast} is
 * worked out from what is shown, so that nothing that is published depends on a number that is not.
 *
 * @param total null when it is withheld
 * @param atLeast how many there are at least: what is shown, and one for each number that is withheld and not none
 * @param withheld how many numbers are withheld, the total among them
 */
public record Figure(List<Cell> cells, Long total, long atLeast, int withheld) {

    public Figure {
        cells = List.copyOf(cells);
    }

    /**
     * An authority's counts, beside which those of its systems are published one by one. A number is withheld, too, when
     * taking away what is shown of the systems would leave a small number, or one that says that each withheld one is 1.
     *
     * @param systems the counts of each system, published by {@link #of(Map, int)}
     */
    static Figure ofAll(Map<String, Long> counts, Collection<Map<String, Long>> systems, int fewerThan) {
        return of(counts, (code, count) -> {
            long rest = count;
            long hidden = 0;
            for (Map<String, Long> system : systems) {
                long one = system.getOrDefault(code, 0L);
                boolean small = isSmall(code, one, fewerThan);
                rest -= small ? 0 : one;
                hidden += small ? 1 : 0;
            }
            // of what is being handled, a withheld one may be none, so the rest says nothing of each
            boolean eachIsOne = mayBeToldAsNone(code) && hidden > 0 && rest <= hidden;
            return isSmall(code, count, fewerThan) || isSmall(code, rest, fewerThan) || eachIsOne;
        });
    }

    private static boolean isSmall(String code, long count, int fewerThan) {
        return count < fewerThan && (count > 0 || !mayBeToldAsNone(code));
    }

    private static boolean mayBeToldAsNone(String code) {
        return !code.equals(Outcomes.OPEN);
    }

    /** @param fewerThan what is fewer than this is withheld */
    static Figure of(Map<String, Long> counts, int fewerThan) {
        return of(counts, (code, count) -> isSmall(code, count, fewerThan));
    }

    private static Figure of(Map<String, Long> counts, BiPredicate<String, Long> isWithheld) {
        List<Cell> cells = new ArrayList<>();
        long atLeastAll = 0;
        int small = 0;
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            boolean withheld = isWithheld.test(count.getKey(), count.getValue());
            long atLeast = !withheld ? count.getValue() : mayBeToldAsNone(count.getKey()) ? 1 : 0;
            cells.add(new Cell(count.getKey(), withheld ? null : count.getValue(), atLeast));
            atLeastAll += atLeast;
            small += withheld ? 1 : 0;
        }
        // the total is a cell that is withheld as well
        return new Figure(cells, small == 0 ? atLeastAll : null, atLeastAll, small == 0 ? 0 : small + 1);
    }

    /** As far as can be told there is none. */
    public boolean isNone() {
        return atLeast == 0;
    }
}
