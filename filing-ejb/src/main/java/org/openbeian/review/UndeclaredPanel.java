package org.openbeian.review;

import org.openbeian.organisation.Organisation;
import org.openbeian.registration.AiSystem;

/** A panel task that waits for the declaration of its member: of the case only what a conflict of interest can be about. */
public record UndeclaredPanel(String task, AiSystem system, Organisation applicant) {

    UndeclaredPanel(FilingTask item, Organisation applicant) {
        this(item.getId(), item.getFiling().getSystem(), applicant);
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
