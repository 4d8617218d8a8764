package org.openbeian.complaint;

import java.util.Arrays;
import java.util.List;

/** What an officer wants to see of the complaints. */
public enum ComplaintView {
    OPEN,
    URGENT,
    MINE,
    NEW,
    /** The complainant has written something that nobody has read; also after the end. */
    UNREAD,
    REVIEW,
    /** An officer was named to be kept out, and the reader can agree; see {@link KeptOut}. */
    NAMED,
    ENDED;

    List<ComplaintState> states() {
        return switch (this) {
            case URGENT -> List.of(ComplaintState.URGENT);
            case NEW -> List.of(ComplaintState.RECEIVED);
            case REVIEW -> List.of(ComplaintState.REVIEW);
            case UNREAD -> List.of(ComplaintState.values());
            case ENDED ->
                Arrays.stream(ComplaintState.values())
                        .filter(ComplaintState::isEnd)
                        .toList();
            default -> ComplaintState.open();
        };
    }

    boolean isNewestFirst() {
        return this == ENDED;
    }
}
