package org.openbeian.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import org.eclipse.persistence.annotations.AdditionalCriteria;

/**
 * What somebody handed in: members of the organisation that did see it again; what came from nobody we know, or from
 * an officer, has no organisation and is for the authority's staff alone.
 */
@MappedSuperclass
@AdditionalCriteria("(:organisation = '*' or this.organisationId = :organisation)")
public abstract class HandedIn extends TenantOwned {

    @Column(name = "organisation_id", updatable = false)
    private String organisationId;

    protected HandedIn() {}

    /** @param organisationId null when no organisation handed it in */
    protected HandedIn(String organisationId) {
        this.organisationId = organisationId;
    }

    /** Null when no organisation handed it in. */
    public String getOrganisationId() {
        return organisationId;
    }

    /** Nobody hands in for another organisation. */
    @PrePersist
    void belongsToScope() {
        if (organisationId != null) {
            TenantScope.mustContain(organisationId);
        }
    }
}
