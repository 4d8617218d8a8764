package org.openbeian.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.openbeian.access.Caller;
import org.openbeian.audit.AuditNotes;
import org.openbeian.casework.Act;
import org.openbeian.casework.CaseProtocol;
import org.openbeian.casework.CaseWork;

/** How a proposal is worked. What is done stands in the proposal itself, and no process waits for it. */
@ApplicationScoped
class ProposalCases extends CaseProtocol<Proposal, ProposalState, ProposalState.Event> {

    @Inject
    SupervisionRepository found;

    @Inject
    SuspensionReviewers reviewers;

    ProposalCases() {
        super(Proposal.class, ProposalState.table());
    }

    @Override
    protected Collection<String> systems(Proposal proposal) {
        return found.systems(proposal.getFilingId());
    }

    @Override
    protected void mustBeFor(Proposal proposal, ProposalState.Event event, Caller caller) {
        // nobody of the holder has proposed anything
        List<Proposal> all = caller.isStaff() ? found.proposalsOf(proposal.getFilingId()) : List.of();
        boolean reviewsOwn = caller.isStaff() && reviewers.isBarred(caller.personId(), proposal, all);
        new ProposalRights(proposal, all, reviewsOwn).mustBeFor(event, caller, clock.today());
    }

    @Override
    protected CaseWork waiting(Proposal proposal) {
        List<Proposal> all = found.proposalsOf(proposal.getFilingId());
        return ProposalWork.of(proposal, found.registrationOf(proposal), all, reviewers.barred(proposal, all));
    }

    @Override
    protected void keep(Act<Proposal> act) {
        // whether a suspension waits for its review is a matter of what is proposed since
        Suspension.lastOrder(found.proposalsOf(act.on().getFilingId()))
                .filter(order -> !order.getId().equals(act.on().getId()))
                .ifPresent(order -> asks(order, act.by(), act.at()));
        audit.notes()
                .note(
                        act.word().equals(ProposalState.Event.AGREE.name()) ? "first_of_two" : "event",
                        AuditNotes.code("registration_event", act.on().getEvent()));
    }
}
