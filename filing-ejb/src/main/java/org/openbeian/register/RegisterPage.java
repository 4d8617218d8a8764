package org.openbeian.register;

import java.util.List;

/** One page of the register, newest first. */
public final class RegisterPage {

    private final List<RegisterEntry> rows;
    private final Long nextCursor;

    public RegisterPage(List<RegisterEntry> rows, Long nextCursor) {
        this.rows = List.copyOf(rows);
        this.nextCursor = nextCursor;
    }

    public List<RegisterEntry> getRows() {
        return rows;
    }

    /** To be given back for the next page; null on the last one. */
    public Long getNextCursor() {
        return nextCursor;
    }
}
