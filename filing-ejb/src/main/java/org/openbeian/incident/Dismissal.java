package org.openbeian.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.openbeian.common.Conflict;
import org.openbeian.common.Shown;

/** That a supervisor would put an incident aside as none, and why: for a second one to agree to. */
@Embeddable
public class Dismissal {

    @Column(name = "dismissal_by")
    private String by;

    @Column(name = "dismissal_reason")
    private String reason;

    /** Nobody would. */
    protected Dismissal() {}

    Dismissal(String by, String reason) {
        this.by = by;
        this.reason = reason;
    }

    /** @throws Conflict when another person has to have proposed it before */
    void mustBeOfAnother(String person) {
        if (by == null || by.equals(person)) {
            throw new Conflict("incident.second_supervisor");
        }
    }

    /** Who proposed to put it aside; null when nobody did. */
    public String getBy() {
        return by;
    }

    public String getReason() {
        return reason;
    }

    /** Stamp of who would put it aside and why; null while nobody would. */
    public String getShown() {
        return by == null ? null : Shown.of(by, reason);
    }
}
