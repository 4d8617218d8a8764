package org.openbeian.review;

import java.time.Instant;

/** One act on a case with the name of who acted. */
public final class ActDetail {

    private final CaseAct act;
    private final PersonName person;

    ActDetail(CaseAct act, PersonName person) {
        this.act = act;
        this.person = person;
    }

    /** Kind of work: INTAKE, GRADING, REVIEW … */
    public String getAct() {
        return act.getAct();
    }

    public String getRole() {
        return act.getRole();
    }

    /** What was decided or recommended, such as ACCEPT, G3, APPROVE. */
    public String getOpinion() {
        return act.getOpinion();
    }

    public String getText() {
        return act.getText();
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
