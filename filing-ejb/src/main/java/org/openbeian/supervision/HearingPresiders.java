package org.openbeian.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.openbeian.access.Role;
import org.openbeian.registration.AiSystem;
import org.openbeian.registration.Filing;
import org.openbeian.review.Colleague;
import org.openbeian.review.Colleagues;
import org.openbeian.review.ConflictsOfInterest;

/**
 * Who can lead the hearing of a proposal (听证主持人): an officer who has not looked into what it rests on. Works inside the
 * service that calls it.
 */
@ApplicationScoped
class HearingPresiders {

    /** Neither an expert from outside nor an auditor, who has no part in cases. */
    private static final Set<Role> ROLES =
            EnumSet.of(Role.INTAKE, Role.CLASSIFIER, Role.REVIEWER, Role.APPROVER, Role.SUPERVISOR);

    @Inject
    Colleagues colleagues;

    @Inject
    ConflictsOfInterest conflicts;

    @Inject
    SupervisionRepository found;

    @PersistenceContext
    EntityManager em;

    List<Colleague> of(Filing filing, Proposal proposal) {
        Set<String> involved = involved(filing.getSystem(), proposal.getIncidentId());
        involved.addAll(found.proposersOf(filing.getId()).persons());
        return colleagues.holding(ROLES).stream()
                .filter(one -> proposal.isPresidedBy(one.getId(), involved))
                .toList();
    }

    /**
     * Who has handled a complaint about the system, the incident it rests on or a complaint that belongs to that, or has
     * a conflict of interest.
     */
    private Set<String> involved(AiSystem system, String incident) {
        Set<String> involved = new HashSet<>(conflicts.barredFrom(system));
        for (String who : List.of("c.handler", "c.handledBy", "c.acceptedBy")) {
            involved.addAll(persons(em.createQuery(
                            "select " + who
                                    + """
                                             from Complaint c where c.aiSystemId = :system or c.id in (
                                            select l.complaintId from ComplaintIncident l where l.incidentId = :incident)""",
                            String.class)
                    .setParameter("system", system.getId())
                    .setParameter("incident", String.valueOf(incident))));
        }
        for (String who : List.of(
                "select i.handler from Incident i where i.id = :incident",
                "select a.personId from IncidentAct a where a.incidentId = :incident and a.organisationId is null")) {
            involved.addAll(
                    persons(em.createQuery(who, String.class).setParameter("incident", String.valueOf(incident))));
        }
        return involved;
    }

    /** A complaint keeps all who have handled it with a space between them. */
    private static List<String> persons(TypedQuery<String> query) {
        return query.getResultList().stream()
                .filter(Objects::nonNull)
                .flatMap(ids -> Arrays.stream(ids.split(" ")))
                .toList();
    }
}
