package org.openbeian.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Permission;
import org.openbeian.audit.AuditTrail;
import org.openbeian.notification.StaffNotice;
import org.openbeian.notification.StaffNotices;

/** Work that somebody may not go on with is for the others from that moment on: the trail says so, and supervisors hear of it. */
@ApplicationScoped
public class LettingGo {

    @Inject
    StaffNotices notices;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentCaller me;

    /** Which kind of case it is: how the trail calls the act and the notice. */
    public enum Of {
        FILING("review.letGo", "STAFF_WORK_LET_GO"),
        COMPLAINT("complaint.letGo", "STAFF_COMPLAINT_LET_GO"),
        INCIDENT("incident.letGo", "STAFF_INCIDENT_LET_GO");

        private final String action;
        private final String notice;

        Of(String action, String notice) {
            this.action = action;
            this.notice = notice;
        }
    }

    /**
     * @param number of the case, as people know it
     * @param once what makes this letting go one
     * @param note key and argument of what the trail says of it
     * @param barred who has no part in that case, and is not written to of it
     */
    public void told(
            Of kind,
            String caseId,
            String number,
            String once,
            String note,
            String argument,
            Collection<String> barred) {
        audit.alsoDone(me.get(), kind.action, caseId, note, argument);
        notices.tell(Permission.SUPERVISE, new StaffNotice(kind.notice, caseId, number, "let-go/" + once), barred);
    }
}
