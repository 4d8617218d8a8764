package org.openbeian.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.openbeian.complaint.ComplaintCaseService;
import org.openbeian.incident.IncidentDeskService;
import org.openbeian.review.QueueService;
import org.openbeian.supervision.HearingService;
import org.openbeian.web.incident.IncidentCasePage;

/**
 * Declares a conflict of interest in the case of the page, whichever kind of case it is (SOD-04); there is nothing to come
 * back to after it.
 */
@Named
@RequestScoped
public class ConflictForm {

    @Inject
    QueueService queue;

    @Inject
    ComplaintCaseService complaints;

    @Inject
    IncidentDeskService incidents;

    @Inject
    IncidentCasePage incident;

    @Inject
    HearingService hearings;

    @Inject
    HttpServletRequest request;

    private String why;
    private String system;

    public String declare() {
        String page = request.getServletPath();
        if (page.startsWith("/desk/complaint/")) {
            complaints.declareConflict(request.getParameter("id"), why);
        } else if (page.startsWith("/desk/incident/")) {
            incidents.declareConflict(incident.getId(), system, why);
        } else if (page.startsWith("/desk/supervision/hearing")) {
            hearings.declareConflict(hearing(), why);
        } else {
            queue.declareConflict(request.getParameter("id"), why);
        }
        return CaseLinks.toQueue("conflict");
    }

    /** A letter names the registration that it is about. */
    private String hearing() {
        String registration = request.getParameter("case");
        return registration == null
                ? request.getParameter("id")
                : hearings.ledHearingOf(registration).proposal().getId();
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    /** With whose holder, where the case is about several systems. */
    public String getSystem() {
        return system;
    }

    public void setSystem(String system) {
        this.system = system;
    }
}
