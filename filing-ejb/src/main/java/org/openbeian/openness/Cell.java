package org.openbeian.openness;

/** One number of a published figure, or the place where one is withheld. */
public final class Cell {

    private final String code;
    private final Long count;
    private final long atLeast;

    Cell(String code, Long count, long atLeast) {
        this.code = code;
        this.count = count;
        this.atLeast = atLeast;
    }

    /** What was counted. */
    public String getCode() {
        return code;
    }

    /** Null when it is withheld. */
    public Long getCount() {
        return count;
    }

    /** What is known of a withheld one: 1, or 0 where none is withheld as well. */
    public long getAtLeast() {
        return atLeast;
    }

    public boolean isWithheld() {
        return count == null;
    }
}
