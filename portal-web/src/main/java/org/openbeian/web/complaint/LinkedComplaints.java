package org.openbeian.web.complaint;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openbeian.complaint.ComplaintIncidentService;
import org.openbeian.complaint.LinkedComplaint;
import org.openbeian.web.incident.IncidentCasePage;

/** The complaints that belong to the incident on the desk's page. */
@Named
@RequestScoped
public class LinkedComplaints {

    @Inject
    ComplaintIncidentService service;

    @Inject
    IncidentCasePage page;

    private List<LinkedComplaint> rows;

    @PostConstruct
    void load() {
        rows = service.complaints(page.getId());
    }

    public List<LinkedComplaint> getRows() {
        return rows;
    }
}
