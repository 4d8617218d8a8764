package org.openbeian.openness;

/** One number of the statistics of an authority. */
public final class StatisticsRow {

    private final String figure;
    private final String code;
    private final Long count;
    private final long atLeast;

    StatisticsRow(String figure, String code, Long count, long atLeast) {
        this.figure = figure;
        this.code = code;
        this.count = count;
        this.atLeast = atLeast;
    }

    /** Which table it stands in. */
    public String getFigure() {
        return figure;
    }

    public String getCode() {
        return code;
    }

    /** Null when it is withheld. */
    public Long getCount() {
        return count;
    }

    public long getAtLeast() {
        return atLeast;
    }

    public boolean isWithheld() {
        return count == null;
    }

    public boolean isTotal() {
        return code.equals(Statistics.TOTAL);
    }
}
