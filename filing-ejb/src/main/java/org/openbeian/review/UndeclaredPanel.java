package org.openbeian.review;

import org.openbeian.organisation.Organisation;
import org.openbeian.registration.AiSystem;

/** A panel task that waits for the declaration of its member: of the case only what a conflict of interest can be about. */
public final class UndeclaredPanel {

    private final String task;
    private final AiSystem system;
    private final Organisation applicant;

    UndeclaredPanel(WorkItem item, Organisation applicant) {
        this.task = item.getId();
        this.system = item.getFiling().getSystem();
        this.applicant = applicant;
    }

    public String getTask() {
        return task;
    }

    public String getSystemZh() {
        return system.getNameZh();
    }

    public String getSystemEn() {
        return system.getNameEn();
    }

    public String getApplicantZh() {
        return applicant.getNameZh();
    }

    public String getApplicantEn() {
        return applicant.getNameEn();
    }
}
