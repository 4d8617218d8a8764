package org.openbeian.web.complaint;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.openbeian.common.CoarseTime;
import org.openbeian.common.Json;
import org.openbeian.common.PortalClock;
import org.openbeian.complaint.ComplaintDetail;
import org.openbeian.complaint.ComplaintIncidentService;
import org.openbeian.complaint.LinkedIncident;
import org.openbeian.web.incident.IncidentQuestions;

/**
 * The incidents of a complaint: those that are there, one to raise, one to link. The form begins with what is no secret of
 * the complainant; what they wrote stays where it is sealed.
 */
@Named
@RequestScoped
public class ComplaintIncidentForm {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    @Inject
    ComplaintIncidentService service;

    @Inject
    ComplaintCasePage page;

    @Inject
    IncidentQuestions questions;

    private List<LinkedIncident> incidents;
    private String incidentNumber;

    @PostConstruct
    void prepare() {
        incidents = service.incidents(page.getId());
        ComplaintDetail detail = page.getDetail();
        Map<String, Object> answers = questions.getAnswers();
        answers.put("incidentType", detail.getIncidentType());
        answers.put(
                "awareAt",
                CoarseTime.of(detail.getReceivedAt()).atZone(PortalClock.ZONE).format(MOMENT));
        answers.put("minorInvolved", String.valueOf(detail.getCategory().code().equals("CMP-MINOR")));
    }

    public String raise() {
        String incident = service.raise(page.getId(), answers(), questions.getOnceKey());
        return "/desk/incident/case?faces-redirect=true&id=" + incident + "&done=incident_raised";
    }

    /** A system of the register is the complaint's own; another one is called what the officer calls it. */
    private JsonObject answers() {
        ComplaintDetail detail = page.getDetail();
        return detail.isRegistered()
                ? Json.createObjectBuilder(questions.toJson())
                        .add("affectedSystem", detail.getAiSystemId())
                        .build()
                : questions.toJson();
    }

    public String link() {
        service.link(page.getId(), incidentNumber);
        return ComplaintCasePage.to(page.getId(), "complaint_linked");
    }

    public List<LinkedIncident> getIncidents() {
        return incidents;
    }

    public String getIncidentNumber() {
        return incidentNumber;
    }

    public void setIncidentNumber(String incidentNumber) {
        this.incidentNumber = incidentNumber;
    }
}
