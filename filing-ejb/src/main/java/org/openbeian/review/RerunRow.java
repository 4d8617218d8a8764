package org.openbeian.review;

import org.openbeian.registration.FilingState;

/** One open case that newer rules would grade otherwise. */
public final class RerunRow {

    private final RulesRerun rerun;
    private final String number;
    private final String systemZh;
    private final String systemEn;
    private final FilingState state;

    public RerunRow(RulesRerun rerun, String number, String systemZh, String systemEn, FilingState state) {
        this.rerun = rerun;
        this.number = number;
        this.systemZh = systemZh;
        this.systemEn = systemEn;
        this.state = state;
    }

    public RulesRerun getRerun() {
        return rerun;
    }

    public String getNumber() {
        return number;
    }

    public String getSystemZh() {
        return systemZh;
    }

    public String getSystemEn() {
        return systemEn;
    }

    public FilingState getState() {
        return state;
    }
}
