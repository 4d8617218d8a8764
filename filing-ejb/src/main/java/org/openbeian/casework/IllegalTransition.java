package org.openbeian.casework;

import java.io.Serial;
import org.openbeian.common.Conflict;

/** The case has moved on, or never was where the caller thought. */
public class IllegalTransition extends Conflict {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * @param refusal text that says so to a reader, with a place for the state and one for the event
     * @param state where the case stands
     * @param event what does not fit it
     */
    public IllegalTransition(String refusal, Enum<?> state, Enum<?> event) {
        super(refusal, state, event);
    }
}
