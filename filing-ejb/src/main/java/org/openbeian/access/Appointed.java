package org.openbeian.access;

/** What an appointment answers. */
public final class Appointed {

    private final String membershipId;
    private final boolean invited;

    Appointed(String membershipId, boolean invited) {
        this.membershipId = membershipId;
        this.invited = invited;
    }

    public String getMembershipId() {
        return membershipId;
    }

    /** Whether the person had an account already, and accepts after signing in. */
    public boolean isInvited() {
        return invited;
    }
}
