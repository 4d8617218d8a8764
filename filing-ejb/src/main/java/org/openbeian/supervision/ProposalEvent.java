package org.openbeian.supervision;

/** What happens to a proposal. */
public enum ProposalEvent {
    /** Its holder leaves it at a statement. */
    ANSWER,
    ASK_HEARING,
    /** Announced, or put off. */
    ANNOUNCE,
    /** Who was to lead the hearing cannot: it is announced anew. */
    OVERTAKE,
    /** What became of the hearing is put on record. */
    RECORD,
    /** The first of two approvers agrees. */
    AGREE,
    ORDER,
    DECLINE,
    TAKE_BACK
}
