package org.openbeian.tenancy;

import jakarta.persistence.MappedSuperclass;
import org.eclipse.persistence.annotations.AdditionalCriteria;

/** What only the authority itself may load: in the scope of an applicant such a row is not there. */
@MappedSuperclass
@AdditionalCriteria("(:organisation = '*')")
public abstract class AuthorityOwned extends TenantOwned {}
