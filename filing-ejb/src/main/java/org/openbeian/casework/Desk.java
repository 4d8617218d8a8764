package org.openbeian.casework;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.openbeian.access.Caller;
import org.openbeian.access.Permission;

/** At which desk a piece of work lies: who sits there has one of its permissions. */
public enum Desk {
    INTAKE(Permission.INTAKE),
    GRADING(Permission.GRADE),
    REVIEW(Permission.REVIEW),
    PANEL(Permission.PANEL),
    SUPERVISION(Permission.SUPERVISE),
    DECISION(Permission.DECIDE),
    /** To tell the holder when and where it is heard. */
    ORDERS(Permission.SUPERVISE, Permission.DECIDE),
    /** To lead a hearing; what lies there is asked from one person. */
    HEARING(Permission.INTAKE, Permission.GRADE, Permission.REVIEW, Permission.DECIDE, Permission.SUPERVISE),
    /** Of the holder, who sits at no desk of the authority. */
    HOLDER(Permission.FILE),
    /** What anybody can say about an entry of the register. */
    REGISTER(Permission.INTAKE, Permission.SUPERVISE);

    private final Set<Permission> permissions;

    Desk(Permission... permissions) {
        this.permissions = EnumSet.copyOf(Arrays.asList(permissions));
    }

    public boolean isFor(Caller caller) {
        return permissions.stream().anyMatch(caller::may);
    }

    /** Where the caller sits. */
    public static Set<Desk> of(Caller caller) {
        Set<Desk> desks = EnumSet.noneOf(Desk.class);
        for (Desk desk : values()) {
            if (desk.isFor(caller)) {
                desks.add(desk);
            }
        }
        return desks;
    }
}
