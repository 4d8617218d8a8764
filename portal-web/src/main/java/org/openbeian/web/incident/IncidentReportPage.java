package org.openbeian.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openbeian.incident.RegisteredSystem;
import org.openbeian.incident.ReportPreview;
import org.openbeian.incident.ReportingService;
import org.openbeian.web.unsent.UnsentFilter;

/** The first report of an operator: four answers, a look at what follows from them, and off it goes. */
@Named
@RequestScoped
public class IncidentReportPage {

    @Inject
    ReportingService reporting;

    @Inject
    IncidentQuestions questions;

    @Inject
    HttpServletRequest request;

    private List<RegisteredSystem> systems;
    private ReportPreview preview;

    public void load() {
        systems = reporting.systems();
    }

    /** Shows what would follow; the answers stay in the form below it. */
    public void check() {
        UnsentFilter.stillTyping(request);
        preview = reporting.preview(questions.toJson());
    }

    public String send() {
        return IncidentLinks.toReported(reporting.report(questions.toJson(), questions.sentKey()))
                + "&done=incident_reported";
    }

    public String sendAsOfficer() {
        return IncidentLinks.toCase(reporting.reportAsOfficer(questions.toJson(), questions.sentKey()))
                + "&done=incident_reported";
    }

    public List<RegisteredSystem> getSystems() {
        if (systems == null) {
            load();
        }
        return systems;
    }

    /** Null until it was asked for. */
    public ReportPreview getPreview() {
        return preview;
    }
}
