package org.openbeian.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openbeian.casework.WorkItems;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.CaseClocks;
import org.openbeian.deadline.CaseKind;
import org.openbeian.deadline.ClockDefinition;
import org.openbeian.deadline.ClockDefinitions;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.deadline.DueDate;
import org.openbeian.deadline.DueDates;
import org.openbeian.deadline.Segment;
import org.openbeian.grading.Track;

/**
 * Which clock starts, stands still and ends with which event of a filing (state table, column "effect"). The numbers
 * are data of {@code deadline}; this class knows only the names of the clocks.
 */
@ApplicationScoped
public class FilingClocks {

    static final String INTAKE = "CN-APL-CORRECT-5WD";
    private static final String NOTICE = "PORTAL-REG-G1-5WD";
    static final String CORRECTION = "PORTAL-APPLICANT-CORRECT-10WD";
    private static final String SIMPLE = "CN-APL-DECIDE-20WD";
    private static final String FULL = "CN-ALG-REVIEW-30WD";
    private static final String PANEL = "PORTAL-PANEL-30WD";
    private static final String ISSUE = "CN-APL-ISSUE-10WD";
    private static final String APPEAL = "CN-ARL-APPLY-60D";
    static final String DEREGISTER = "CN-ALG-DEREG-20WD";
    static final String USERS = "PORTAL-USERS-QUARTERLY-10WD";

    /** The applicant is reminded so many calendar days before the correction lapses. */
    private static final int REMINDER_DAYS = 3;

    /** Joint consultation with the sector authority takes longer (T12, note on EXPERT_JOINT). */
    private static final int JOINT_PANEL_DAYS = 45;

    @Inject
    CaseClocks clocks;

    @Inject
    WorkItems work;

    /** @return when the filing counts as accepted if nobody says anything */
    Instant submitted(Filing filing, Instant now) {
        LocalDate due = start(filing, INTAKE, now);
        if (filing.getTerms().track() == Track.NOTICE) {
            start(filing, NOTICE, now);
        }
        // nothing of it waits for anybody yet
        filing.due().set(due, false);
        return PortalClock.endOf(due);
    }

    /** @return the new time for intake, null when the answer goes to the reviewers */
    Instant corrected(Filing filing, boolean technical, Instant now) {
        clocks.stop(filing.getId(), CORRECTION, now, true);
        if (technical) {
            clocks.resume(filing.getId(), review(filing), now);
            isDue(filing, due(filing), false);
            return null;
        }
        LocalDate due = start(filing, INTAKE, now);
        isDue(filing, due, false);
        return PortalClock.endOf(due);
    }

    public LocalDate correctionRequested(Filing filing, boolean technical, Instant now) {
        if (technical) {
            clocks.pause(filing.getId(), review(filing), now);
        } else {
            clocks.stop(filing.getId(), INTAKE, now, true);
        }
        LocalDate due = start(filing, CORRECTION, now);
        isDue(filing, due, technical);
        return due;
    }

    /** For the process: when to remind and when to let the correction lapse. */
    public Map<String, Object> correctionTimers(LocalDate due) {
        return Map.of(
                "correctionReminder",
                        PortalClock.endOf(due.minusDays(REMINDER_DAYS)).toString(),
                "correctionDue", PortalClock.endOf(due).toString());
    }

    /** @return by when it has to be decided; empty where nothing is reviewed */
    public Optional<LocalDate> accepted(Filing filing, Instant now) {
        clocks.stop(filing.getId(), INTAKE, now, true);
        if (review(filing) == null) {
            isDue(filing, due(filing), false);
            return Optional.empty();
        }
        isDue(filing, start(filing, review(filing), now), false);
        return Optional.of(filing.due().day());
    }

