package org.openbeian.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import org.eclipse.persistence.annotations.AdditionalCriteria;

/**
 * What belongs to one applicant's case. Members of an organisation see their organisation's rows only; staff of the
 * authority see all of them. The organisation is set from the case itself and never changes.
 */
@MappedSuperclass
@AdditionalCriteria("(:organisation = '*' or this.organisationId = :organisation)")
public abstract class CaseOwned extends TenantOwned {

    @Column(name = "organisation_id", updatable = false)
    private String organisationId;

    protected CaseOwned() {}

    protected CaseOwned(String organisationId) {
        this.organisationId = organisationId;
    }

    public String getOrganisationId() {
        return organisationId;
    }

    /** The criteria filter what is read; what is written is checked here. */
    @PrePersist
    void belongsToScope() {
        TenantScope.mustContain(organisationId);
    }
}
