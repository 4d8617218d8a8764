package org.openbeian.supervision;

/** A measure that somebody has to look after, and whose it is. */
public final class MeasureRow {

    private final Measure measure;
    private final String filingId;
    private final String systemZh;
    private final String systemEn;

    public MeasureRow(Measure measure, String filingId, String systemZh, String systemEn) {
        this.measure = measure;
        this.filingId = filingId;
        this.systemZh = systemZh;
        this.systemEn = systemEn;
    }

    public Measure getMeasure() {
        return measure;
    }

    public String getFilingId() {
        return filingId;
    }

    public String getSystemZh() {
        return systemZh;
    }

    public String getSystemEn() {
        return systemEn;
    }
}
