package org.openbeian.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.openbeian.common.Conflict;
import org.openbeian.common.Ids;
import org.openbeian.review.CaseCondition;
import org.openbeian.tenancy.AuthorityOwned;

/**
 * A supervision case (监管事项): complaints about one system have become so many, or a condition of its registration was
 * breached, so that somebody has to look at the whole.
 */
@Entity
@Table(name = "supervision_case")
public class SupervisionCase extends AuthorityOwned {

    /** Why somebody has to look. */
    public enum Cause {
        COMPLAINTS,
        CONDITION_BREACHED
    }

    @Id
    private String id;

    @Column(name = "system_id")
    private String systemId;

    private int complaints;

    /** What opened it. */
    @Enumerated(EnumType.STRING)
    private Cause cause;

    @Column(name = "condition_id")
    private String conditionId;

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
        this.cause = Cause.COMPLAINTS;
        this.openedAt = at;
    }

    /** A condition was breached. */
    SupervisionCase(String systemId, CaseCondition condition, Instant at) {
        this(systemId, 0, at);
        this.cause = Cause.CONDITION_BREACHED;
        this.conditionId = condition.getId();
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

    public Cause getCause() {
        return cause;
    }

    /** The condition that was breached; null when it was not that. */
    public String getConditionId() {
        return conditionId;
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
