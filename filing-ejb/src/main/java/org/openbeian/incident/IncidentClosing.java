package org.openbeian.incident;

import java.time.LocalDate;

/**
 * A supervisor is about to close an incident; fired inside the transaction. Who keeps follow-up measures of it looks
 * whether they are done, and refuses or carries them over to the day of a follow-up check.
 */
public final class IncidentClosing {

    private final String incidentId;
    private final LocalDate checkOn;
    private boolean carriedOver;

    IncidentClosing(String incidentId, LocalDate checkOn) {
        this.incidentId = incidentId;
        this.checkOn = checkOn;
    }

    public String getIncidentId() {
        return incidentId;
    }

    /** Null when nothing is to be carried over. */
    public LocalDate getCheckOn() {
        return checkOn;
    }

    /** Something is left to be checked on that day. */
    public void carriedOver() {
        carriedOver = true;
    }

    boolean isCarriedOver() {
        return carriedOver;
    }
}
