package org.openbeian.supervision;

/** A suspended registration, as supervisors and approvers have it before their eyes until the suspension ends. */
public final class SuspensionRow {

    private final String filingId;
    private final String number;
    private final String systemZh;
    private final String systemEn;
    private final Suspension suspension;

    SuspensionRow(String filingId, String number, String systemZh, String systemEn, Suspension suspension) {
        this.filingId = filingId;
        this.number = number;
        this.systemZh = systemZh;
        this.systemEn = systemEn;
        this.suspension = suspension;
    }

    public String getFilingId() {
        return filingId;
    }

    /** Null on the notice track. */
    public String getNumber() {
        return number;
    }

    public String getSystemZh() {
        return systemZh;
    }

    public String getSystemEn() {
        return systemEn;
    }

    public Suspension getSuspension() {
        return suspension;
    }
}
