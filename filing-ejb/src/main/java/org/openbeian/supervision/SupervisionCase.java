package org.openbeian.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.openbeian.common.Conflict;
import org.openbeian.common.Ids;
import org.openbeian.tenancy.AuthorityOwned;

/** A supervision case (监管事项): complaints about one system have become so many that somebody has to look at the whole. */
@Entity
@Table(name = "supervision_case")
public class SupervisionCase extends AuthorityOwned {

    @Id
    private String id;

    @Column(name = "system_id")
    private String systemId;

    private int complaints;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    private String conclusion;

    @Version
    private long version;

    protected SupervisionCase() {}

    SupervisionCase(String systemId, int complaints, Instant at) {
        this.id = Ids.at(at);
        this.systemId = systemId;
        this.complaints = complaints;
        this.openedAt = at;
    }

    void close(String by, String why, Instant at) {
        if (closedAt != null) {
            throw new Conflict("supervision.decided");
        }
        closedBy = by;
        closedAt = at;
        conclusion = why;
    }

    public String getId() {
        return id;
    }

    public String getSystemId() {
        return systemId;
    }

    /** How many there were when it opened. */
    public int getComplaints() {
        return complaints;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    /** Person id; null while it is open. */
    public String getClosedBy() {
        return closedBy;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public String getConclusion() {
        return conclusion;
    }
}
