package org.openbeian.review;

import java.util.List;
import java.util.Objects;

/** The seats of a round: as many opinions as a round needs, so many persons hold them, from the moment they take them on. */
final class Seats {

    private Seats() {}

    /** Who holds the other seats of the same round of the same work, and has not signed yet. */
    static List<String> othersOf(FilingTask seat, List<FilingTask> ofCase) {
        return ofCase.stream()
                .filter(other -> !other.getId().equals(seat.getId())
                        && other.getKind() == seat.getKind()
                        && other.getRound() == seat.getRound()
                        && other.isPending())
                .map(FilingTask::getAssignee)
                .filter(Objects::nonNull)
                .toList();
    }
}
