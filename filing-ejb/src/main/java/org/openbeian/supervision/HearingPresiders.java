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
import org.openbeian.access.Permission;
import org.openbeian.access.RightsLost;
import org.openbeian.access.Role;
import org.openbeian.common.Conflict;
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

    /** By which the roles are told from the others. */
    private static final Set<Permission> PERMISSIONS =
            EnumSet.of(Permission.INTAKE, Permission.GRADE, Permission.REVIEW, Permission.DECIDE, Permission.SUPERVISE);

    private static final String INCIDENTS =
            "(%1$s = :incident or %1$s in (select s.incidentId from IncidentSystem s where s.systemId = :system))";

    private static final String COMPLAINTS =
            "from Complaint c where c.aiSystemId = :system or c.id in (select l.complaintId from ComplaintIncident l where "
                    + INCIDENTS.formatted("l.incidentId") + ")";

    private static final String MEASURES =
            "from Measure m where m.filingId in (select f.id from Filing f where f.system.id = :system)";

    private static final String CONDITIONS =
            "from CaseCondition k where k.registrationId in (select f.id from Filing f where f.system.id = :system)";

    private static final List<String> INVOLVED = List.of(
            "select c.hands.handler " + COMPLAINTS,
            "select c.hands.handledBy " + COMPLAINTS,
            "select c.handling.acceptedBy " + COMPLAINTS,
            "select i.handler from Incident i where " + INCIDENTS.formatted("i.id"),
            "select a.personId from IncidentAct a where a.organisationId is null and "
                    + INCIDENTS.formatted("a.incidentId"),
            "select v.closedBy from SupervisionCase v where v.systemId = :system",
            "select m.orderedBy " + MEASURES,
            "select m.verifiedBy " + MEASURES,
            "select m.carriedBy " + MEASURES,
            "select k.verifiedBy " + CONDITIONS,
            "select k.waiverBy " + CONDITIONS,
            "select k.waivedBy " + CONDITIONS);

    @Inject
    Colleagues colleagues;

    @Inject
    ConflictsOfInterest conflicts;

    @Inject
    SupervisionRepository found;

    @PersistenceContext
    EntityManager em;

    List<Colleague> of(Filing filing, Proposal proposal) {
        Set<String> involved = involved(filing, proposal);
        return colleagues.holding(ROLES).stream()
                .filter(one -> proposal.isPresidedBy(one.id(), involved))
                .toList();
    }

    /**
     * Between the announcement and the hearing somebody can come to handle what it rests on.
     *
     * @throws Conflict when that person has had a part in it, so that another one has to lead the hearing
     */
    void mustStillLead(String person, Filing filing, Proposal proposal) {
        if (!proposal.isPresidedBy(person, involved(filing, proposal))) {
            throw new Conflict("supervision.presider_involved_since");
        }
    }

    private Set<String> involved(Filing filing, Proposal proposal) {
        Set<String> involved = involved(filing.getSystem(), proposal.getIncidentId());
        involved.addAll(Proposers.of(found.proposalsOf(filing.getId())).persons());
        return involved;
    }

    /** The same with the roles they have, by which people know them. */
    List<Colleague> withRoles(Filing filing, Proposal proposal) {
        return colleagues.withRoles(of(filing, proposal));
    }

    /** Whether who has lost a right, or is here no more, is still one of those who can lead a hearing. */
    static boolean isOne(RightsLost lost) {
        return PERMISSIONS.stream().anyMatch(lost::stillMay);
    }

    /**
     * Who has looked into the system, whatever came of it, or has a conflict of interest: who has handled a complaint or
     * an incident about it or that the proposal rests on, has closed a supervision case, has ordered, verified or carried
     * over a measure, or has verified a condition or had it waived.
     */
    private Set<String> involved(AiSystem system, String incident) {
        Set<String> involved = new HashSet<>(conflicts.barredFrom(system));
        for (String who : INVOLVED) {
            TypedQuery<String> query = em.createQuery(who, String.class).setParameter("system", system.getId());
            if (who.contains(":incident")) {
                query.setParameter("incident", String.valueOf(incident));
            }
            involved.addAll(persons(query));
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