    /** Another track can mean another clock; it runs from the same acceptance, and stood still when the one before did. */
    public void graded(Filing filing, Instant now) {
        List<Segment> before = List.of();
        if (filing.getTerms().track() != Track.NOTICE) {
            clocks.stop(filing.getId(), NOTICE, now, false);
        }
        for (String other : new String[] {SIMPLE, FULL}) {
            if (!other.equals(review(filing))) {
                Optional<ClockDetail> running = clocks.running(filing.getId(), other);
                before = running.map(ClockDetail::getSegments).orElse(before);
                clocks.stop(filing.getId(), other, now, false);
            }
        }
        if (review(filing) != null
                && clocks.running(filing.getId(), review(filing)).isEmpty()) {
            start(filing, review(filing), filing.submission().acceptedAt());
            before.stream().skip(1).forEach(segment -> standsStillLike(filing, segment));
            isDue(filing, due(filing), false);
        }
        if (review(filing) == null) {
            isDue(filing, due(filing), false);
        }
    }

    /** What has stood still while the applicant answered or a panel met stays so. */
    private void standsStillLike(Filing filing, Segment segment) {
        if (segment.getKind() == Segment.Kind.PAUSE) {
            clocks.pause(filing.getId(), review(filing), segment.getAt());
        } else {
            clocks.resume(filing.getId(), review(filing), segment.getAt());
        }
    }

    /** @return when the panel is to have reported; its time is not counted as time of the review */
    public DueDate panelConvened(Filing filing, Instant now) {
        clocks.pause(filing.getId(), review(filing), now);
        DueDate due = clocks.start(
                CaseKind.FILING, filing.getId(), panel(filing.getTerms().track()), now);
        isDue(filing, due.getDay(), false);
        return due;
    }

    private static ClockDefinition panel(Track track) {
        ClockDefinition panel = ClockDefinitions.get(PANEL);
        return track == Track.EXPERT_JOINT ? panel.lasting(JOINT_PANEL_DAYS) : panel;
    }

    /** How many working days a panel takes on that track. */
    static int panelDays(Track track) {
        return panel(track).getDuration();
    }

    public void panelReported(Filing filing, Instant now) {
        clocks.stop(filing.getId(), PANEL, now, true);
        clocks.resume(filing.getId(), review(filing), now);
        isDue(filing, due(filing), false);
    }

    public void approved(Filing filing, Instant now) {
        clocks.stop(filing.getId(), review(filing), now, true);
        isDue(filing, start(filing, ISSUE, now), false);
    }

    public void issued(Filing filing, Instant now) {
        clocks.stop(filing.getId(), ISSUE, now, true);
    }

    public void rejected(Filing filing, Instant now) {
        clocks.stopAll(filing.getId(), now);
        start(filing, APPEAL, now);
    }

    public void closed(Filing filing, Instant now) {
        clocks.stopAll(filing.getId(), now);
    }

    /** Red lines are decided like full reviews; a notice has no review. */
    private static String review(Filing filing) {
        return switch (filing.getTerms().track()) {
            case SIMPLE -> SIMPLE;
            case NOTICE, NONE -> null;
            default -> FULL;
        };
    }

    /**
     * The dates for the receipt: of the authority's duties, and of the applicant's own. The time to decide begins with the
     * acceptance, so the last day is counted from the last day for that; a notice has one time for both.
     *
     * @param minor whether it is a change that intake records, so that nobody decides on it afterwards
     * @param duty until when it had to be handed in; null when nothing says so
     */
    ReceiptDates datesOf(Filing filing, boolean minor, FilingDuty duty, LocalDate today) {
        DueDate acceptance = day(INTAKE, today);
        String clock = minor ? null : filing.getTerms().track() == Track.NOTICE ? NOTICE : review(filing);
        DueDate decision = clock == null ? null : day(clock, clock.equals(NOTICE) ? today : acceptance.getDay());
        return new ReceiptDates(
                acceptance.getDay(),
                decision == null ? null : decision.getDay(),
                duty == null ? null : duty.clock(),
                duty == null ? null : duty.due(),
                duty != null && duty.late(),
                acceptance.isProvisional()
                        || (decision != null && decision.isProvisional())
                        || (duty != null && duty.provisional()));
    }

