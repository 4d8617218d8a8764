package org.openbeian.openness;

/** One number of a published figure, or the place where one is withheld. */
public final class Cell {

    private final String code;
    private final Long count;

    Cell(String code, Long count) {
        this.code = code;
        this.count = count;
    }

    /** What was counted. */
    public String getCode() {
        return code;
    }

    /** Null when it is withheld. */
    public Long getCount() {
        return count;
    }

    public boolean isWithheld() {
        return count == null;
    }
}
