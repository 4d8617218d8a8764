package org.openbeian.incident;

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

/** The incidents of an officer who has left, or supervises no more, are for the others from that moment on, and they hear of it. */
@ApplicationScoped
class LetGoIncidents {

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
                .createQuery("select c from Incident c where c.handler = :person", Incident.class)
                .setParameter("person", lost.getPersonId())
                .getResultList()
                .stream()
                .filter(incident -> incident.getState().isOpen())
                .forEach(this::letGo);
    }

    private void letGo(Incident incident) {
        incident.letGo();
        String once = "let-go/" + incident.getId() + "/" + Ids.next();
        audit.alsoDone(me.get(), "incident.letGo", incident.getId(), incident.getNumber());
        notices.tell(
                Permission.SUPERVISE,
                new StaffNotice("STAFF_INCIDENT_LET_GO", incident.getId(), incident.getNumber(), once));
    }
}
