package org.openbeian.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openbeian.common.Ids;
import org.openbeian.common.SearchText;

/** A system that an incident is about: a filed one, or one known only as somebody called it. */
@Entity
@Table(name = "incident_system")
public class IncidentSystem extends OfIncident {

    @Id
    private String id;

    @Column(name = "system_id")
    private String systemId;

    private String name;

    /** In the form in which it is found. */
    @Column(name = "search_text")
    private String searchText;

    protected IncidentSystem() {}

    IncidentSystem(String incidentId, String systemId, String name, Instant at) {
        super(incidentId);
        this.id = Ids.at(at);
        this.systemId = systemId;
        this.name = name;
        this.searchText = SearchText.of(name);
    }

    /** Whether both are one: one that is known by name only may be the filed one of that name. */
    boolean isSame(IncidentSystem other) {
        return systemId == null || other.systemId == null
                ? name.equalsIgnoreCase(other.name)
                : systemId.equals(other.systemId);
    }

    /** What was known by name only turns out to be this one. */
    void identified(String asSystem) {
        systemId = asSystem;
    }

    public String getId() {
        return id;
    }

    /** Null as long as it is known by name only. */
    public String getSystemId() {
        return systemId;
    }

    public String getName() {
        return name;
    }
}
