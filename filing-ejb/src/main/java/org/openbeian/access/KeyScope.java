package org.openbeian.access;

import static org.openbeian.access.Permission.ANSWER_INCIDENT;
import static org.openbeian.access.Permission.FILE;
import static org.openbeian.access.Permission.REPORT_INCIDENT;

import java.util.EnumSet;
import java.util.Set;

/** What a key for programs is good for, within what its owner may do. */
public enum KeyScope {
    /** Look at the own filings and incidents; changes nothing. */
    READ,
    /** Send filings and take them back. */
    FILE_FILINGS(FILE),
    /** Report incidents and follow them up. */
    INCIDENTS(REPORT_INCIDENT, ANSWER_INCIDENT);

    private final Set<Permission> permissions = EnumSet.noneOf(Permission.class);

    KeyScope(Permission... permissions) {
        this.permissions.addAll(Set.of(permissions));
    }

    /** Whether a key of this scope opens a service that asks for the permission. */
    boolean opens(Permission permission, boolean reads) {
        return this == READ ? reads : permissions.contains(permission);
    }
}