    /** A regrade by the authority: the review clock runs from its opening. */
    void regradeOpened(Filing filing, Instant now) {
        if (review(filing) != null) {
            isDue(filing, start(filing, review(filing), now), false);
        }
    }

    /** Until when a change that took effect on that day had to be told (Algorithm Provisions Art. 24). */
    static LocalDate changeDue(LocalDate effectiveOn) {
        return day(FilingDuty.CHANGE, effectiveOn).getDay();
    }

    /** A draft of a service that runs already: its filing is owed from the first day on. Another day is another clock. */
    void owed(Filing filing, FilingDuty duty, Instant now) {
        LocalDate since = duty != null && duty.isOfService() ? duty.since() : null;
        LocalDate running = clocks.running(filing.getId(), FilingDuty.FILE)
                .map(ClockDetail::getStartedOn)
                .orElse(null);
        if (Objects.equals(since, running)) {
            return;
        }
        clocks.stop(filing.getId(), FilingDuty.FILE, now, false);
        if (since != null) {
            clocks.start(CaseKind.FILING, filing.getId(), FilingDuty.FILE, since);
        }
    }

    /** What was owed is done, late or in time. */
    void filed(Filing filing, FilingDuty duty, Instant now) {
        owed(filing, duty, now);
        clocks.stop(filing.getId(), FilingDuty.FILE, now, true);
    }

    /** The service has ended and nobody has signed that it is to be struck off. */
    void serviceEnded(Filing registration, LocalDate endedOn) {
        clocks.start(CaseKind.FILING, registration.getId(), DEREGISTER, endedOn);
    }

    void deregistrationSigned(Filing registration, Instant now) {
        clocks.stop(registration.getId(), DEREGISTER, now, true);
    }

    /** The service goes on after all. */
    void serviceGoesOn(Filing registration, Instant now) {
        clocks.stop(registration.getId(), DEREGISTER, now, false);
    }

    /** The numbers of the quarter are owed; those of an earlier one that never came are no longer. */
    void quarterEnded(Filing registration, LocalDate lastDay, Instant now) {
        clocks.stop(registration.getId(), USERS, now, false);
        clocks.start(CaseKind.FILING, registration.getId(), USERS, lastDay);
    }

    void usersReported(Filing registration, Instant now) {
        clocks.stop(registration.getId(), USERS, now, true);
    }

    /** Who holds no registration any more owes nothing of it. */
    void registrationEnded(Filing registration, Instant now) {
        clocks.stop(registration.getId(), DEREGISTER, now, false);
        clocks.stop(registration.getId(), USERS, now, false);
    }

    /** Until when the work on it is to be done: on the filing, and on what of it waits for somebody. */
    void isDue(Filing filing, LocalDate day, boolean paused) {
        boolean stays = Objects.equals(day, filing.due().day())
                && paused == filing.due().isPaused();
        filing.due().set(day, paused);
        if (!stays) {
            work.due(filing.getId(), day == null ? null : PortalClock.endOf(day), paused);
        }
    }

    private LocalDate start(Filing filing, String clock, Instant at) {
        return clocks.start(CaseKind.FILING, filing.getId(), clock, at).getDay();
    }

    /** The day of what the authority owes on this track and still runs; null when nothing does. */
    private LocalDate due(Filing filing) {
        String owed = filing.getTerms().track() == Track.NOTICE ? NOTICE : review(filing);
        return owed == null
                ? null
                : clocks.running(filing.getId(), owed)
                        .map(ClockDetail::getDueOn)
                        .orElse(null);
    }

    private static DueDate day(String clock, LocalDate start) {
        return DueDates.from(ClockDefinitions.get(clock), start);
    }
}
