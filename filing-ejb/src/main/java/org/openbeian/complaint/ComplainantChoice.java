package org.openbeian.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.openbeian.common.Conflict;

/** What the complainant has chosen: what they want, whether they give a name, and whether the provider may learn it. */
@Embeddable
public class ComplainantChoice {

    @Enumerated(EnumType.STRING)
    private Wish wish;

    private boolean anonymous;

    @Column(name = "name_may_be_shown")
    private boolean nameMayBeShown;

    protected ComplainantChoice() {}

    ComplainantChoice(Lodging lodging) {
        this.wish = lodging.getWish();
        this.anonymous = lodging.isAnonymous();
        this.nameMayBeShown = !anonymous && lodging.isNameMayBeShown();
    }

    /** @throws Conflict for an anonymous one: mediation needs to know between whom */
    void mustHaveName() {
        if (anonymous) {
            throw new Conflict("complaint.mediation_needs_a_name");
        }
    }

    Wish wish() {
        return wish;
    }

    boolean isAnonymous() {
        return anonymous;
    }

    /** The complainant agreed that the provider learns who complains. */
    boolean isNameMayBeShown() {
        return nameMayBeShown;
    }
}
