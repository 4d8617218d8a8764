package org.openbeian.access;

import static org.openbeian.access.Permission.ADMINISTER;
import static org.openbeian.access.Permission.ANSWER_INCIDENT;
import static org.openbeian.access.Permission.DECIDE;
import static org.openbeian.access.Permission.DESK;
import static org.openbeian.access.Permission.FILE;
import static org.openbeian.access.Permission.GRADE;
import static org.openbeian.access.Permission.OPEN_VAULT;
import static org.openbeian.access.Permission.PANEL;
import static org.openbeian.access.Permission.READ_AUDIT;
import static org.openbeian.access.Permission.REPORT_INCIDENT;
import static org.openbeian.access.Permission.REVIEW;
import static org.openbeian.access.Permission.SEE_CASE;
import static org.openbeian.access.Permission.SUPERVISE;

import java.util.EnumSet;
import java.util.Set;

/** The roles of the rights table, and what each may do. This is the only place where a role becomes a right. */
public enum Role {
    DEV(FILE, SEE_CASE, REPORT_INCIDENT, ANSWER_INCIDENT),
    PROVIDER(FILE, SEE_CASE, REPORT_INCIDENT, ANSWER_INCIDENT),
    KEY_USER(FILE, SEE_CASE, REPORT_INCIDENT, ANSWER_INCIDENT),
    INTAKE(DESK, SEE_CASE, Permission.INTAKE),
    CLASSIFIER(DESK, SEE_CASE, GRADE),
    REVIEWER(DESK, SEE_CASE, REVIEW),
    PANELIST(DESK, SEE_CASE, PANEL),
    APPROVER(DESK, SEE_CASE, DECIDE),
    SUPERVISOR(DESK, SEE_CASE, SUPERVISE, OPEN_VAULT),
    AUDITOR(DESK, SEE_CASE, READ_AUDIT),
    TENANT_ADMIN(DESK, ADMINISTER),
    RULE_EDITOR(DESK),
    RULE_RELEASER(DESK);

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = EnumSet.of(Permission.SIGNED_IN, permissions);
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    /** The roles that may do that. */
    public static Set<Role> with(Permission permission) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : values()) {
            if (role.permissions.contains(permission)) {
                roles.add(role);
            }
        }
        return roles;
    }

    /**
     * Whether nobody holds both at one authority. An auditor holds no other role (SOD-07), and who administers has no
     * rights on cases (SOD-06).
     */
    public boolean isApartFrom(Role other) {
        return this != other && (excludes(other) || other.excludes(this));
    }

    private boolean excludes(Role other) {
        return this == AUDITOR || this == TENANT_ADMIN && other.permissions.contains(SEE_CASE);
    }

    public boolean isApplicant() {
        return this == DEV || this == PROVIDER || this == KEY_USER;
    }
}
