package org.openbeian.openness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Counts as the public sees them: a number that is small but not none is withheld, and then the total is withheld, too,
 * because it would give the number away. Each cell is shown or withheld by its own number alone, and {@code atLeast} is
 * worked out from what is shown, so that nothing that is published depends on a number that is not.
 */
public final class Figure {

    private final List<Cell> cells;
    private final Long total;
    private final long atLeast;
    private final int withheld;

    private Figure(List<Cell> cells, Long total, long atLeast, int withheld) {
        this.cells = List.copyOf(cells);
        this.total = total;
        this.atLeast = atLeast;
        this.withheld = withheld;
    }

    /** @param fewerThan what is fewer than this, and not none, is withheld */
    static Figure of(Map<String, Long> counts, int fewerThan) {
        List<Cell> cells = new ArrayList<>();
        long shown = 0;
        int small = 0;
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            boolean withheld = count.getValue() > 0 && count.getValue() < fewerThan;
            cells.add(new Cell(count.getKey(), withheld ? null : count.getValue()));
            shown += withheld ? 0 : count.getValue();
            small += withheld ? 1 : 0;
        }
        // the total is a cell that is withheld as well
        return new Figure(cells, small == 0 ? shown : null, shown + small, small == 0 ? 0 : small + 1);
    }

    public List<Cell> getCells() {
        return cells;
    }

    /** Null when it is withheld. */
    public Long getTotal() {
        return total;
    }

    /** How many there are at least: what is shown, and one for each number that is withheld. */
    public long getAtLeast() {
        return atLeast;
    }

    /** How many numbers are withheld, the total among them. */
    public int getWithheld() {
        return withheld;
    }

    public boolean isNone() {
        return total != null && total == 0;
    }
}
