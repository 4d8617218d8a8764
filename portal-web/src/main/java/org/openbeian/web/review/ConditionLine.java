package org.openbeian.web.review;

import java.time.LocalDate;
import org.openbeian.common.InputCheck;
import org.openbeian.review.ConditionInput;
import org.openbeian.review.ConditionRule;

/** One condition of an approval as it stands in the form. */
public final class ConditionLine {

    private final String code;
    private boolean chosen = true;
    private String evidence;
    private String owner;
    private String due;
    private String checked;

    ConditionLine(String code, String evidence, String owner, LocalDate due) {
        this.code = code;
        this.evidence = evidence;
        this.owner = owner;
        this.due = due.toString();
    }

    ConditionInput input() {
        return new ConditionInput(code, evidence, owner, day(), checked);
    }

    /** None when it is left out: the service then asks for one. */
    private LocalDate day() {
        return isBeforeDecision() ? null : InputCheck.day("conditions/" + code, due);
    }

    public String getCode() {
        return code;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }

    /** Whether it is checked before the decision instead of being due after it. */
    public boolean isBeforeDecision() {
        return ConditionRule.of(code).isBeforeDecision();
    }

    /** When the rules want it, as the last part of a key. */
    public String getRule() {
        return ConditionRule.of(code).due().name();
    }

    /** Which evidence the approver has seen. */
    public String getChecked() {
        return checked;
    }

    public void setChecked(String checked) {
        this.checked = checked;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }
}
