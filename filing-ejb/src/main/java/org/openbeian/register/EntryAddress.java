package org.openbeian.register;

import java.time.Instant;

/** Where an entry is found, and when what it says last changed: all that a crawler has to know before it comes. */
public final class EntryAddress {

    private final Long id;
    private final String number;
    private final Instant changedAt;

    public EntryAddress(Long id, String number, Instant changedAt) {
        this.id = id;
        this.number = number;
        this.changedAt = changedAt;
    }

    public Long getId() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    public Instant getChangedAt() {
        return changedAt;
    }
}
