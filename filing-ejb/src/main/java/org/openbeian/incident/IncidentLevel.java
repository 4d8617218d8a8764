package org.openbeian.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.openbeian.common.Ids;

/** One level that an incident had: what the rules said, what was set, by whom and why. */
@Entity
@Table(name = "incident_level")
public class IncidentLevel extends OfIncident {

    @Id
    private String id;

    private int place;

    private int level;

    private int assessed;

    private String rules;

    private String reason;

    @Column(name = "set_by")
    private String setBy;

    @Column(name = "set_at")
    private Instant setAt;

    protected IncidentLevel() {}

    IncidentLevel(
            String incidentId,
            int place,
            int level,
            int assessed,
            List<String> rules,
            String reason,
            String setBy,
            Instant setAt) {
        super(incidentId);
        this.id = Ids.at(setAt);
        this.place = place;
        this.level = level;
        this.assessed = assessed;
        this.rules = String.join(" ", rules);
        this.reason = reason;
        this.setBy = setBy;
        this.setAt = setAt;
    }

    /** 0 for what the report estimated. */
    public int getPlace() {
        return place;
    }

    public int getLevel() {
        return level;
    }

    /** What table T15 said at that time. */
    public int getAssessed() {
        return assessed;
    }

    /** The rules of T15 that applied. */
    public List<String> getRules() {
        return rules.isEmpty() ? List.of() : List.of(rules.split(" "));
    }

    /** Null where there was nothing to explain. */
    public String getReason() {
        return reason;
    }

    /** Null for the estimate of a report. */
    public String getSetBy() {
        return setBy;
    }

    public Instant getSetAt() {
        return setAt;
    }
}
