package org.openbeian.registration;

import java.io.Serial;
import org.openbeian.common.Conflict;

/** The filing has moved on, or never was where the caller thought. */
public class IllegalTransition extends Conflict {

    @Serial
    private static final long serialVersionUID = 1L;

    public IllegalTransition(FilingState state, FilingEvent event) {
        super("filing.illegal_transition", state, event);
    }
}
