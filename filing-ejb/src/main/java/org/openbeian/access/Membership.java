package org.openbeian.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
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

    private boolean active;

    private String mail;

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

    void reachedAt(String address) {
        mail = address;
    }

    void grant(Role role) {
        roles.add(role);
    }

    void withdraw(Role role) {
        roles.remove(role);
    }

    /** Takes effect with the member's next click, because the guard reads fresh. */
    public void end() {
        active = false;
    }
}
