package org.openbeian.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.openbeian.common.PortalClock;

/** A clock of a case as a page shows it, on a given day. */
public final class ClockDetail {

    /** How the number of a notice of an authority begins. */
    private static final String NOTICE = "BUL-";

    private final RunningClock clock;
    private final DueDate due;
    private final String extendedBy;
    private final Instant now;

    /** @param extendedBy number of what gave more time: a notice, or the case itself; null for none */
    public ClockDetail(RunningClock clock, String extendedBy, Instant now) {
        this.clock = clock;
        this.extendedBy = extendedBy;
        this.due = clock.due().orElse(null);
        this.now = now;
    }

    /** The same duty as it is for somebody from whom it has been owed since that moment. */
    public ClockDetail since(Instant start) {
        return new ClockDetail(RunningClock.start(clock.getDefinition(), start), null, now);
    }

    /** The same clock, ended then: met when what was owed was done, else because it is no longer owed. */
    public ClockDetail ended(Instant at, boolean met) {
        return new ClockDetail(clock.stop(at, met), extendedBy, now);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, PortalClock.ZONE);
    }

    public String getCode() {
        return clock.getDefinition().getCode();
    }

    public String getNameZh() {
        return clock.getDefinition().getNameZh();
    }

    public String getNameEn() {
        return clock.getDefinition().getNameEn();
    }

    public String getName(boolean chinese) {
        return clock.getDefinition().getName(chinese);
    }

    /** The clause, "-" for a choice of the portal. */
    public String getSource() {
        return clock.getDefinition().getSource();
    }

    public String getConfidence() {
        return clock.getDefinition().getConfidence();
    }

    public String getObliged() {
        return clock.getDefinition().getObliged();
    }

    /** Whether it is owed to a body that hears nothing of what arrives here. */
    public boolean isOwedElsewhere() {
        return clock.getDefinition().isOwedElsewhere();
    }

    /** In the unit of the clock. */
    public int getDuration() {
        return clock.getDefinition().getDuration();
    }

    public CountingUnit getUnit() {
        return clock.getDefinition().getUnit();
    }

    public ClockState getState() {
        return clock.state(now);
    }

    public Instant getStartedAt() {
        return clock.getStartedAt();
    }

    public LocalDate getStartedOn() {
        return LocalDate.ofInstant(clock.getStartedAt(), PortalClock.ZONE);
    }

    /** Null while paused. */
    public LocalDate getDueOn() {
        return due == null ? null : due.getDay();
    }

    /** Null unless the clock runs from moment to moment. */
    public Instant getDueAt() {
        return due == null
                ? null
                : due.moment().map(java.time.OffsetDateTime::toInstant).orElse(null);
    }

    public boolean isProvisional() {
        return due != null && due.isProvisional();
    }

    /** Number of the notice by which the authority gave more time to all; null when it has not. */
    public String getExtendedBy() {
        return extendedBy != null && extendedBy.startsWith(NOTICE) ? extendedBy : null;
    }

    /** Whether this case alone got more time, to which a second officer agreed. */
    public boolean isExtendedAlone() {
        return extendedBy != null && getExtendedBy() == null;
    }

    /** Working days left after today; negative when late; what is left of a paused clock. */
    public int getRemainingWorkingDays() {
        return clock.remainingWorkingDays(today());
    }

    public int getUsedDays() {
        return clock.usedDays(today());
    }

    public int getPausedWorkingDays() {
        return clock.pausedWorkingDays(today());
    }

    /** Oldest first. */
    public List<Segment> getSegments() {
        return clock.getSegments();
    }
}
