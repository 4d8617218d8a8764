package org.openbeian.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openbeian.access.Permission;
import org.openbeian.access.RightsLost;
import org.openbeian.common.Ids;
import org.openbeian.common.PortalClock;
import org.openbeian.review.ConflictDeclared;
import org.openbeian.review.LettingGo;

/** The complaints of an officer who has left, supervises no more or has declared a conflict are for the others from that moment on. */
@ApplicationScoped
class LetGoComplaints {

    @PersistenceContext
    EntityManager em;

    @Inject
    LettingGo lettingGo;

    @Inject
    ComplaintCases cases;

    @Inject
    KeptOutOfficers keptOut;

    @Inject
    UnreachableComplaints unreachable;

    @Inject
    PortalClock clock;

    void lost(@Observes RightsLost lost) {
        if (!lost.stillMay(Permission.SUPERVISE)) {
            letGo(em.createQuery("select c from Complaint c where c.hands.handler = :person", Complaint.class)
                    .setParameter("person", lost.getPersonId())
                    .getResultList());
        }
    }

    void barred(@Observes ConflictDeclared conflict) {
        letGo(em.createQuery(
                        """
                        select c from Complaint c where c.hands.handler = :person and c.aiSystemId in (
                            select y.id from AiSystem y where y.organisationId = :applicant)""",
                        Complaint.class)
                .setParameter("person", conflict.personId())
                .setParameter("applicant", conflict.organisationId())
                .getResultList());
        unreachable.look(conflict.personId(), conflict.organisationId());
    }

    private void letGo(List<Complaint> held) {
        // what was written after the end of one is nobody's to read any more
        held.stream()
                .filter(complaint -> complaint.getState().isEnd() && complaint.isUnread())
                .forEach(complaint -> cases.asks(complaint, clock.instant()));
        held.stream().filter(complaint -> !complaint.getState().isEnd()).forEach(complaint -> {
            complaint.letGo();
            cases.asks(complaint, clock.instant());
            lettingGo.told(
                    LettingGo.Of.COMPLAINT,
                    complaint.getId(),
                    complaint.getNumber(),
                    complaint.getId() + "/" + Ids.next(),
                    "number",
                    complaint.getNumber(),
                    barred(complaint));
        });
    }

    /** By a conflict of interest, or because it is about them. */
    private Set<String> barred(Complaint complaint) {
        Set<String> barred = new HashSet<>(keptOut.of(complaint.getId()));
        barred.addAll(keptOut.conflicted(complaint.getAiSystemId()));
        return barred;
    }
}
