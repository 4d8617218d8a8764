package org.openbeian.review;

/**
 * An officer has a conflict of interest in a system from now on, declared or as a member of its applicant; fired inside the transaction in which it happened. What the
 * officer holds of that system's other cases is let go there and then.
 */
public final class ConflictDeclared {

    private final String personId;
    private final String systemId;

    ConflictDeclared(String personId, String systemId) {
        this.personId = personId;
        this.systemId = systemId;
    }

    public String getPersonId() {
        return personId;
    }

    public String getSystemId() {
        return systemId;
    }
}
