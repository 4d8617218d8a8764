package org.openbeian.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openbeian.common.Ids;

/** What was done on an incident, by whom and why. */
@Entity
@Table(name = "incident_act")
public class IncidentAct extends OfIncident {

    /** Another incident was merged into this one. */
    static final String ABSORB = "ABSORB";

    @Id
    private String id;

    private String act;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "organisation_id")
    private String organisationId;

    private String text;

    @Column(name = "acted_at")
    private Instant actedAt;

    /** Which of the acts of one instant came first. */
    private int place;

    protected IncidentAct() {}

    IncidentAct(String incidentId, String act, String personId, String organisationId, String text, Instant at) {
        super(incidentId);
        this.id = Ids.at(at);
        this.act = act;
        this.personId = personId;
        this.organisationId = organisationId;
        this.text = text;
        this.actedAt = at;
    }

    /** The same for a reader who learns no more of it than that. */
    IncidentAct saying(String said) {
        return new IncidentAct(getIncidentId(), act, personId, organisationId, said, actedAt).after(place);
    }

    /** @param before how many acts the incident has had */
    IncidentAct after(int before) {
        place = before;
        return this;
    }

    /**
     * A word of the state table, or what happens within a state: UPDATE, ESCALATE, TELL_PARENT, DISMISS_PROPOSE, LINK,
     * TAKE.
     */
    public String getAct() {
        return act;
    }

    /** Null for the portal itself and for the public. */
    public String getPersonId() {
        return personId;
    }

    /** Null for the authority's own. */
    public String getOrganisationId() {
        return organisationId;
    }

    public String getText() {
        return text;
    }

    public Instant getActedAt() {
        return actedAt;
    }
}
