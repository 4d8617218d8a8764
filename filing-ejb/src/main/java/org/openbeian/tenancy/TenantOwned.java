package org.openbeian.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.MappedSuperclass;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * What belongs to one authority. EclipseLink adds the authority to every statement about such an entity and stamps it
 * on every insert; without a tenant on the persistence context every query fails, so forgetting it shows nothing
 * instead of everything.
 */
@MappedSuperclass
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(
        name = "authority_id",
        discriminatorType = DiscriminatorType.INTEGER,
        contextProperty = TenantScope.AUTHORITY)
public abstract class TenantOwned {

    @Column(name = "authority_id", insertable = false, updatable = false)
    private Integer authorityId;

    public Integer getAuthorityId() {
        return authorityId;
    }
}
