package org.openbeian.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.openbeian.common.CoarseTime;
import org.openbeian.common.Ids;
import org.openbeian.tenancy.TenantOwned;

/** One line of the audit trail. The table refuses updates and deletes by trigger. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry extends TenantOwned {

    /** Made of the time, as exactly as that is kept: it counts nothing, so its neighbours don't date it. */
    @Id
    private long id;

    private Instant at;

    @Column(name = "person_id")
    private String personId;

    /** Sign-in name as it was then, or PUBLIC or SYSTEM. */
    private String actor;

    @Column(name = "membership_id")
    private String membershipId;

    private String action;

    /** Null when it was allowed, else the key of the reason. */
    private String refusal;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "old_state")
    private String oldState;

    @Column(name = "new_state")
    private String newState;

    private String detail;

    @Transient
    private String nameZh;

    @Transient
    private String nameEn;

    protected AuditEntry() {}

    AuditEntry by(String zh, String en) {
        nameZh = zh;
        nameEn = en;
        return this;
    }

    AuditEntry(
            Instant at,
            String personId,
            String actor,
            String membershipId,
            String action,
            String refusal,
            AuditNotes notes) {
        // of the public the trail knows what was done, and no more exactly than that it can't be told who
        boolean coarse = actor.equals(Actor.PUBLIC) && !notes.isNamed();
        this.at = coarse ? CoarseTime.of(at) : at;
        this.id = Ids.numberAt(this.at, coarse ? CoarseTime.EXACT_TO : Duration.ZERO);
        this.personId = personId;
        this.actor = actor;
        this.membershipId = membershipId;
        this.action = action;
        this.refusal = refusal;
        this.caseId = notes.caseId();
        this.oldState = notes.oldState();
        this.newState = notes.newState();
        this.detail = notes.detail();
    }

    /** Whether its time is that of somebody of whom nobody is to know who they are. */
    boolean isCoarse() {
        return actor.equals(Actor.PUBLIC) && at.equals(CoarseTime.of(at));
    }

    /**
     * Never before what it answers: a coarse time lies up to a quarter of an hour early. That it came after the line before
     * is all that the time says then, as the order of the lines does.
     *
     * @param before the line of the same case that was written last; null for none
     */
    AuditEntry after(AuditEntry before) {
        if (before != null && !before.at.isBefore(at)) {
            at = before.at;
            // by chance, as another line of the case may be written at the same moment
            id = Math.max(id, before.id + 1 + ThreadLocalRandom.current().nextLong(1 << 10));
        }
        return this;
    }

    /** Of the person who acted; null for the public and the portal itself. */
    public String getNameZh() {
        return nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public long getId() {
        return id;
    }

    public Instant getAt() {
        return at;
    }

    public String getPersonId() {
        return personId;
    }

    public String getActor() {
        return actor;
    }

    public String getMembershipId() {
        return membershipId;
    }

    public String getAction() {
        return action;
    }

    public String getRefusal() {
        return refusal;
    }

    public String getCaseId() {
        return caseId;
    }

    public String getOldState() {
        return oldState;
    }

    public String getNewState() {
        return newState;
    }

    public String getDetail() {
        return detail;
    }
}
