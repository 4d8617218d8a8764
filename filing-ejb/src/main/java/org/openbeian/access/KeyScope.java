package org.openbeian.access;

import static org.openbeian.access.Permission.ANSWER_INCIDENT;
import static org.openbeian.access.Permission.DECIDE;
import static org.openbeian.access.Permission.DESK;
import static org.openbeian.access.Permission.FILE;
import static org.openbeian.access.Permission.GRADE;
import static org.openbeian.access.Permission.INTAKE;
import static org.openbeian.access.Permission.PANEL;
import static org.openbeian.access.Permission.REPORT_INCIDENT;
import static org.openbeian.access.Permission.REVIEW;
import static org.openbeian.access.Permission.SEE_CASE;
import static org.openbeian.access.Permission.SUPERVISE;

import java.util.EnumSet;
import java.util.Set;

/** What a key for programs is good for, within what its owner may do. */
public enum KeyScope {
    /** Look at the own filings and incidents; changes nothing. */
    READ,
    /** Send filings and take them back. */
    FILE_FILINGS(FILE),
    /** Report incidents and follow them up. */
    INCIDENTS(REPORT_INCIDENT, ANSWER_INCIDENT),
    /** Work cases as a member of staff; opens no sealed identity, and nothing of who administers. */
    WORK_CASES(DESK, SEE_CASE, INTAKE, GRADE, REVIEW, PANEL, DECIDE, SUPERVISE);

    /** What a member of staff can choose from. */
    private static final Set<KeyScope> OF_STAFF = EnumSet.of(READ, WORK_CASES);

    private final Set<Permission> permissions = EnumSet.noneOf(Permission.class);

    KeyScope(Permission... permissions) {
        this.permissions.addAll(Set.of(permissions));
    }

    /** What somebody can choose from: of the others no key of theirs would open anything. */
    public static Set<KeyScope> offered(boolean staff) {
        Set<KeyScope> others = EnumSet.complementOf(EnumSet.of(WORK_CASES));
        return staff ? EnumSet.copyOf(OF_STAFF) : others;
    }

    /** Whether a key of this scope opens a service that asks for the permission. */
    boolean opens(Permission permission, boolean reads) {
        return this == READ ? reads : permissions.contains(permission);
    }
}
