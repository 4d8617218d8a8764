package org.openbeian.incident;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.eclipse.persistence.annotations.AdditionalCriteria;
import org.openbeian.tenancy.TenantOwned;

/** What belongs to an incident: who may see the incident may see it, nobody else. */
@MappedSuperclass
@AdditionalCriteria("(:organisation = '*' or operator('PARTY_OF', this.incidentId, :organisation) > 0)")
public abstract class OfIncident extends TenantOwned {

    @Column(name = "incident_id", updatable = false)
    private String incidentId;

    protected OfIncident() {}

    protected OfIncident(String incidentId) {
        this.incidentId = incidentId;
    }

    public String getIncidentId() {
        return incidentId;
    }
}
