package org.openbeian.supervision;

import static org.openbeian.supervision.ProposalEvent.AGREE;
import static org.openbeian.supervision.ProposalEvent.ANNOUNCE;
import static org.openbeian.supervision.ProposalEvent.ANSWER;
import static org.openbeian.supervision.ProposalEvent.ASK_HEARING;
import static org.openbeian.supervision.ProposalEvent.DECLINE;
import static org.openbeian.supervision.ProposalEvent.ORDER;
import static org.openbeian.supervision.ProposalEvent.OVERTAKE;
import static org.openbeian.supervision.ProposalEvent.RECORD;
import static org.openbeian.supervision.ProposalEvent.TAKE_BACK;

import org.openbeian.casework.StateTable;

/**
 * Where a proposal stands. While a hearing was asked for and is not on record nothing is ordered: no move leads there. That
 * the term of the holder has to end first is a matter of days and not of states.
 */
public enum ProposalState {
    /** Nobody has said anything to it; its holder may, when it is one to be heard on. */
    PROPOSED,
    ANSWERED,
    /** The holder waits to be told when and where, for the first time or anew. */
    HEARING_ASKED,
    HEARING_ANNOUNCED,
    /** The hearing was held, or missed by its holder. */
    HEARD,
    /** Of two approvers the first agrees. */
    AGREED,
    ORDERED,
    DECLINED,
    TAKEN_BACK;

    private static final StateTable<ProposalState, ProposalEvent> TABLE =
            table(StateTable.of(ProposalState.class, ProposalEvent.class, "supervision.proposal_moved")
                    .move(PROPOSED, ANSWER, ANSWERED)
                    .move(PROPOSED, ASK_HEARING, HEARING_ASKED)
                    .move(HEARING_ASKED, ANNOUNCE, HEARING_ANNOUNCED)
                    .move(HEARING_ANNOUNCED, ANNOUNCE, HEARING_ANNOUNCED)
                    .move(HEARING_ANNOUNCED, OVERTAKE, HEARING_ASKED)
                    .move(HEARING_ANNOUNCED, RECORD, HEARD));

    private static StateTable<ProposalState, ProposalEvent> table(
            StateTable.Builder<ProposalState, ProposalEvent> moves) {
        for (ProposalState decidable : new ProposalState[] {PROPOSED, ANSWERED, HEARD}) {
            moves.move(decidable, AGREE, AGREED).move(decidable, ORDER, ORDERED);
        }
        moves.move(AGREED, ORDER, ORDERED).move(AGREED, DECLINE, DECLINED);
        for (ProposalState undecided :
                new ProposalState[] {PROPOSED, ANSWERED, HEARING_ASKED, HEARING_ANNOUNCED, HEARD}) {
            moves.move(undecided, DECLINE, DECLINED).move(undecided, TAKE_BACK, TAKEN_BACK);
        }
        return moves.build();
    }

    /** The table itself, to be drawn and compared. */
    public static StateTable<ProposalState, ProposalEvent> table() {
        return TABLE;
    }
}
