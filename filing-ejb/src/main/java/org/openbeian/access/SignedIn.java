package org.openbeian.access;

import java.util.List;

/** A person whose password was right, and where the person may act. */
public final class SignedIn {

    private final String personId;
    private final String username;
    private final String nameZh;
    private final String nameEn;
    private final List<MembershipChoice> memberships;

    SignedIn(Person person, List<MembershipChoice> memberships) {
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

    public List<MembershipChoice> getMemberships() {
        return memberships;
    }
}
