package org.openbeian.registration;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of an applicant's list.
 *
 * @param paused whether the clock of that day stands still
 * @param lapsed whether it counts as withdrawn because a correction was not answered in time
 * @param changeId the newest case that is open to change this registration; null when there is none
 */
public record FilingRow(
        String id,
        String number,
        String systemZh,
        String systemEn,
        FilingState state,
        FilingKind kind,
        int proposedGrade,
        int setGrade,
        LocalDate dueOn,
        boolean paused,
        boolean lapsed,
        Instant createdAt,
        String registrationNumber,
        String changeId) {

    /** The grade set, else the one proposed, else 0. */
    public int getGrade() {
        return setGrade > 0 ? setGrade : proposedGrade;
    }
}
