package org.openbeian.casework;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.eclipse.persistence.annotations.AdditionalCriteria;
import org.openbeian.common.Conflict;
import org.openbeian.common.Ids;
import org.openbeian.deadline.CaseKind;
import org.openbeian.tenancy.TenantOwned;

/**
 * One thing that waits for a person, whatever kind of case it belongs to: what is to be done, at which desk, who has it, and
 * until when. Some is opened by the process of its case and then claimed; the rest is what the state of a case means
 * ({@link CaseProtocol#waiting}) and follows it. Work that is over stays, as done or called off.
 *
 * <p>What belongs to an applicant's case is theirs and the authority's; what names no applicant is moved by whoever acts on
 * its case, so the criteria leave it to the services that nobody but staff lists it.
 */
@Entity
@Table(name = "work_item")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "source")
@DiscriminatorValue("STATE")
@AdditionalCriteria("(:organisation = '*' or this.organisationId is null or this.organisationId = :organisation)")
public class WorkItem extends TenantOwned {

    /** Where it stands. */
    public enum State {
        OPEN,
        CLAIMED,
        DONE,
        CANCELLED
    }

    @Id
    private String id;

    @Column(name = "organisation_id", updatable = false)
    private String organisationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "case_kind")
    private CaseKind caseKind;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "case_number")
    private String caseNumber;

    /** The one system that it is about; null when it is about none, or several. */
    @Column(name = "ai_system_id")
    private String aiSystemId;

    @Enumerated(EnumType.STRING)
    private Desk desk;

    @Column(name = "kind")
    private String asked;

    @Enumerated(EnumType.STRING)
    private State state;

    /** Whether somebody still has to do it: reckoned by the database, for its lists. */
    @Column(insertable = false, updatable = false)
    private boolean waits;

    private String assignee;

    /** Person ids with a space between them. */
    @Column(name = "not_for")
    private String notFor;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    /** Since when it waits because its holder has left or may not do it any more; null when that is not why. */
    @Column(name = "let_go_at")
    private Instant letGoAt;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "due_at")
    private Instant dueAt;

    /** The clock stands still, so the moment will move. */
    private boolean paused;

    /** What is due on no day comes last: reckoned by the database, for the order of its lists. */
    @Column(name = "due_order", insertable = false, updatable = false)
    private Instant dueOrder;

    @Version
    private long version;

    /** Somebody is doing it in this transaction. */
    @Transient
    private boolean underway;

    protected WorkItem() {}

    protected WorkItem(CaseWork.Of of, Desk desk, String asked, Instant at) {
        // no time but the one of the act: see CoarseTime
        this.id = Ids.at(at);
        this.organisationId = of.organisationId();
        this.caseKind = of.kind();
        this.caseId = of.id();
        this.caseNumber = of.number();
        this.aiSystemId = of.aiSystemId();
        this.desk = desk;
        this.asked = asked;
        this.state = State.OPEN;
        this.openedAt = at;
    }

    WorkItem(CaseWork.Of of, CaseWork.Asked work, Instant at) {
        this(of, work.desk(), work.what(), at);
        follows(of, work, at);
    }

    /** The case has moved on and asks the same still: who has it there has it here. */
    void follows(CaseWork.Of of, CaseWork.Asked work, Instant at) {
        caseNumber = of.number();
        aiSystemId = of.aiSystemId();
        notFor = work.notFor().isEmpty() ? null : String.join(" ", work.notFor());
        isDue(work.dueAt(), false);
        if (work.opensAt() != null && work.opensAt().isAfter(at)) {
            openedAt = work.opensAt();
        } else if (openedAt.isAfter(at)) {
            // it can be done earlier than was thought
            openedAt = at;
        }
        if (!Objects.equals(assignee, work.holder())) {
            state = work.holder() == null ? State.OPEN : State.CLAIMED;
            assignee = work.holder();
            claimedAt = work.holder() == null ? null : at;
        }
    }

    /** @param stopped the clock stands still */
    public void isDue(Instant at, boolean stopped) {
        dueAt = at;
        paused = stopped;
    }

    /** Whoever has it does it now: what moves a clock on the way moves nothing of it any more. */
    public void begun() {
        underway = true;
    }

    boolean isUnderway() {
        return underway;
    }

    public void claim(String person, Instant at) {
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

    public void release(String person) {
        mustBeMine(person);
        letGo();
    }

    /** Whoever had it cannot go on with it, or somebody who oversees the work takes it from them. */
    public void letGo() {
        if (state != State.CLAIMED) {
            throw new Conflict(state == State.OPEN ? "work.not_claimed" : "work.closed");
        }
        state = State.OPEN;
        assignee = null;
        claimedAt = null;
    }

    /** Whoever had it has left, or may not do it any more. */
    public void lostHolder(Instant at) {
        letGo();
        letGoAt = at;
    }

    public void done(String person, Instant at) {
        mustBeMine(person);
        state = State.DONE;
        doneAt = at;
    }

    public void cancelled(Instant at) {
        if (isPending()) {
            state = State.CANCELLED;
            doneAt = at;
        }
    }

    /** The case asks it no more: it is done by the person who has acted, and called off when nobody has, or could not yet. */
    void over(String person, Instant at) {
        if (person == null || openedAt.isAfter(at)) {
            cancelled(at);
            return;
        }
        state = State.DONE;
        assignee = person;
        doneAt = at;
    }

    public void mustBeMine(String person) {
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

    /** Null where it is of no applicant's case. */
    public String getOrganisationId() {
        return organisationId;
    }

    public CaseKind getCaseKind() {
        return caseKind;
    }

    public String getCaseId() {
        return caseId;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    /** Null when it is about no system that is known here, or about several. */
    public String getAiSystemId() {
        return aiSystemId;
    }

    public Desk getDesk() {
        return desk;
    }

    /** In the words of its kind of case. */
    public String getAsked() {
        return asked;
    }

    public State getState() {
        return state;
    }

    /** Person id, null while open. */
    public String getAssignee() {
        return assignee;
    }

    /** Person ids of those who must not do it, with a space between them; null when that is nobody. */
    public String getNotFor() {
        return notFor;
    }

    /** Null while open. */
    public Instant getClaimedAt() {
        return claimedAt;
    }

    /** Since when it can be done; of what the case asks by its state that may be a moment to come. */
    public Instant getOpenedAt() {
        return openedAt;
    }

    /** Null while it waits. */
    public Instant getDoneAt() {
        return doneAt;
    }

    /** The first moment at which it is late; null when it is due on no day. */
    public Instant getDueAt() {
        return dueAt;
    }

    public boolean isPaused() {
        return paused;
    }

    /** Its place in the order of what is due; never null. */
    public Instant getDueOrder() {
        return dueOrder;
    }
}
