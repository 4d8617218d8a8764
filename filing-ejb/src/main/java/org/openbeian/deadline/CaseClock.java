package org.openbeian.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openbeian.common.Ids;
import org.openbeian.common.PortalClock;
import org.openbeian.tenancy.TenantOwned;

/**
 * One clock of a case. The truth is in its segments, which are only ever added; the due date and whether it is open are
 * kept beside for queries.
 */
@Entity
@Table(name = "clock")
public class CaseClock extends TenantOwned {

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    @Column(name = "case_kind")
    private CaseKind caseKind;

    @Column(name = "case_id")
    private String caseId;

    private String code;

    private int duration;

    @Column(name = "started_at")
    private Instant startedAt;

    /** How often the same clock had already started at the same moment. */
    @Column(name = "start_round")
    private int round;

    /** Null while paused. */
    @Column(name = "due_on")
    private LocalDate dueOn;

    /** Null unless the clock runs from moment to moment. */
    @Column(name = "due_at")
    private Instant dueAt;

    private boolean provisional;

    /** Number of the notice that gave more time, or of the case itself where a colleague agreed to it; null for neither. */
    @Column(name = "extended_to")
    private LocalDate extendedTo;

    /** Number of the notice that gave it. */
    @Column(name = "extended_by")
    private String extendedBy;

    private boolean ended;

    /** For which day whoever owes it was reminded. */
    @Column(name = "reminded_for")
    private LocalDate remindedFor;

    /** For which day whoever owes it was told that it has passed. */
    @Column(name = "missed_for")
    private LocalDate missedFor;

    @Version
    private long version;

    protected CaseClock() {}

    CaseClock(CaseKind caseKind, String caseId, RunningClock clock, int round) {
        this.id = Ids.at(clock.getStartedAt());
        this.caseKind = caseKind;
        this.caseId = caseId;
        this.code = clock.getDefinition().getCode();
        this.duration = clock.getDefinition().getDuration();
        this.startedAt = clock.getStartedAt();
        this.round = round;
        reflect(clock);
    }

    /** Takes over what the segments say. */
    void reflect(RunningClock clock) {
        dueOn = clock.due().map(DueDate::getDay).orElse(null);
        dueAt = clock.due()
                .flatMap(DueDate::moment)
                .map(java.time.OffsetDateTime::toInstant)
                .orElse(null);
        provisional = clock.due().map(DueDate::isProvisional).orElse(false);
        ended = clock.isEnded();
    }

    /** The clock that the stored segments make up. */
    RunningClock running(List<Segment> segments) {
        return RunningClock.of(ClockDefinitions.get(code).lasting(duration), segments)
                .extendedTo(extendedTo)
                .dueAsTold(dueAt == null ? dueOn : null, provisional);
    }

    /**
     * Whether to tell whoever owes it, and of what; once for each day it is due.
     *
     * @param days so many days before it is due
     */
    Optional<ClockNotice> notice(LocalDate today, int days) {
        if (ended || dueOn == null || today.isBefore(dueOn.minusDays(days))) {
            return Optional.empty();
        }
        return notice(today.isAfter(dueOn));
    }

    /**
     * The same for who watches it to the moment: one that ends within a day is told of when that moment has passed, and not
     * before.
     *
     * @param soon what is due by then comes near
     */
    Optional<ClockNotice> notice(Instant now, LocalDate soon) {
        if (ended || dueOn == null || dueOn.isAfter(soon)) {
            return Optional.empty();
        }
        boolean missed = !now.isBefore(getEnd());
        return missed || dueAt == null ? notice(missed) : Optional.empty();
    }

    private Optional<ClockNotice> notice(boolean missed) {
        if (dueOn.equals(missed ? missedFor : remindedFor)) {
            return Optional.empty();
        }
        if (missed) {
            missedFor = dueOn;
        } else {
            remindedFor = dueOn;
        }
        return Optional.of(new ClockNotice(caseId, code, dueOn, missed));
    }

    void extend(RunningClock longer, String notice) {
        extendedTo = longer.getExtendedTo().orElseThrow();
        extendedBy = notice;
        reflect(longer);
    }

    public String getId() {
        return id;
    }

    public CaseKind getCaseKind() {
        return caseKind;
    }

    public String getCaseId() {
        return caseId;
    }

    public String getCode() {
        return code;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    /** The first moment at which it is late; not of one that stands still. */
    Instant getEnd() {
        return dueAt == null ? PortalClock.endOf(dueOn) : dueAt;
    }

    public boolean isProvisional() {
        return provisional;
    }

    /** Null unless the authority has given more time. */
    public String getExtendedBy() {
        return extendedBy;
    }

    public boolean isEnded() {
        return ended;
    }
}
