package org.openbeian.review;

/** A condition with the system that it is about, as a list shows it. */
public final class ConditionRow {

    private final CaseCondition condition;
    private final String filingId;
    private final String systemZh;
    private final String systemEn;

    public ConditionRow(CaseCondition condition, String filingId, String systemZh, String systemEn) {
        this.condition = condition;
        this.filingId = filingId;
        this.systemZh = systemZh;
        this.systemEn = systemEn;
    }

    public CaseCondition getCondition() {
        return condition;
    }

    /** The filing that holds the registration. */
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
