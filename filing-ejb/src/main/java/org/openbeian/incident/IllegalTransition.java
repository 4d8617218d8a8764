package org.openbeian.incident;

import java.io.Serial;
import org.openbeian.common.Conflict;

/** The incident has moved on, or never was where the caller thought. */
public class IllegalTransition extends Conflict {

    @Serial
    private static final long serialVersionUID = 1L;

    public IllegalTransition(IncidentState state, IncidentEvent event) {
        super("incident.illegal_transition", state, event);
    }
}
