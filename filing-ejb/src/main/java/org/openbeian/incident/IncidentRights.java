package org.openbeian.incident;

import java.util.Collection;
import org.openbeian.access.Caller;
import org.openbeian.access.Permission;
import org.openbeian.common.Conflict;

/**
 * Who does what with an incident, asked by the page that offers it and by the act. Its operators say that it is contained
 * and sum it up; where none can, because none is known, as with a system that is not filed, or none has a member left who
 * may, the authority says so on the record, so that the incident can end. The rest is the supervisors'.
 */
final class IncidentRights {

    private IncidentRights() {}

    /**
     * @param answering the parties with a member who may answer, as far as the caller sees them; a party sees itself
     * @throws Conflict when that is not for the caller to do
     */
    static void mustBeFor(IncidentEvent event, IncidentState state, Caller caller, Collection<?> answering) {
        if (!isFor(event, state, caller, answering)) {
            throw event == IncidentEvent.START ? state.refused(event) : new Conflict("incident.operator_known");
        }
    }

    static boolean isFor(IncidentEvent event, IncidentState state, Caller caller, Collection<?> answering) {
        return switch (event) {
            case CONTAIN, SUBMIT_SUMMARY ->
                caller.may(answering.isEmpty() ? Permission.SUPERVISE : Permission.ANSWER_INCIDENT);
            case RELAPSE -> caller.may(Permission.ANSWER_INCIDENT) || caller.may(Permission.SUPERVISE);
            // the first time it begins by itself, once the level stands
            case START -> state == IncidentState.REOPENED && caller.may(Permission.SUPERVISE);
            default -> caller.may(Permission.SUPERVISE);
        };
    }
}
