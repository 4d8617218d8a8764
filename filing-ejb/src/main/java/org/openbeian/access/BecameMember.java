package org.openbeian.access;

/**
 * Somebody is a member of an applicant from now on; fired inside the transaction in which it happened. What the person,
 * as an officer, holds of that applicant's cases is somebody else's from now on.
 */
public final class BecameMember {

    private final String personId;
    private final String organisationId;

    BecameMember(Membership membership) {
        this.personId = membership.getPerson().getId();
        this.organisationId = membership.getOrganisationId();
    }

    public String getPersonId() {
        return personId;
    }

    public String getOrganisationId() {
        return organisationId;
    }
}
