package org.openbeian.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Finds an incident for what follows from it or belongs to it elsewhere. What the caller's scope does not contain is not
 * there, and what a conflict of interest bars is barred here as well. Works inside the service that calls it.
 */
@ApplicationScoped
public class KnownIncidents {

    @Inject
    IncidentRepository incidents;

    /**
     * By its id, when it is about that system.
     *
     * @throws org.openbeian.review.Barred when the caller has declared a conflict of interest in a system it is about
     */
    public Optional<Incident> about(String systemId, String id) {
        return incidents.find(id).filter(incident -> incidents.systems(incident.getId()).stream()
                .anyMatch(system -> systemId.equals(system.getSystemId())));
    }

    /**
     * The one under which what has that number goes on; empty when nothing has it.
     *
     * @throws org.openbeian.review.Barred when the caller has declared a conflict of interest in a system that the one or the
     *     other is about
     */
    public Optional<Incident> numbered(String number) {
        return incidents.findByNumber(number).map(incidents::survivorOf);
    }
}
