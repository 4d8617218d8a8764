package org.openbeian.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.openbeian.access.CurrentCaller;
import org.openbeian.audit.AuditNotes;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;

/** What every act on an incident has in common: it is written down with its reason, and the trail knows the move. */
@ApplicationScoped
class IncidentCase {

    private static final int TEXT = 4000;

    @Inject
    IncidentRepository incidents;

    @Inject
    IncidentNotices notices;

    @Inject
    CurrentCaller me;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    /** Writes down what was done. Call it after the incident has moved. */
    void did(Incident incident, String act, String text, IncidentState before) {
        did(incident, act, text, before, clock.instant());
    }

    /** The same at a time that is kept less exactly. */
    void did(Incident incident, String act, String text, IncidentState before, Instant at) {
        incidents.add(new IncidentAct(
                incident.getId(), act, me.get().personId(), me.get().organisationId(), text, at));
        audit.notes().moved(incident.getId(), before.name(), incident.getState().name());
        audit.notes().note("incident", incident.getNumber(), AuditNotes.code("incident_act", act));
    }

    /** Tells the operators, once for that key. */
    void tell(Incident incident, String kind, String key) {
        notices.tell(incident, kind, key);
    }

    void level(Incident incident, int assessed, List<String> rules, String reason, Instant at) {
        int place = incidents.levels(incident.getId()).size();
        incidents.add(new IncidentLevel(
                incident.getId(),
                place,
                incident.getLevel(),
                assessed,
                rules,
                reason,
                place == 0 ? null : me.get().personId(),
                at));
    }

    /** @throws Invalid at that field when nothing or too much is said, or what nobody can see */
    static String needed(String field, String text) {
        return InputCheck.needed(field, text, TEXT);
    }

    /** @throws Invalid at that field as well when it is too short to be a reason */
    static String reason(String field, String text) {
        return InputCheck.neededReason(field, text, TEXT);
    }

    /** Null when nothing is said. @throws Invalid at that field when it is too long or cannot be seen */
    static String optional(String field, String text) {
        return InputCheck.optional(field, text, TEXT);
    }
}
