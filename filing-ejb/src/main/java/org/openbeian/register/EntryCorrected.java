package org.openbeian.register;

import java.time.Instant;

/** The authority has put right how an entry describes a system. */
public final class EntryCorrected {

    private final String filingId;
    private final DisplayField field;
    private final Instant at;

    EntryCorrected(String filingId, DisplayField field, Instant at) {
        this.filingId = filingId;
        this.field = field;
        this.at = at;
    }

    public String filingId() {
        return filingId;
    }

    public DisplayField field() {
        return field;
    }

    public Instant at() {
        return at;
    }
}
