package org.openbeian.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.openbeian.access.Caller;
import org.openbeian.access.CurrentCaller;

/** Which share of an incident is the caller's. */
@ApplicationScoped
class OwnShares {

    @Inject
    IncidentRepository incidents;

    @Inject
    CurrentCaller me;

    OwnShare of(Incident incident) {
        return of(incident, incidents.reports(incident.getId()), incidents.systems(incident.getId()));
    }

    /**
     * @param reports those that the caller sees, oldest first
     * @param systems all that it is about
     */
    OwnShare of(Incident incident, List<IncidentReport> reports, List<IncidentSystem> systems) {
        Caller caller = me.get();
        if (caller.isStaff()) {
            return OwnShare.whole(incident, reports, systems);
        }
        Set<String> named = named(reports);
        List<IncidentSystem> own = systems.stream()
                .filter(system -> isNamed(system, named)
                        || system.getSystemId() != null
                                && incidents.system(system.getSystemId()).isPresent())
                .toList();
        return OwnShare.of(
                incident,
                isOpenedByAnother(incident, caller.organisationId()) || isCalledByAnother(incident, systems, own),
                reports,
                incidents.parties(incident.getId()).stream()
                        .filter(party -> party.getOrganisationId().equals(caller.organisationId()))
                        .map(IncidentParty::getSince)
                        .findFirst()
                        .orElse(null),
                own);
    }

    /** In small letters: names and numbers as they were typed, and the ids of what stands on the register under them. */
    private Set<String> named(List<IncidentReport> reports) {
        Set<String> named = new HashSet<>();
        reports.stream()
                .flatMap(report -> Stream.of(report.text("affectedSystem"), report.text("otherSystem")))
                .filter(said -> !said.isEmpty())
                .distinct()
                .forEach(said -> {
                    named.add(said.toLowerCase(Locale.ROOT));
                    incidents
                            .entry(said)
                            .map(entry -> entry.getSystemId())
                            .ifPresent(id -> named.add(id.toLowerCase(Locale.ROOT)));
                });
        return named;
    }

    private static boolean isNamed(IncidentSystem system, Set<String> named) {
        return named.contains(system.getName().toLowerCase(Locale.ROOT))
                || system.getSystemId() != null
                        && named.contains(system.getSystemId().toLowerCase(Locale.ROOT));
    }

    private boolean isOpenedByAnother(Incident incident, String organisation) {
        return incidents.acts(incident.getId()).stream()
                .anyMatch(act -> act.getAct().equals("REPORT")
                        && act.getOrganisationId() != null
                        && !act.getOrganisationId().equals(organisation));
    }

    /** What the public reports is called by the system. */
    private static boolean isCalledByAnother(
            Incident incident, List<IncidentSystem> systems, List<IncidentSystem> own) {
        return systems.stream()
                .anyMatch(system -> !own.contains(system) && system.getName().equals(incident.getTitle()));
    }
}
