package org.openbeian.incident;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.Ids;

/**
 * The facts of an incident as one side says them: an organisation, the officers, the public. A side that corrects itself
 * replaces its own statement and nobody else's.
 */
@Entity
@Table(name = "incident_statement")
public class IncidentStatement extends OfIncident {

    @Id
    private String id;

    @Column(name = "side", updatable = false)
    private String side;

    private String facts;

    protected IncidentStatement() {}

    IncidentStatement(String incidentId, String side, JsonObject facts, Instant at) {
        super(incidentId);
        this.id = Ids.at(at);
        this.side = side;
        says(facts);
    }

    final void says(JsonObject corrected) {
        facts = CanonicalJson.write(corrected);
    }

    /** An organisation's id, or who else reported. */
    String getSide() {
        return side;
    }

    /** Profiles, impact and context, as the assessment reads them. */
    JsonObject getFacts() {
        return CanonicalJson.read(facts);
    }
}
