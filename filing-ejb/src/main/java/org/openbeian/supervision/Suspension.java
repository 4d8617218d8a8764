package org.openbeian.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.WorkingCalendar;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.FilingState;

/**
 * A suspension (暂停登记) that lasts: since when, what its holder has to put right, and by when it is looked at again (复核).
 * The review ends it, by an order to lift it or to revoke the registration, or lets it last by an order that says so, of
 * which its holder is told; the time begins anew with that. A proposal that is declined is no review. What was ordered
 * without hearing the holder, the holder can answer once, and whoever reviews it says how that was considered.
 */
public final class Suspension {

    /** Working days. */
    private static final int REVIEW_DAYS = 30;

    /** It lasts, or it ends. */
    private static final Set<FilingEvent> REVIEWS = EnumSet.of(FilingEvent.CONTINUE_SUSPENSION, FilingEvent.LIFT);

    private final Proposal order;
    private final Instant reviewed;

    private Suspension(Proposal order, Instant reviewed) {
        this.order = order;
        this.reviewed = reviewed;
    }

    /** The one in which a registration in that state is; empty when it is not suspended, or no order is known. */
    static Optional<Suspension> of(FilingState state, List<Proposal> proposals) {
        if (state != FilingState.SUSPENDED) {
            return Optional.empty();
        }
        return lastOrder(proposals)
                .map(order -> new Suspension(
                        order,
                        last(proposals, FilingEvent.CONTINUE_SUSPENSION, order.getDecidedAt())
                                .map(Proposal::getDecidedAt)
                                .orElse(null)));
    }

    /** The order with which a registration was suspended last, whatever has become of it. */
    static Optional<Proposal> lastOrder(List<Proposal> proposals) {
        return last(proposals, FilingEvent.SUSPEND, Instant.MIN);
    }

    private static Optional<Proposal> last(List<Proposal> proposals, FilingEvent event, Instant after) {
        return proposals.stream()
                .filter(proposal -> proposal.isOrdered() && proposal.getEvent() == event)
                .filter(proposal -> proposal.getDecidedAt().isAfter(after))
                .max(Comparator.comparing(Proposal::getDecidedAt));
    }

    /** Of these measures the ones that were still to be done when it began, or came later. */
    List<Measure> measures(List<Measure> all) {
        return all.stream()
                .filter(measure -> measure.getVerifiedAt() == null
                        || !measure.getVerifiedAt().isBefore(getSince()))
                .toList();
    }

    /** The same, or all of them where no order is known. */
    static List<Measure> measures(FilingState state, List<Proposal> proposals, List<Measure> all) {
        return of(state, proposals).map(suspension -> suspension.measures(all)).orElse(all);
    }

    /**
     * Who has ordered the suspension that is looked at again by what is proposed now; empty for what is no review.
     *
     * @param all of one registration
     */
    static Optional<String> approverOf(Proposal review, List<Proposal> all) {
        return REVIEWS.contains(review.getEvent())
                ? lastOrder(all).map(order -> order.getDecision().getBy())
                : Optional.empty();
    }

    /** Whether its holder, who was not heard before it was ordered, can still answer it. */
    public boolean isAnswerable() {
        return order.getProposed().isUrgent() && order.getHearing().getSaidAt() == null;
    }

    /** Whether the holder has answered it, and whoever reviews it has to consider that. */
    public boolean isAnswerOpen() {
        return order.isAnswerOpen();
    }

    /** The order with which it began. */
    public Proposal getOrder() {
        return order;
    }

    public Instant getSince() {
        return order.getDecidedAt();
    }

    /** When it was last decided to let it last; null while it was not. */
    public Instant getReviewed() {
        return reviewed;
    }

    /** By when it has to be looked at again. */
    public LocalDate getReviewDue() {
        return due(reviewed == null ? getSince() : reviewed);
    }

    /** By when what was decided then is looked at again. */
    static LocalDate due(Instant decided) {
        return WorkingCalendar.china().plusWorkingDays(PortalClock.dayOf(decided), REVIEW_DAYS);
    }

    public boolean isLate(LocalDate today) {
        return today.isAfter(getReviewDue());
    }
}
