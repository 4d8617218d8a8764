package org.openbeian.review;

import java.time.Instant;

/** One act on a case with the name of who acted. */
public final class ActDetail {

    private final CaseAct act;
    private final PersonName person;

    private final boolean sealed;

    ActDetail(CaseAct act, PersonName person, boolean sealed) {
        this.act = act;
        this.person = person;
        this.sealed = sealed;
    }

    /** Signed, and not to be read by the caller before the own signature. */
    public boolean isSealed() {
        return sealed;
    }

    /** Kind of work: INTAKE, GRADING, REVIEW … */
    public String getAct() {
        return act.getAct();
    }

    public String getRole() {
        return act.getRole();
    }

    /** What was decided or recommended, such as ACCEPT, G3, APPROVE; SEALED while it may not be read. */
    public String getOpinion() {
        return sealed ? "SEALED" : act.getOpinion();
    }

    /** Null also while it may not be read. */
    public String getText() {
        return sealed ? null : act.getText();
    }

    public int getRound() {
        return act.getRound();
    }

    public Instant getAt() {
        return act.getActedAt();
    }

    public PersonName getPerson() {
        return person;
    }
}
