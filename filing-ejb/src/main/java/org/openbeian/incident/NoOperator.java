package org.openbeian.incident;

import java.util.Collection;
import org.openbeian.access.Caller;
import org.openbeian.access.Permission;

/**
 * Who says that an incident is contained and sums it up: its operators. Where none is known, as with a system that is not
 * filed, the authority says so on the record, so that the incident can end.
 */
final class NoOperator {

    private NoOperator() {}

    /** @param parties of the incident, as far as the caller sees them; a party sees itself */
    static boolean isFor(Caller caller, Collection<?> parties) {
        return caller.may(parties.isEmpty() ? Permission.SUPERVISE : Permission.ANSWER_INCIDENT);
    }
}
