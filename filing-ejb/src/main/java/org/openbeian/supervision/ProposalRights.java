package org.openbeian.supervision;

import java.time.LocalDate;
import java.util.List;
import org.openbeian.access.AccessDenied;
import org.openbeian.access.Caller;
import org.openbeian.common.BusinessException;
import org.openbeian.common.Conflict;

/**
 * Who does what with a proposal, asked by the page that offers it and by the act: who has proposed something about the
 * registration before (SOD-09) neither hears nor decides, and who has ordered a suspension leaves its review to another. The
 * rest the proposal knows.
 */
final class ProposalRights {

    private final Proposal proposal;
    private final Proposers proposers;
    private final boolean reviewsOwn;

    /**
     * @param all of the registration
     * @param reviewsOwn whether the caller has ordered the suspension that it reviews, and somebody else can do it
     */
    ProposalRights(Proposal proposal, List<Proposal> all, boolean reviewsOwn) {
        this.proposal = proposal;
        this.proposers = Proposers.of(all);
        this.reviewsOwn = reviewsOwn;
    }

    /** @throws BusinessException when that is not for the caller to do, or not yet */
    void mustBeFor(ProposalState.Event event, Caller caller, LocalDate today) {
        if (!event.isFor(caller)) {
            throw new AccessDenied();
        }
        switch (event) {
            case ANNOUNCE -> proposers.mustNotHear(caller.personId());
            case AGREE, ORDER, DECLINE -> {
                proposers.mustNotDecide(caller.personId(), proposal);
                if (reviewsOwn) {
                    throw new Conflict("supervision.reviewed_by_another");
                }
            }
            default -> {
                // nothing that another proposal could bar
            }
        }
        proposal.mustBeFor(event, caller.personId(), today);
    }

    boolean can(ProposalState.Event event, Caller caller, LocalDate today) {
        return ProposalState.table().can(proposal.getState(), event, () -> mustBeFor(event, caller, today));
    }
}
