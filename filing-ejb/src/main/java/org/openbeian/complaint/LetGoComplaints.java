package org.openbeian.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Permission;
import org.openbeian.access.RightsLost;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.Ids;
import org.openbeian.notification.StaffNotice;
import org.openbeian.notification.StaffNotices;

/** The complaints of an officer who has left, or supervises no more, are for the others from that moment on, and they hear of it. */
@ApplicationScoped
class LetGoComplaints {

    @PersistenceContext
    EntityManager em;

    @Inject
    StaffNotices notices;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentCaller me;

    void lost(@Observes RightsLost lost) {
        if (lost.stillMay(Permission.SUPERVISE)) {
            return;
        }
        em
                .createQuery("select c from Complaint c where c.handler = :person", Complaint.class)
                .setParameter("person", lost.getPersonId())
                .getResultList()
                .stream()
                .filter(complaint -> !complaint.getState().isEnd())
                .forEach(this::letGo);
    }

    private void letGo(Complaint complaint) {
        complaint.letGo();
        String once = "let-go/" + complaint.getId() + "/" + Ids.next();
        audit.alsoDone(me.get(), "complaint.letGo", complaint.getId(), complaint.getNumber());
        notices.tell(
                Permission.SUPERVISE,
                new StaffNotice("STAFF_COMPLAINT_LET_GO", complaint.getId(), complaint.getNumber(), once));
    }
}
