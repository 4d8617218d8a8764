package org.openbeian.review;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrePersist;
import java.time.Instant;
import org.eclipse.persistence.annotations.AdditionalCriteria;
import org.openbeian.casework.CaseWork;
import org.openbeian.casework.WorkItem;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.CaseKind;
import org.openbeian.registration.Filing;
import org.openbeian.tenancy.TenantScope;

/** A task of a filing: opened by the process, claimed by somebody with the right, done by that person. */
@Entity
@DiscriminatorValue("PROCESS")
// EclipseLink does not hand them down to a subclass
@AdditionalCriteria("(:organisation = '*' or this.organisationId = :organisation)")
public class FilingTask extends WorkItem {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "filing_id")
    private Filing filing;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", insertable = false, updatable = false)
    private WorkKind kind;

    @Column(name = "task_id")
    private String taskId;

    private int round;

    /** SOD-04: a panel member says so before seeing the material. */
    @Column(name = "conflict_free_at")
    private Instant conflictFreeAt;

    protected FilingTask() {}

    FilingTask(Filing filing, WorkKind kind, String taskId, Instant at) {
        super(
                new CaseWork.Of(
                        CaseKind.FILING,
                        filing.getId(),
                        filing.getNumber(),
                        systemOf(filing),
                        filing.getOrganisationId()),
                kind.desk(),
                kind.name(),
                at);
        this.filing = filing;
        this.kind = kind;
        this.taskId = taskId;
        this.round = filing.review().round();
        isDue(
                filing.due().day() == null
                        ? null
                        : PortalClock.endOf(filing.due().day()),
                filing.due().isPaused());
    }

    private static String systemOf(Filing filing) {
        return filing.getSystem() == null ? null : filing.getSystem().getId();
    }

    /** It is of the case's applicant, whoever moves the case. */
    @PrePersist
    void belongsToScope() {
        TenantScope.mustContain(getOrganisationId());
    }

    @Override
    public void letGo() {
        super.letGo();
        conflictFreeAt = null;
    }

    void conflictFree(String person, Instant at) {
        mustBeMine(person);
        conflictFreeAt = at;
    }

    public Filing getFiling() {
        return filing;
    }

    public WorkKind getKind() {
        return kind;
    }

    public String getTaskId() {
        return taskId;
    }

    public int getRound() {
        return round;
    }

    public Instant getConflictFreeAt() {
        return conflictFreeAt;
    }
}
