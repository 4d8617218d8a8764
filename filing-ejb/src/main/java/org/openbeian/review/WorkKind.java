package org.openbeian.review;

import org.openbeian.access.Permission;
import org.openbeian.casework.Desk;

/** What can be asked of somebody on a case, and which permission it takes. */
public enum WorkKind {
    INTAKE(Permission.INTAKE, Desk.INTAKE, "INTAKE"),
    CORRECTION(Permission.FILE, null, "APPLICANT"),
    GRADING(Permission.GRADE, Desk.GRADING, "CLASSIFIER"),
    GRADE_CONFIRMATION(Permission.GRADE, Desk.GRADING, "CLASSIFIER"),
    REVIEW(Permission.REVIEW, Desk.REVIEW, "REVIEWER"),
    PANEL(Permission.PANEL, Desk.PANEL, "PANELIST"),
    REVIEW_CLOSING(Permission.REVIEW, Desk.REVIEW, "REVIEWER"),
    CONSULTATION(Permission.SUPERVISE, Desk.SUPERVISION, "SUPERVISOR"),
    DECISION(Permission.DECIDE, Desk.DECISION, "APPROVER");

    private final Permission permission;
    private final Desk desk;
    private final String role;

    WorkKind(Permission permission, Desk desk, String role) {
        this.permission = permission;
        this.desk = desk;
        this.role = role;
    }

    /** Null for what the applicant does, which is no work of the authority. */
    Desk desk() {
        return desk;
    }

    public Permission permission() {
        return permission;
    }

    /** The role in which separation of duty counts the act. */
    public String role() {
        return role;
    }
}
