package org.openbeian.registration;

import java.time.Instant;
import java.time.LocalDate;

/** One line of an applicant's list. */
public final class FilingRow {

    private final String id;
    private final String number;
    private final String systemZh;
    private final String systemEn;
    private final FilingState state;
    private final FilingKind kind;
    private final int proposedGrade;
    private final int grade;
    private final LocalDate dueOn;
    private final boolean paused;
    private final boolean lapsed;
    private final Instant createdAt;
    private final String registrationNumber;
    private final String changeId;

    public FilingRow(
            String id,
            String number,
            String systemZh,
            String systemEn,
            FilingState state,
            FilingKind kind,
            int proposedGrade,
            int grade,
            LocalDate dueOn,
            boolean paused,
            boolean lapsed,
            Instant createdAt,
            String registrationNumber,
            String changeId) {
        this.id = id;
        this.number = number;
        this.systemZh = systemZh;
        this.systemEn = systemEn;
        this.state = state;
        this.kind = kind;
        this.proposedGrade = proposedGrade;
        this.grade = grade;
        this.dueOn = dueOn;
        this.paused = paused;
        this.lapsed = lapsed;
        this.createdAt = createdAt;
        this.registrationNumber = registrationNumber;
        this.changeId = changeId;
    }

    public String getId() {
        return id;
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

    public FilingState getState() {
        return state;
    }

    public FilingKind getKind() {
        return kind;
    }

    /** The grade set, else the one proposed, else 0. */
    public int getGrade() {
        return grade > 0 ? grade : proposedGrade;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    /** Whether the clock of that day stands still. */
    public boolean isPaused() {
        return paused;
    }

    /** Whether it counts as withdrawn because a correction was not answered in time. */
    public boolean isLapsed() {
        return lapsed;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public String getRegistrationNumber() {
        return registrationNumber;
    }

    /** The newest case that is open to change this registration; null when there is none. */
    public String getChangeId() {
        return changeId;
    }
}
