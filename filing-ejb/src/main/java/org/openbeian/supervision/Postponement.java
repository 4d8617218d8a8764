package org.openbeian.supervision;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** A hearing as its holder was told of it before that was changed, and why it was (改期). */
@Embeddable
public class Postponement {

    @Embedded
    private HearingNotice notice;

    private String reason;

    protected Postponement() {}

    Postponement(HearingNotice notice, String reason) {
        this.notice = notice;
        this.reason = reason;
    }

    public HearingNotice getNotice() {
        return notice;
    }

    /** Why it was changed. */
    public String getReason() {
        return reason;
    }
}
