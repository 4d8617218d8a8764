package org.openbeian.access;

import java.util.List;

/** A person whose password was right, and where the person may act. */
public final class SignedIn {

    private final String personId;
    private final String username;
    private final String nameZh;
    private final String nameEn;
    private final String stamp;
    private final List<MembershipChoice> memberships;
    private final List<MembershipChoice> invitations;

    SignedIn(Person person, List<MembershipChoice> memberships, List<MembershipChoice> invitations) {
        this.stamp = Credential.stamp(person);
        this.invitations = List.copyOf(invitations);
        this.personId = person.getId();
        this.username = person.getUsername();
        this.nameZh = person.getNameZh();
        this.nameEn = person.getNameEn();
        this.memberships = List.copyOf(memberships);
    }

    public String getPersonId() {
        return personId;
    }

    public String getUsername() {
        return username;
    }

    public String getNameZh() {
        return nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    /** What a session keeps of the person to know whether it is still good. */
    public String getStamp() {
        return stamp;
    }

    /** What the person has been invited to, here and elsewhere, and has not answered. */
    public List<MembershipChoice> getInvitations() {
        return invitations;
    }

    public List<MembershipChoice> getMemberships() {
        return memberships;
    }
}
