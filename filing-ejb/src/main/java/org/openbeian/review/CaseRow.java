package org.openbeian.review;

import java.time.Instant;
import java.time.LocalDate;
import org.openbeian.grading.Track;
import org.openbeian.registration.FilingState;

/** One line of "all filings" on the desk. */
public record CaseRow(
        String filingId,
        String number,
        String systemZh,
        String systemEn,
        String applicantZh,
        String applicantEn,
        FilingState state,
        ShownGrade shown,
        Track track,
        LocalDate dueOn,
        boolean paused,
        Instant submittedAt) {

    public CaseRow(
            String filingId,
            String number,
            String systemZh,
            String systemEn,
            String applicantZh,
            String applicantEn,
            FilingState state,
            int proposedGrade,
            int grade,
            boolean regradeDue,
            Track track,
            LocalDate dueOn,
            boolean paused,
            Instant submittedAt) {
        this(
                filingId,
                number,
                systemZh,
                systemEn,
                applicantZh,
                applicantEn,
                state,
                ShownGrade.of(grade, proposedGrade, regradeDue),
                track,
                dueOn,
                paused,
                submittedAt);
    }

    /** The grade set, else the one proposed. */
    public int getGrade() {
        return shown.grade();
    }

    public boolean isGradeFinal() {
        return shown.set();
    }
}
