package org.openbeian.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;

/** Who runs the systems that an incident is about: with its level, or the link to a system, it is theirs as well. */
@ApplicationScoped
class Operators {

    @Inject
    IncidentRepository incidents;

    /** They are parties from now on, and know. */
    void tell(Incident incident, Instant now) {
        incidents.systems(incident.getId()).stream()
                .map(IncidentSystem::getSystemId)
                .filter(Objects::nonNull)
                .flatMap(system -> incidents.system(system).stream())
                .forEach(known -> {
                    incidents.join(incident, known.getOrganisationId(), now);
                    incident.operatorTold(now);
                });
    }
}
