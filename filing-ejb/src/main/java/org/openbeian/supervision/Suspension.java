package org.openbeian.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.WorkingCalendar;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.FilingState;

/**
 * A suspension (暂停登记) that lasts: since when, what its holder has to put right, and by when it is looked at again (复核).
 * It is looked at by a proposal to end it in whichever way: one that an approver has decided against lets it last, and the
 * time begins anew.
 */
public final class Suspension {

    /** Working days. */
    private static final int REVIEW_DAYS = 30;

    private final Instant since;
    private final Instant reviewed;

    private Suspension(Instant since, Instant reviewed) {
        this.since = since;
        this.reviewed = reviewed;
    }

    /** The one in which a registration in that state is; empty when it is not suspended, or no order is known. */
    static Optional<Suspension> of(FilingState state, List<Proposal> proposals) {
        if (state != FilingState.SUSPENDED) {
            return Optional.empty();
        }
        return proposals.stream()
                .filter(proposal -> proposal.isOrdered() && proposal.getEvent() == FilingEvent.SUSPEND)
                .map(Proposal::getDecidedAt)
                .max(Comparator.naturalOrder())
                .map(since -> new Suspension(since, reviewed(proposals, since)));
    }

    private static Instant reviewed(List<Proposal> proposals, Instant since) {
        return proposals.stream()
                .filter(proposal -> proposal.getEnd().equals("DECLINED") && proposal.getEvent() != FilingEvent.SUSPEND)
                .map(Proposal::getDecidedAt)
                .filter(decided -> decided.isAfter(since))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Of these measures the ones that were still to be done when it began, or came later. */
    List<Measure> measures(List<Measure> all) {
        return all.stream()
                .filter(measure -> measure.getVerifiedAt() == null
                        || !measure.getVerifiedAt().isBefore(since))
                .toList();
    }

    /** The same, or all of them where no order is known. */
    static List<Measure> measures(FilingState state, List<Proposal> proposals, List<Measure> all) {
        return of(state, proposals).map(suspension -> suspension.measures(all)).orElse(all);
    }

    public Instant getSince() {
        return since;
    }

    /** When an approver last decided to let it last; null while nobody has. */
    public Instant getReviewed() {
        return reviewed;
    }

    /** By when it has to be looked at again. */
    public LocalDate getReviewDue() {
        return WorkingCalendar.china()
                .plusWorkingDays(
                        LocalDate.ofInstant(reviewed == null ? since : reviewed, PortalClock.ZONE), REVIEW_DAYS);
    }

    public boolean isLate(LocalDate today) {
        return today.isAfter(getReviewDue());
    }
}
