package org.openbeian.access;

import java.io.Serial;
import org.openbeian.common.Conflict;

/** Somebody has changed the case since the caller, a program, has seen it ({@code If-Match}, RFC 9110). */
public class SeenBefore extends Conflict {

    @Serial
    private static final long serialVersionUID = 1L;

    public SeenBefore() {
        super("case.changed_since_seen");
    }

    /** Precondition Failed. */
    @Override
    public int status() {
        return 412;
    }
}
