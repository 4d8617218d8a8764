package org.openbeian.register;

import java.util.List;

/**
 * One page of the register, newest first.
 *
 * @param nextCursor to be given back for the next page; null on the last one
 */
public record RegisterPage(List<RegisterEntry> rows, Long nextCursor) {

    public RegisterPage {
        rows = List.copyOf(rows);
    }
}
