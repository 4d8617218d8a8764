package org.openbeian.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import java.util.EnumSet;
import java.util.Set;
import org.openbeian.common.Ids;

/**
 * A person acting at one authority: for an organisation (an applicant) or for the authority itself (staff). Signing in
 * picks one, and that membership is the caller.
 */
@Entity
@Table(name = "membership")
public class Membership {

    @Id
    private String id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "authority_id")
    private int authorityId;

    @Column(name = "organisation_id")
    private String organisationId;

    /** Null for staff, and as soon as there is an organisation. */
    @Embedded
    private ProposedOrganisation proposed;

    /** Whether the standing is {@code ACTIVE}; what asks for members asks for this. */
    private boolean active;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    /** Counts what ended everything that rested on this membership. */
    private int epoch;

    private String mail;

    /** When it last ended after it had been in force; what is invited again keeps it. Null for never. */
    @Column(name = "left_at")
    private Instant leftAt;

    @Column(name = "mail_set_by")
    private String mailSetBy;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "membership_role", joinColumns = @JoinColumn(name = "membership_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @Version
    private long version;

    protected Membership() {}

    /** @param organisationId null for staff */
    public Membership(Person person, int authorityId, String organisationId, Set<Role> roles) {
        for (Role role : roles) {
            if (role.isApplicant() != (organisationId != null)) {
                throw new IllegalArgumentException(role + " does not fit organisation " + organisationId);
            }
        }
        this.id = Ids.next();
        this.person = person;
        this.authorityId = authorityId;
        this.organisationId = organisationId;
        this.roles = EnumSet.copyOf(roles);
        this.active = true;
        this.standing = Standing.ACTIVE;
    }

    /** For somebody who has still to accept; the roles come one by one, each by two administrators. */
    static Membership invited(Person person, int authorityId, String organisationId) {
        Membership membership = new Membership(person, authorityId, organisationId, EnumSet.noneOf(Role.class));
        membership.stand(Standing.INVITED);
        return membership;
    }

    /** For whom the member is to act: an organisation that there is, one that is only proposed, or neither for staff. */
    void isFor(String organisation, ProposedOrganisation written) {
        organisationId = organisation;
        proposed = written;
    }

    /** Whether the member acts, or is to act, for an applicant. */
    boolean isForApplicant() {
        return organisationId != null || proposed != null;
    }

    /** Null when the organisation exists, or the member belongs to the staff. */
    ProposedOrganisation getProposed() {
        return proposed;
    }

    private void stand(Standing next) {
        standing = next;
        active = next == Standing.ACTIVE;
    }

    public String getId() {
        return id;
    }

    public Person getPerson() {
        return person;
    }

    public int getAuthorityId() {
        return authorityId;
    }

    public String getOrganisationId() {
        return organisationId;
    }

    public Set<Role> getRoles() {
        return roles;
    }

    public boolean isActive() {
        return active;
    }

    /** Where notices go; null when the member wants none or has no address. */
    public String getMail() {
        return mail;
    }

    /** @param by person id of the administrator who says so; null for the person's own word */
    void reachedAt(String address, String by) {
        mail = address;
        mailSetBy = by;
    }

    /** Who entered the address; to that administrator's own entry that administrator sends no link. */
    String getMailSetBy() {
        return mailSetBy;
    }

    public Standing getStanding() {
        return standing;
    }

    Instant getLeftAt() {
        return leftAt;
    }

    int getEpoch() {
        return epoch;
    }

    /** Two administrators have agreed that the person is to work here, whether the person has accepted or not. */
    boolean isLetIn() {
        return standing == Standing.ACTIVE || standing == Standing.INVITED && !roles.isEmpty();
    }

    void grant(Role role) {
        if (role.isApplicant() != (organisationId != null)) {
            throw new IllegalStateException(role + " does not fit organisation " + organisationId);
        }
        roles.add(role);
    }

    /** Sessions and keys that rested on it end at once. */
    void withdraw(Role role) {
        roles.remove(role);
        epoch++;
    }

    /** The person takes the invitation, and the membership is in force. */
    void accept() {
        if (standing == Standing.INVITED) {
            stand(Standing.ACTIVE);
        }
    }

    /** Who has left is invited once more, and begins without any role. */
    void inviteAgain() {
        roles.clear();
        epoch++;
        stand(Standing.INVITED);
    }

    /** Takes effect with the member's next click, because the guard reads fresh. */
    void end(Instant at) {
        if (active) {
            leftAt = at;
        }
        epoch++;
        stand(Standing.ENDED);
    }
}
