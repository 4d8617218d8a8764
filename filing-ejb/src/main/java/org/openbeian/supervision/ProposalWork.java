package org.openbeian.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openbeian.casework.CaseWork;
import org.openbeian.casework.Desk;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.CaseKind;
import org.openbeian.registration.Filing;

/** What a proposal asks, from the first word of its holder to the review of the suspension that it has led to. */
public enum ProposalWork {
    /** Its holder says something to it, or asks for a hearing. */
    ANSWER,
    /** The holder is told when and where it is heard and who leads that, for the first time or anew. */
    ANNOUNCE,
    /** Who leads the hearing holds it and puts it on record. */
    HOLD,
    DECIDE,
    /** Of two approvers the second. */
    DECIDE_SECOND,
    /** A suspension that lasts is looked at again: somebody proposes what becomes of it. */
    REVIEW;

    /**
     * What it asks as it stands, of nobody who could not do it.
     *
     * @param all of the registration
     * @param reviewedByAnother who leaves the review of a suspension to others; see {@link SuspensionReviewers}
     */
    static CaseWork of(Proposal proposal, Filing registration, List<Proposal> all, Optional<String> reviewedByAnother) {
        CaseWork work = new CaseWork(
                CaseKind.PROPOSAL,
                proposal.getId(),
                registration.getNumber(),
                registration.getSystem().getId(),
                registration.getOrganisationId());
        Optional<Suspension> suspension = Suspension.of(registration.getState(), all);
        if (proposal.isOpen()) {
            Set<String> barred = new HashSet<>(Proposers.of(all).persons());
            barred.add(proposal.getProposedBy());
            LocalDate decided = proposal.getProposed()
                    .decidedBy(
                            PortalClock.dayOf(proposal.getProposedAt()),
                            suspension.map(Suspension::getReviewDue).orElse(null));
            open(work, proposal, barred, reviewedByAnother, PortalClock.endOf(decided));
        } else if (suspension
                        .filter(lasts -> lasts.getOrder().getId().equals(proposal.getId()))
                        .isPresent()
                && all.stream().noneMatch(Proposal::isOpen)) {
            work.ask(
                    Desk.SUPERVISION,
                    REVIEW,
                    null,
                    PortalClock.endOf(suspension.get().getReviewDue()));
        }
        return work;
    }

    private static void open(
            CaseWork work, Proposal proposal, Set<String> barred, Optional<String> reviewedByAnother, Instant due) {
        Hearing hearing = proposal.getHearing();
        boolean led = hearing.isStanding() && hearing.getPresiderId() != null;
        switch (proposal.getState()) {
            case HEARING_ASKED -> announce(work, hearing, barred);
            case HEARING_ANNOUNCED -> {
                if (led) {
                    Instant end = PortalClock.endOf(hearing.getNotice().getDay());
                    work.ask(Desk.HEARING, HOLD, hearing.getPresiderId(), end);
                } else {
                    announce(work, hearing, barred);
                }
            }
            default -> {
                Instant term = hearing.getUntil() == null ? null : PortalClock.endOf(hearing.getUntil());
                if (proposal.getState() == ProposalState.PROPOSED && term != null) {
                    work.ask(Desk.HOLDER, ANSWER, null, term);
                }
                barred.add(proposal.getDecision().getFirstBy());
                barred.add(hearing.getPresiderId());
                reviewedByAnother.ifPresent(barred::add);
                barred.removeIf(Objects::isNull);
                boolean second = proposal.getState() == ProposalState.AGREED;
                boolean awaits =
                        proposal.getState() == ProposalState.PROPOSED || proposal.getState() == ProposalState.HEARD;
                work.ask(Desk.DECISION, second ? DECIDE_SECOND : DECIDE, null, due, barred, awaits ? term : null);
            }
        }
    }

    /** A hearing is announced by nobody who has proposed it, or another order before it. */
    private static void announce(CaseWork work, Hearing hearing, Set<String> barred) {
        work.ask(Desk.ORDERS, ANNOUNCE, null, PortalClock.endOf(hearing.getAnnounceBy()), barred);
    }
}
