package org.openbeian.access;

import java.util.EnumSet;
import java.util.Set;

/**
 * A member has left or lost a role; fired inside the transaction in which it happened. What the person held and may do no
 * longer is to be let go there and then, else nobody could reach it.
 */
public final class RightsLost {

    private final String personId;
    private final Set<Permission> left;

    RightsLost(Membership membership) {
        personId = membership.getPerson().getId();
        left = EnumSet.noneOf(Permission.class);
        if (membership.isActive()) {
            membership.getRoles().forEach(role -> left.addAll(role.permissions()));
        }
    }

    public String getPersonId() {
        return personId;
    }

    /** Whether the person may still do that as this member. */
    public boolean stillMay(Permission permission) {
        return left.contains(permission);
    }
}
