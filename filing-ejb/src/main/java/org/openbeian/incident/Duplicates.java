package org.openbeian.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openbeian.review.ConflictsOfInterest;

/**
 * Other incidents that may be the same one: noticed within some days, and about the same system or alike in title. None in
 * which the caller, as an officer, has a conflict of interest: not even its title is theirs to read (SOD-04).
 */
@ApplicationScoped
class Duplicates {

    private static final int LOOKED_AT = 200;
    private static final int SHOWN = 5;

    @Inject
    ConflictsOfInterest conflicts;

    @PersistenceContext
    EntityManager em;

    /** @param ownId the incident itself, empty for one that is only being written */
    List<Incident> of(
            String ownId, String title, Instant noticedAt, Collection<String> systemIds, Collection<String> names) {
        Duration window = IncidentTerms.duplicateWindow();
        List<Incident> near = em.createQuery(
                        """
                        select i from Incident i where i.times.noticedAt between :from and :to and i.id <> :own
                        and i.state <> org.openbeian.incident.IncidentState.MERGED
                        and i.state <> org.openbeian.incident.IncidentState.NOT_INCIDENT and\s"""
                                + IncidentBar.free("i.id") + " order by i.times.noticedAt desc, i.id desc",
                        Incident.class)
                .setParameter("from", noticedAt.minus(window))
                .setParameter("to", noticedAt.plus(window))
                .setParameter("own", ownId)
                .setParameter("barred", conflicts.mineForQuery())
                .setMaxResults(LOOKED_AT)
                .getResultList();
        Map<String, List<IncidentSystem>> about = systems(near);
        return near.stream()
                .filter(other -> of(about, other).anyMatch(system -> isOneOf(system, systemIds, names))
                        || Similarity.of(other.getTitle(), title) >= IncidentTerms.similarTitle())
                .limit(SHOWN)
                .toList();
    }

    private Map<String, List<IncidentSystem>> systems(List<Incident> near) {
        return near.isEmpty()
                ? Map.of()
                : em
                        .createQuery("select s from IncidentSystem s where s.incidentId in :ids", IncidentSystem.class)
                        .setParameter("ids", near.stream().map(Incident::getId).toList())
                        .getResultList()
                        .stream()
                        .collect(Collectors.groupingBy(IncidentSystem::getIncidentId));
    }

    private static Stream<IncidentSystem> of(Map<String, List<IncidentSystem>> about, Incident other) {
        return about.getOrDefault(other.getId(), List.of()).stream();
    }

    private static boolean isOneOf(IncidentSystem system, Collection<String> ids, Collection<String> names) {
        return contains(ids, system) || names.stream().anyMatch(name -> name.equalsIgnoreCase(system.getName()));
    }

    /** One that nobody has filed has no id. */
    private static boolean contains(Collection<String> ids, IncidentSystem system) {
        return system.getSystemId() != null && ids.contains(system.getSystemId());
    }
}
