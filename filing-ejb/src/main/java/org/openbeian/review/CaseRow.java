package org.openbeian.review;

import java.time.Instant;
import java.time.LocalDate;
import org.openbeian.registration.FilingState;

/** One line of "all filings" on the desk. */
public final class CaseRow {

    private final String filingId;
    private final String number;
    private final String systemZh;
    private final String systemEn;
    private final String applicantZh;
    private final String applicantEn;
    private final FilingState state;
    private final ShownGrade grade;
    private final String track;
    private final LocalDate dueOn;
    private final boolean paused;
    private final Instant submittedAt;

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
            String track,
            LocalDate dueOn,
            boolean paused,
            Instant submittedAt) {
        this.filingId = filingId;
        this.number = number;
        this.systemZh = systemZh;
        this.systemEn = systemEn;
        this.applicantZh = applicantZh;
        this.applicantEn = applicantEn;
        this.state = state;
        this.grade = ShownGrade.of(grade, proposedGrade, regradeDue);
        this.track = track;
        this.dueOn = dueOn;
        this.paused = paused;
        this.submittedAt = submittedAt;
    }

    public String getFilingId() {
        return filingId;
    }

    public String getNumber() {
        return number;
    }

    public String getSystemZh() {
        return systemZh;
    }

    public String getSystemEn() {
        return systemEn;
    }

    public String getApplicantZh() {
        return applicantZh;
    }

    public String getApplicantEn() {
        return applicantEn;
    }

    public FilingState getState() {
        return state;
    }

    /** The grade set, else the one proposed. */
    public int getGrade() {
        return grade.grade();
    }

    public boolean isGradeFinal() {
        return grade.set();
    }

    public String getTrack() {
        return track;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public boolean isPaused() {
        return paused;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }
}
