package org.openbeian.access;

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
import org.openbeian.tenancy.TenantOwned;

/** A role that one administrator has proposed and another one has to agree to, because its holder has power over cases, people, the vault or the trail. */
@Entity
@Table(name = "role_grant")
public class RoleGrant extends TenantOwned {

    @Id
    private String id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "membership_id")
    private Membership membership;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private Boolean agreed;

    @Version
    private long version;

    protected RoleGrant() {}

    RoleGrant(Membership membership, Role role, String proposedBy, Instant at) {
        this.id = Ids.next();
        this.membership = membership;
        this.role = role;
        this.proposedBy = proposedBy;
        this.proposedAt = at;
    }

    /** The second administrator agrees: the member has the role from now on. */
    void agree(String administrator, Instant at) {
        Appointment.secondAdministrator(proposedBy, administrator);
        Appointment.notOneself(membership.getPerson().getId(), administrator);
        decide(administrator, true, at);
        membership.grant(role);
    }

    /** Anybody who administers may decline, the proposer too. */
    void decline(String administrator, Instant at) {
        decide(administrator, false, at);
    }

    /** The member has left before it was decided. */
    void lapse(Instant at) {
        decidedAt = at;
        agreed = false;
    }

    private void decide(String administrator, boolean agrees, Instant at) {
        if (decidedAt != null) {
            throw new Conflict("member.grant_decided");
        }
        decidedBy = administrator;
        decidedAt = at;
        agreed = agrees;
    }

    public String getId() {
        return id;
    }

    public Membership getMembership() {
        return membership;
    }

    public Role getRole() {
        return role;
    }

    public String getProposedBy() {
        return proposedBy;
    }
}
