package org.openbeian.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.openbeian.access.BecameMember;
import org.openbeian.access.RightsLost;
import org.openbeian.audit.AuditNotes;
import org.openbeian.common.PortalClock;

/** What somebody held who has left, or may not do it any more, goes back to the queue with the leaving, and supervisors hear of it. */
@ApplicationScoped
class ReleasedWork {

    @PersistenceContext
    EntityManager em;

    @Inject
    LettingGo lettingGo;

    @Inject
    ConflictsOfInterest bars;

    @Inject
    PortalClock clock;

    @Inject
    Event<ConflictDeclared> conflicts;

    void lost(@Observes RightsLost lost) {
        List<FilingTask> held = em.createQuery(
                        """
                        select w from FilingTask w join fetch w.filing
                        where w.assignee = :person and w.state = org.openbeian.casework.WorkItem.State.CLAIMED
                        order by w.openedAt, w.id""",
                        FilingTask.class)
                .setParameter("person", lost.getPersonId())
                .getResultList();
        held.stream()
                .filter(item -> item.getKind() != WorkKind.CORRECTION)
                .filter(item -> !lost.stillMay(item.getKind().permission()))
                .forEach(this::letGo);
    }

    /** The officer belongs to the applicant now. What is held at other authorities follows with {@link JoinedRound}. */
    void joined(@Observes BecameMember member) {
        joined(member.personId(), member.organisationId());
    }

    /** What the officer holds here of that applicant. Incidents and complaints hear of it like of a declared conflict. */
    void joined(String person, String applicant) {
        em
                .createQuery(
                        """
                        select w from FilingTask w
                        where w.assignee = :person and w.state = org.openbeian.casework.WorkItem.State.CLAIMED
                        and w.filing.organisationId = :applicant order by w.openedAt, w.id""",
                        FilingTask.class)
                .setParameter("person", person)
                .setParameter("applicant", applicant)
                .getResultList()
                .stream()
                .filter(item -> item.getKind() != WorkKind.CORRECTION)
                .forEach(this::letGo);
        conflicts.fire(new ConflictDeclared(person, applicant));
    }

    private void letGo(FilingTask item) {
        String once = item.getId() + "/" + item.getClaimedAt().toEpochMilli();
        item.lostHolder(clock.instant());
        lettingGo.told(
                LettingGo.Of.FILING,
                item.getFiling().getId(),
                item.getFiling().getNumber(),
                once,
                "work",
                AuditNotes.code("work", item.getKind()),
                bars.barredFrom(item.getFiling().getSystem()));
    }
}
