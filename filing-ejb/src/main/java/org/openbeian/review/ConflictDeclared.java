package org.openbeian.review;

/**
 * An officer has a conflict of interest with an applicant from now on, declared or as its member; fired inside the
 * transaction in which it happened. What the officer holds of the other cases of its systems is let go there and then.
 */
public final class ConflictDeclared {

    private final String personId;
    private final String organisationId;

    ConflictDeclared(String personId, String organisationId) {
        this.personId = personId;
        this.organisationId = organisationId;
    }

    public String getPersonId() {
        return personId;
    }

    public String getOrganisationId() {
        return organisationId;
    }
}
