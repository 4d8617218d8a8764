package org.openbeian.registration;

import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;

/**
 * How far a classifier may leave the proposed grade: up freely with a reason, down by one level with a written reason
 * and a second classifier, further down never (T11).
 */
public final class GradeOverride {

    private GradeOverride() {}

    /**
     * @return whether a second classifier has to confirm
     * @throws Invalid at the grade or at the reason, with all that is wrong
     */
    public static boolean check(int proposed, int wanted, String reason) {
        InputCheck typed = new InputCheck();
        if (wanted < 1 || wanted > 5) {
            typed.wrong("grade", "grading.grade_range");
        } else if (wanted < proposed - 1) {
            typed.wrong("grade", "grading.lowered_too_far", proposed, wanted);
        }
        if (wanted != proposed && !InputCheck.isReason(reason)) {
            typed.wrong("reason", "grading.reason_needed", InputCheck.REASON);
        }
        typed.check();
        return wanted < proposed;
    }

    /**
     * The second classifier agrees. Below the floor that the rules set (T10) it takes a written reason of both.
     *
     * @throws Invalid at the reason, when one is missing
     */
    public static void confirm(int floor, int set, String reason) {
        if (set < floor && !InputCheck.isReason(reason)) {
            throw new Invalid("/reason", "grading.below_floor", floor, InputCheck.REASON);
        }
    }
}
