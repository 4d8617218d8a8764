package org.openbeian.supervision;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openbeian.registration.FilingEvent;
import org.openbeian.registration.FilingState;

/** A suspension (暂停登记) that lasts: since when, and what its holder has to put right. */
public final class Suspension {

    private final Instant since;

    private Suspension(Instant since) {
        this.since = since;
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
                .map(Suspension::new);
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
        return of(state, proposals)
                .map(suspension -> suspension.measures(all))
                .orElse(all);
    }

    public Instant getSince() {
        return since;
    }
}
