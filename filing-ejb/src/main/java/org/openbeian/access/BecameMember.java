package org.openbeian.access;

/**
 * Somebody is a member of an applicant from now on; fired inside the transaction in which it happened. What the person,
 * as an officer, holds of that applicant's cases is somebody else's from now on.
 */
public record BecameMember(String personId, String organisationId) {

    BecameMember(Membership membership) {
        this(membership.getPerson().getId(), membership.getOrganisationId());
    }
}
