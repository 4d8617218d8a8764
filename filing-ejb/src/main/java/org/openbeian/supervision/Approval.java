package org.openbeian.supervision;

import java.time.Instant;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;
import org.openbeian.common.Shown;

/**
 * An approver's word for an order, as typed.
 *
 * @param first who ordered it as the first of two, as the approver has seen it; null or empty for nobody
 * @param why may be empty for what burdens nobody
 * @param considered how what the holder has said was considered; left aside when the holder has said nothing
 * @param typed what is wrong of the form already, to be told together with the rest
 */
record Approval(String approver, String first, String why, String considered, InputCheck typed) {

    Approval(String approver, String first, String why, String considered) {
        this(approver, first, why, considered, new InputCheck());
    }

    /**
     * An order that burdens the holder is explained, and when the holder has said something to it, it says how that was
     * considered.
     *
     * @param state where it leads: agreed to by the first of two, or ordered
     * @throws Invalid with what is missing
     */
    ProposalDecision on(Proposal proposal, ProposalState state, Instant at) {
        ProposalDecision soFar = proposal.getDecision();
        Shown.mustBe(soFar.getFirstBy(), first);
        String because = typed.tried(() -> proposal.isExplained()
                ? InputCheck.neededReason("decision", why, SupervisionService.TEXT)
                : InputCheck.optional("decision", why, SupervisionService.TEXT));
        String how = proposal.isAnswered()
                ? typed.tried(() -> InputCheck.neededReason("considered", considered, SupervisionService.TEXT))
                : null;
        typed.check();
        return state == ProposalState.AGREED
                ? ProposalDecision.first(approver, because, how)
                : soFar.ordered(approver, because, how, at);
    }
}
