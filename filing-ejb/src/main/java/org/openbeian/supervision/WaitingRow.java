package org.openbeian.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.FilingState;

/**
 * A proposal that waits for an approver, or for its holder to be heard before.
 *
 * @param number null on the notice track
 */
public record WaitingRow(
        Proposal proposal, String number, String systemZh, String systemEn, FilingState state, int grade) {

    /**
     * What presses first: a danger that cannot wait, what can be decided now, a hearing that somebody has to hold, and
     * last what waits until the term of the holder ends; of two alike the one whose day is nearer.
     */
    static Comparator<WaitingRow> pressing(LocalDate today) {
        return Comparator.comparing((WaitingRow row) -> row.rank(today))
                .thenComparing(row -> row.day(today))
                .thenComparing(row -> row.proposal.getProposedAt());
    }

    private int rank(LocalDate today) {
        if (isUrgent()) {
            return 0;
        }
        if (proposal.isHearingAwaited()) {
            return 2;
        }
        return proposal.isBeingHeard(today) ? 3 : 1;
    }

    /** By which it is pressing: the day of the hearing, or the first on which it can be held; the last day of the term, or since when it can be decided. */
    private LocalDate day(LocalDate today) {
        if (proposal.isHearingAwaited()) {
            Hearing hearing = proposal.getHearing();
            return hearing.isStanding() ? hearing.getNotice().getDay() : hearing.getFrom();
        }
        return proposal.isBeingHeard(today)
                ? proposal.getHearing().getUntil()
                : PortalClock.dayOf(proposal.getProposedAt());
    }

    /** A danger that cannot wait until the holder was heard. */
    public boolean isUrgent() {
        return proposal.getProposed().isUrgent();
    }

    public String getFilingId() {
        return proposal.getFilingId();
    }

    public FilingEvent getEvent() {
        return proposal.getEvent();
    }

    public Instant getProposedAt() {
        return proposal.getProposedAt();
    }
}
