package org.openbeian.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Other incidents that may be the same one: noticed within some days, and about the same system or alike in title. */
@ApplicationScoped
class Duplicates {

    private static final int LOOKED_AT = 200;
    private static final int SHOWN = 5;

    @PersistenceContext
    EntityManager em;

    /** @param ownId the incident itself, empty for one that is only being written */
    List<Incident> of(
            String ownId, String title, Instant noticedAt, Collection<String> systemIds, Collection<String> names) {
        Duration window = IncidentTerms.duplicateWindow();
        List<Incident> near = em.createQuery(
                        """
                        select i from Incident i where i.noticedAt between :from and :to and i.id <> :own
                        and i.state <> org.openbeian.incident.IncidentState.MERGED
                        and i.state <> org.openbeian.incident.IncidentState.NOT_INCIDENT
                        order by i.noticedAt desc, i.id desc""",
                        Incident.class)
                .setParameter("from", noticedAt.minus(window))
                .setParameter("to", noticedAt.plus(window))
                .setParameter("own", ownId)
                .setMaxResults(LOOKED_AT)
                .getResultList();
        Set<String> aboutTheSame = aboutTheSame(near, systemIds, names);
        return near.stream()
                .filter(other -> aboutTheSame.contains(other.getId())
                        || Similarity.of(other.getTitle(), title) >= IncidentTerms.similarTitle())
                .limit(SHOWN)
                .toList();
    }

    private Set<String> aboutTheSame(List<Incident> near, Collection<String> systemIds, Collection<String> names) {
        if (near.isEmpty()) {
            return Set.of();
        }
        Set<String> same = new HashSet<>();
        em
                .createQuery("select s from IncidentSystem s where s.incidentId in :ids", IncidentSystem.class)
                .setParameter("ids", near.stream().map(Incident::getId).toList())
                .getResultList()
                .stream()
                .filter(system -> system.getSystemId() != null && systemIds.contains(system.getSystemId())
                        || names.stream().anyMatch(name -> name.equalsIgnoreCase(system.getName())))
                .forEach(system -> same.add(system.getIncidentId()));
        return same;
    }
}
