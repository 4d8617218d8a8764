package org.openbeian.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Open complaints that no officer of the authority can handle: all are kept out of them or have a conflict of interest. A
 * conflict may be declared by the last one, too, for nobody decides against their own conscience; so somebody else has to
 * see it, and to appoint an officer. Works inside the tenant of the service that calls it.
 */
@ApplicationScoped
public class UnreachableComplaints {

    @Inject
    KeptOutOfficers keptOut;

    @Inject
    ComplaintReminders reminders;

    @PersistenceContext
    EntityManager em;

    boolean is(Complaint complaint) {
        return !complaint.getState().isEnd() && !keptOut.leaveSomebody(complaint);
    }

    /** By their numbers alone, for administrators see no case; the oldest first. */
    public List<String> numbers() {
        return keptOut
                .leavingNobody(em.createQuery(
                                "select c from Complaint c where c.urgency.pressing < 2 order by c.id", Complaint.class)
                        .getResultList())
                .stream()
                .map(Complaint::getNumber)
                .toList();
    }

    /** Somebody has a conflict with that applicant now: of what nobody is left for, auditors and administrators are told. */
    void look(String person, String applicant) {
        em
                .createQuery(
                        """
                        select c from Complaint c where c.urgency.pressing < 2 and c.aiSystemId in (
                            select y.id from AiSystem y where y.organisationId = :applicant)""",
                        Complaint.class)
                .setParameter("applicant", applicant)
                .getResultList()
                .stream()
                .filter(this::is)
                .forEach(complaint -> reminders.nobodyLeft(complaint, person));
    }
}
