package org.openbeian.access;

/** What an appointment answers. */
public final class Appointed {

    private final String membershipId;
    private final String firstPassword;

    Appointed(String membershipId, String firstPassword) {
        this.membershipId = membershipId;
        this.firstPassword = firstPassword;
    }

    public String getMembershipId() {
        return membershipId;
    }

    /** To be handed over, shown once; null for somebody the portal knew already. */
    public String getFirstPassword() {
        return firstPassword;
    }
}
