package org.openbeian.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openbeian.complaint.ComplaintCaseService;
import org.openbeian.incident.ConflictChoice;
import org.openbeian.incident.IncidentConflictService;
import org.openbeian.review.QueueService;
import org.openbeian.supervision.HearingService;
import org.openbeian.supervision.inspection.InspectionService;
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
    IncidentConflictService incidents;

    @Inject
    IncidentCasePage incident;

    @Inject
    HearingService hearings;

    @Inject
    InspectionService inspections;

    @Inject
    HttpServletRequest request;

    private String why;
    private String whom;
    private List<ConflictChoice> choices;

    public String declare() {
        String page = request.getServletPath();
        if (page.startsWith("/desk/complaint/")) {
            complaints.declareConflict(request.getParameter("id"), why);
        } else if (page.startsWith("/desk/incident/")) {
            incidents.declare(incident.getId(), whom, why);
        } else if (page.startsWith("/desk/inspection/")) {
            inspections.declareConflict(request.getParameter("id"), why);
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

    /** With whom it can be in the incident of the page; none where nothing of that kind is known. */
    public List<ConflictChoice> getChoices() {
        if (choices == null) {
            choices = incidents.choices(incident.getId());
        }
        return choices;
    }

    /** With whom, where it can be several. */
    public String getWhom() {
        return whom;
    }

    public void setWhom(String whom) {
        this.whom = whom;
    }
}
