package org.openbeian.registration;

import org.openbeian.common.BusinessException;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;

/**
 * How far a classifier may leave the proposed grade: up freely with a reason, down by one level with a written reason
 * and a second classifier, further down never (T11).
 */
public final class GradeOverride {

    private GradeOverride() {}

    /** @return whether a second classifier has to confirm */
    public static boolean check(int proposed, int wanted, String reason) {
        if (wanted < 1 || wanted > 5) {
            throw new BusinessException("grading.grade_range");
        }
        if (wanted < proposed - 1) {
            throw new BusinessException("grading.lowered_too_far", proposed, wanted);
        }
        if (wanted != proposed && !InputCheck.isReason(reason)) {
            throw new BusinessException("grading.reason_needed", InputCheck.REASON);
        }
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
