package org.openbeian.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.CaseClocks;
import org.openbeian.deadline.CaseKind;
import org.openbeian.deadline.ClockDefinition;
import org.openbeian.deadline.ClockDefinitions;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.deadline.DueDate;
import org.openbeian.deadline.DueDates;

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
    private static final String CHANGE = "CN-ALG-CHANGE-10WD";

    /** Kinds with a change that the applicant owes to whoever holds the filing: of a transfer, another authority (FK-03). */
    private static final Set<FilingKind> TELLS =
            EnumSet.of(FilingKind.MATERIAL_CHANGE, FilingKind.TRANSFER_IN, FilingKind.AMENDMENT);

    /** The applicant is reminded so many calendar days before the correction lapses. */
    private static final int REMINDER_DAYS = 3;

    /** Joint consultation with the sector authority takes longer (T12, note on EXPERT_JOINT). */
    private static final int JOINT_PANEL_DAYS = 45;

    @Inject
    CaseClocks clocks;

    /** @return when the filing counts as accepted if nobody says anything */
    Instant submitted(Filing filing, Instant now) {
        LocalDate due = start(filing, INTAKE, now);
        if ("NOTICE".equals(filing.getTrack())) {
            start(filing, NOTICE, now);
        }
        filing.due(due, false);
        return PortalClock.endOf(due);
    }

    /** @return the new time for intake, null when the answer goes to the reviewers */
    Instant corrected(Filing filing, boolean technical, Instant now) {
        clocks.stop(filing.getId(), CORRECTION, now, true);
        if (technical) {
            clocks.resume(filing.getId(), review(filing), now);
            filing.due(dueOf(filing), false);
            return null;
        }
        LocalDate due = start(filing, INTAKE, now);
        filing.due(due, false);
        return PortalClock.endOf(due);
    }

    public LocalDate correctionRequested(Filing filing, boolean technical, Instant now) {
        if (technical) {
            clocks.pause(filing.getId(), review(filing), now);
        } else {
            clocks.stop(filing.getId(), INTAKE, now, true);
        }
        LocalDate due = start(filing, CORRECTION, now);
        filing.due(due, technical);
        return due;
    }

    /** For the process: when to remind and when to let the correction lapse. */
    public Map<String, Object> correctionTimers(LocalDate due) {
        return Map.of(
                "correctionReminder",
                        PortalClock.endOf(due.minusDays(REMINDER_DAYS)).toString(),
                "correctionDue", PortalClock.endOf(due).toString());
    }

    public void accepted(Filing filing, Instant now) {
        clocks.stop(filing.getId(), INTAKE, now, true);
        if (review(filing) != null) {
            filing.due(start(filing, review(filing), now), false);
        }
    }

    /** Another track can mean another clock; it runs from the same acceptance. */
    public void graded(Filing filing, Instant now) {
        for (String other : new String[] {SIMPLE, FULL}) {
            if (!other.equals(review(filing))) {
                clocks.stop(filing.getId(), other, now, false);
            }
        }
        if (review(filing) != null
                && clocks.running(filing.getId(), review(filing)).isEmpty()) {
            filing.due(start(filing, review(filing), filing.getAcceptedAt()), false);
        }
    }

    public void panelConvened(Filing filing, Instant now) {
        clocks.pause(filing.getId(), review(filing), now);
        ClockDefinition panel = ClockDefinitions.get(PANEL);
        boolean joint = "EXPERT_JOINT".equals(filing.getTrack());
        filing.due(
                clocks.start(CaseKind.FILING, filing.getId(), joint ? panel.lasting(JOINT_PANEL_DAYS) : panel, now)
                        .getDay(),
                false);
    }

    public void panelReported(Filing filing, Instant now) {
        clocks.stop(filing.getId(), PANEL, now, true);
        clocks.resume(filing.getId(), review(filing), now);
        filing.due(dueOf(filing), false);
    }

    public void approved(Filing filing, Instant now) {
        clocks.stop(filing.getId(), review(filing), now, true);
        filing.due(start(filing, ISSUE, now), false);
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
        return switch (filing.getTrack()) {
            case "SIMPLE" -> SIMPLE;
            case "NOTICE", "NONE" -> null;
            default -> FULL;
        };
    }

    /**
     * The dates for the receipt: of the authority's duties, and of the applicant's own.
     *
     * @param minor whether it is a change that intake records, so that nobody decides on it afterwards
     */
    ReceiptDates datesOf(Filing filing, boolean minor, LocalDate today) {
        DueDate acceptance = day(INTAKE, today);
        String clock = minor ? null : "NOTICE".equals(filing.getTrack()) ? NOTICE : review(filing);
        DueDate decision = clock == null ? null : day(clock, today);
        String trigger = Answers.text(filing.answers(), "triggerDate");
        boolean tells = TELLS.contains(filing.getKind());
        DueDate change = tells && trigger != null ? day(CHANGE, LocalDate.parse(trigger)) : null;
        return new ReceiptDates(
                acceptance.getDay(),
                decision == null ? null : decision.getDay(),
                change == null ? null : CHANGE,
                change == null ? null : change.getDay(),
                change != null && today.isAfter(change.getDay()),
                acceptance.isProvisional()
                        || (decision != null && decision.isProvisional())
                        || (change != null && change.isProvisional()));
    }

    /** A regrade by the authority: the review clock runs from its opening. */
    void regradeOpened(Filing filing, Instant now) {
        if (review(filing) != null) {
            filing.due(start(filing, review(filing), now), false);
        }
    }

    /** Until when a change that took effect on that day had to be told (Algorithm Provisions Art. 24). */
    static LocalDate changeDue(LocalDate effectiveOn) {
        return day(CHANGE, effectiveOn).getDay();
    }

    private LocalDate start(Filing filing, String clock, Instant at) {
        return clocks.start(CaseKind.FILING, filing.getId(), clock, at).getDay();
    }

    private LocalDate dueOf(Filing filing) {
        return clocks.running(filing.getId(), review(filing))
                .map(ClockDetail::getDueOn)
                .orElse(null);
    }

    private static DueDate day(String clock, LocalDate start) {
        return DueDates.from(ClockDefinitions.get(clock), start);
    }
}
