package org.openbeian.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openbeian.common.Ids;
import org.openbeian.tenancy.CaseOwned;

/** One of the organisations whose incident it is: who reported it and who runs a system it is about. */
@Entity
@Table(name = "incident_party")
public class IncidentParty extends CaseOwned {

    @Id
    @Column(name = "party_id")
    private String id;

    @Column(name = "of_incident")
    private String incidentId;

    @Column(name = "party_since")
    private Instant since;

    protected IncidentParty() {}

    IncidentParty(String incidentId, String organisationId, Instant since) {
        super(organisationId);
        this.id = Ids.next();
        this.incidentId = incidentId;
        this.since = since;
    }

    public String getIncidentId() {
        return incidentId;
    }

    public Instant getSince() {
        return since;
    }
}
