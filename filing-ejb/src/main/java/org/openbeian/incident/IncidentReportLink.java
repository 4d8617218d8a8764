package org.openbeian.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openbeian.common.Ids;

/** A report is about an incident; after a merge it is about both. */
@Entity
@Table(name = "incident_report_link")
public class IncidentReportLink extends OfIncident {

    @Id
    private String id;

    @Column(name = "report_id")
    private String reportId;

    protected IncidentReportLink() {}

    IncidentReportLink(String incidentId, String reportId, Instant at) {
        super(incidentId);
        this.id = Ids.at(at);
        this.reportId = reportId;
    }

    public String getReportId() {
        return reportId;
    }
}
