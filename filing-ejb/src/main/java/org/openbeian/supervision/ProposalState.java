package org.openbeian.supervision;

import java.util.Set;
import org.openbeian.access.Caller;
import org.openbeian.access.Permission;
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

    /** What happens to it, and who may do that. */
    public enum Event {
        /** Its holder leaves it at a statement. */
        ANSWER(Permission.FILE),
        ASK_HEARING(Permission.FILE),
        /** Announced, or put off. */
        ANNOUNCE(Permission.SUPERVISE, Permission.DECIDE),
        /** Who was to lead the hearing cannot: the portal says so, and it is announced anew. */
        OVERTAKE,
        /** What became of the hearing is put on record. */
        RECORD(Permission.DESK),
        /** The first of two approvers agrees. */
        AGREE(Permission.DECIDE),
        ORDER(Permission.DECIDE),
        DECLINE(Permission.DECIDE),
        TAKE_BACK(Permission.SUPERVISE);

        private final Set<Permission> any;

        Event(Permission... any) {
            this.any = Set.of(any);
        }

        boolean isFor(Caller caller) {
            return any.stream().anyMatch(caller::may);
        }
    }

    private static final StateTable<ProposalState, Event> TABLE = StateTable.of(
                    ProposalState.class, Event.class, "supervision.proposal_moved")
            .move(PROPOSED, Event.ANSWER, ANSWERED)
            .move(PROPOSED, Event.ASK_HEARING, HEARING_ASKED)
            .move(PROPOSED, Event.AGREE, AGREED)
            .move(PROPOSED, Event.ORDER, ORDERED)
            .move(PROPOSED, Event.DECLINE, DECLINED)
            .move(PROPOSED, Event.TAKE_BACK, TAKEN_BACK)
            .move(ANSWERED, Event.AGREE, AGREED)
            .move(ANSWERED, Event.ORDER, ORDERED)
            .move(ANSWERED, Event.DECLINE, DECLINED)
            .move(ANSWERED, Event.TAKE_BACK, TAKEN_BACK)
            .move(HEARING_ASKED, Event.ANNOUNCE, HEARING_ANNOUNCED)
            .move(HEARING_ASKED, Event.DECLINE, DECLINED)
            .move(HEARING_ASKED, Event.TAKE_BACK, TAKEN_BACK)
            .move(HEARING_ANNOUNCED, Event.ANNOUNCE, HEARING_ANNOUNCED)
            .move(HEARING_ANNOUNCED, Event.OVERTAKE, HEARING_ASKED)
            .move(HEARING_ANNOUNCED, Event.RECORD, HEARD)
            .move(HEARING_ANNOUNCED, Event.DECLINE, DECLINED)
            .move(HEARING_ANNOUNCED, Event.TAKE_BACK, TAKEN_BACK)
            .move(HEARD, Event.AGREE, AGREED)
            .move(HEARD, Event.ORDER, ORDERED)
            .move(HEARD, Event.DECLINE, DECLINED)
            .move(HEARD, Event.TAKE_BACK, TAKEN_BACK)
            .move(AGREED, Event.ORDER, ORDERED)
            .move(AGREED, Event.DECLINE, DECLINED)
            .build();

    /** The table itself, to be drawn and compared. */
    public static StateTable<ProposalState, Event> table() {
        return TABLE;
    }
}
