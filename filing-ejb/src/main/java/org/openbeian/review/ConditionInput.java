package org.openbeian.review;

import java.time.LocalDate;

/**
 * One condition of an approval as the approver sets it.
 *
 * @param dueOn when it is due; not asked for what belongs before the decision
 * @param checked of what belongs before the decision: which evidence the approver has seen; null for the others
 */
public record ConditionInput(String code, String evidence, String owner, LocalDate dueOn, String checked) {

    /** One that is due after the decision. */
    public ConditionInput(String code, String evidence, String owner, LocalDate dueOn) {
        this(code, evidence, owner, dueOn, null);
    }
}
