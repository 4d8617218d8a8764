package org.openbeian.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.openbeian.grading.Track;
import org.openbeian.registration.FilingKind;
import org.openbeian.registration.FilingState;

/** One line of the queue: what is asked, on which case, until when. */
public final class QueueRow {

    private final String workItemId;
    private final WorkKind kind;
    private final FilingTask.State itemState;
    private final boolean declared;
    private final PersonName assignee;
    private final Instant openedAt;
    private final String filingId;
    private final String number;
    private final String systemZh;
    private final String systemEn;
    private final String applicantZh;
    private final String applicantEn;
    private final FilingState state;
    private final ShownGrade grade;
    private final Track track;
    private final LocalDate dueOn;
    private final boolean paused;
    private final FilingKind filingKind;
    private final boolean filedLate;
    private final int round;
    private final String preparedBy;
    private boolean takeable = true;

    public QueueRow(
            String workItemId,
            WorkKind kind,
            FilingTask.State itemState,
            Instant conflictFreeAt,
            String assigneeZh,
            String assigneeEn,
            Instant openedAt,
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
            FilingKind filingKind,
            boolean filedLate,
            int round,
            String preparedBy) {
        this.round = round;
        this.preparedBy = preparedBy;
        this.filingKind = filingKind;
        this.workItemId = workItemId;
        this.kind = kind;
        this.itemState = itemState;
        this.declared = conflictFreeAt != null;
        this.assignee = assigneeZh == null ? null : new PersonName(assigneeZh, assigneeEn);
        this.openedAt = openedAt;
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
        this.filedLate = filedLate;
    }

    public String getWorkItemId() {
        return workItemId;
    }

    /** Why the case was made. */
    public FilingKind getFilingKind() {
        return filingKind;
    }

    public WorkKind getKind() {
        return kind;
    }

    public boolean isClaimed() {
        return itemState == FilingTask.State.CLAIMED;
    }

    /** Whether the material is still closed to the panel member who took this (SOD-04). */
    public boolean isToBeDeclared() {
        return kind == WorkKind.PANEL && isClaimed() && !declared;
    }

    /** @param acts of its case, oldest first */
    void askedOf(String person, List<CaseAct> acts) {
        boolean opener = filingKind == FilingKind.REGRADE && person.equals(preparedBy);
        takeable = !opener && TaskSeparation.isFree(kind, round, acts, person);
    }

    /** Whether the caller could claim it after what was done on the case before: asked of the rule that would refuse it. */
    public boolean isTakeable() {
        return takeable;
    }

    /** Null while nobody has it. */
    public PersonName getAssignee() {
        return assignee;
    }

    public Instant getOpenedAt() {
        return openedAt;
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

    public Track getTrack() {
        return track;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    /** The applicant has handed it in after the day that the law sets. */
    public boolean isFiledLate() {
        return filedLate;
    }

    public boolean isPaused() {
        return paused;
    }
}
