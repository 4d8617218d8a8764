package org.openbeian.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.openbeian.common.Conflict;
import org.openbeian.common.Ids;
import org.openbeian.registration.Filing;
import org.openbeian.tenancy.CaseOwned;

/** One thing asked of one person: opened by the process, claimed by somebody with the right, done by that person. */
@Entity
@Table(name = "work_item")
public class WorkItem extends CaseOwned {

    /** Where it stands. */
    public enum State {
        OPEN,
        CLAIMED,
        DONE,
        CANCELLED
    }

    @Id
    private String id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "filing_id")
    private Filing filing;

    @Enumerated(EnumType.STRING)
    private WorkKind kind;

    @Column(name = "task_id")
    private String taskId;

    @Enumerated(EnumType.STRING)
    private State state;

    private String assignee;

    private int round;

    /** SOD-04: a panel member says so before seeing the material. */
    @Column(name = "conflict_free_at")
    private Instant conflictFreeAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    /** Since when it waits because its holder has left or may not do it any more; null when that is not why. */
    @Column(name = "let_go_at")
    private Instant letGoAt;

    @Column(name = "done_at")
    private Instant doneAt;

    @Version
    private long version;

    protected WorkItem() {}

    WorkItem(Filing filing, WorkKind kind, String taskId, Instant at) {
        super(filing.getOrganisationId());
        this.id = Ids.next();
        this.filing = filing;
        this.kind = kind;
        this.taskId = taskId;
        this.state = State.OPEN;
        this.round = filing.getReviewRound();
        this.openedAt = at;
    }

    void claim(String person, Instant at) {
        if (state == State.CLAIMED && person.equals(assignee)) {
            return;
        }
        if (state != State.OPEN) {
            throw new Conflict(state == State.CLAIMED ? "work.taken" : "work.closed");
        }
        state = State.CLAIMED;
        assignee = person;
        claimedAt = at;
        letGoAt = null;
    }

    void release(String person) {
        mustBeMine(person);
        letGo();
    }

    /** Whoever had it cannot go on with it, or somebody who oversees the work takes it from them. */
    void letGo() {
        if (state != State.CLAIMED) {
            throw new Conflict(state == State.OPEN ? "work.not_claimed" : "work.closed");
        }
        state = State.OPEN;
        assignee = null;
        claimedAt = null;
        conflictFreeAt = null;
    }

    /** Whoever had it has left, or may not do it any more. */
    void lostHolder(Instant at) {
        letGo();
        letGoAt = at;
    }

    void conflictFree(String person, Instant at) {
        mustBeMine(person);
        conflictFreeAt = at;
    }

    void done(String person, Instant at) {
        mustBeMine(person);
        state = State.DONE;
        doneAt = at;
    }

    void cancelled(Instant at) {
        if (state == State.OPEN || state == State.CLAIMED) {
            state = State.CANCELLED;
            doneAt = at;
        }
    }

    void mustBeMine(String person) {
        if (state != State.CLAIMED) {
            throw new Conflict(state == State.OPEN ? "work.not_claimed" : "work.closed");
        }
        if (!person.equals(assignee)) {
            throw new Conflict("work.taken");
        }
    }

    public Instant getLetGoAt() {
        return letGoAt;
    }

    public boolean isPending() {
        return state == State.OPEN || state == State.CLAIMED;
    }

    public String getId() {
        return id;
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

    public State getState() {
        return state;
    }

    /** Person id, null while open. */
    public String getAssignee() {
        return assignee;
    }

    public int getRound() {
        return round;
    }

    public Instant getConflictFreeAt() {
        return conflictFreeAt;
    }

    /** Null while open. */
    public Instant getClaimedAt() {
        return claimedAt;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }
}
