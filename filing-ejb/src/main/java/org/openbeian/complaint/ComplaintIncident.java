package org.openbeian.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openbeian.common.Ids;
import org.openbeian.tenancy.AuthorityOwned;

/** A complaint and an incident are the same story: the complaint raised it, or an officer saw that they belong together. */
@Entity
@Table(name = "complaint_incident")
public class ComplaintIncident extends AuthorityOwned {

    @Id
    private String id;

    @Column(name = "complaint_id")
    private String complaintId;

    @Column(name = "incident_id")
    private String incidentId;

    private boolean raised;

    @Column(name = "linked_by")
    private String linkedBy;

    @Column(name = "linked_at")
    private Instant linkedAt;

    protected ComplaintIncident() {}

    /** @param raised whether the incident came of this complaint */
    ComplaintIncident(String complaintId, String incidentId, boolean raised, String by, Instant at) {
        this.id = Ids.next();
        this.complaintId = complaintId;
        this.incidentId = incidentId;
        this.raised = raised;
        this.linkedBy = by;
        this.linkedAt = at;
    }

    public String getComplaintId() {
        return complaintId;
    }

    public String getIncidentId() {
        return incidentId;
    }

    public boolean isRaised() {
        return raised;
    }

    public Instant getLinkedAt() {
        return linkedAt;
    }
}
