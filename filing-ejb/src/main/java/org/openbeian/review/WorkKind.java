package org.openbeian.review;

import org.openbeian.access.Permission;

/** What can be asked of somebody on a case, and which permission it takes. */
public enum WorkKind {
    INTAKE(Permission.INTAKE, "INTAKE"),
    CORRECTION(Permission.FILE, "APPLICANT"),
    GRADING(Permission.GRADE, "CLASSIFIER"),
    GRADE_CONFIRMATION(Permission.GRADE, "CLASSIFIER"),
    REVIEW(Permission.REVIEW, "REVIEWER"),
    PANEL(Permission.PANEL, "PANELIST"),
    REVIEW_CLOSING(Permission.REVIEW, "REVIEWER"),
    CONSULTATION(Permission.SUPERVISE, "SUPERVISOR"),
    DECISION(Permission.DECIDE, "APPROVER");

    private final Permission permission;
    private final String role;

    WorkKind(Permission permission, String role) {
        this.permission = permission;
        this.role = role;
    }

    public Permission permission() {
        return permission;
    }

    /** The role in which separation of duty counts the act. */
    public String role() {
        return role;
    }
}
