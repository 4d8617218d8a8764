/**
 * The authorities of one installation, and the scope that keeps what is theirs apart in every statement.
 *
 * <p>Without a fixed scope every statement fails. Base classes of entities: {@link TenantOwned}, {@link CaseOwned},
 * {@link AuthorityOwned}.
 */
package org.openbeian.tenancy;
