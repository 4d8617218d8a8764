package org.openbeian.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.openbeian.common.Json;
import org.openbeian.notification.Outbox;
import org.openbeian.registration.Filing;
import org.openbeian.registration.FilingState;

/**
 * What the operators are told by mail: that something has happened, never what was said. It goes to whom the filing of
 * the system names for emergencies; an organisation that is no party is told nothing.
 */
@ApplicationScoped
class IncidentNotices {

    @Inject
    IncidentRepository incidents;

    @Inject
    Outbox outbox;

    @PersistenceContext
    EntityManager em;

    /** @param once the same notice is written once for this key */
    void tell(Incident incident, String kind, String once) {
        outbox.put(
                incident.getId(),
                kind,
                once,
                addresses(incident),
                Json.createObjectBuilder()
                        .add("number", incident.getNumber())
                        .add("level", incident.getGravity().getLevel())
                        .build());
    }

    private List<String> addresses(Incident incident) {
        List<String> systems = incidents.systems(incident.getId()).stream()
                .map(IncidentSystem::getSystemId)
                .filter(Objects::nonNull)
                .toList();
        List<String> parties = incidents.parties(incident.getId()).stream()
                .map(IncidentParty::getOrganisationId)
                .toList();
        if (systems.isEmpty() || parties.isEmpty()) {
            return List.of();
        }
        return em
                .createQuery(
                        """
                        select distinct f from Filing f left join fetch f.sections
                        where f.system.id in :systems and f.organisationId in :parties and f.state <> :draft
                        and f.origin.parentId is null
                        order by f.id desc""",
                        Filing.class)
                .setParameter("systems", systems)
                .setParameter("parties", parties)
                .setParameter("draft", FilingState.DRAFT)
                .getResultList()
                .stream()
                .flatMap(IncidentNotices::named)
                .distinct()
                .limit(5)
                .toList();
    }

    private static Stream<String> named(Filing filing) {
        Map<String, JsonValue> answers = filing.pages().answers();
        return Stream.of("emergencyEmail", "contactEmail")
                .map(answers::get)
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).getString().strip())
                .filter(address -> !address.isEmpty())
                .limit(1);
    }
}
