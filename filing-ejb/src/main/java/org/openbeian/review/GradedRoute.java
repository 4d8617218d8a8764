package org.openbeian.review;

import java.util.Set;
import org.openbeian.grading.Track;

/** Which way a case goes once its grade is set, as the process reads it. */
final class GradedRoute {

    /** Ways that lead to a review or to a receipt; a regrade takes one only where something speaks for it. */
    private static final Set<String> ONWARD = Set.of("REVIEW", "NOTICE");

    private GradedRoute() {}

    /** Of a filing, and of a change of the holder's. */
    static String of(Track track) {
        return switch (track) {
            case RED_LINE -> "RED_LINE";
            case NONE -> "NOT_REQUIRED";
            case NOTICE -> "NOTICE";
            default -> "REVIEW";
        };
    }

    /**
     * Of a regrade: through a review if the track becomes heavier, or the grade goes below the floor of the rules; else it
     * is recorded.
     *
     * @param registered the track of the registration as it is
     */
    static String ofRegrade(Track track, Track registered, boolean belowFloor) {
        String route = of(track);
        boolean heavier = track.isHeavierThan(registered);
        return ONWARD.contains(route) && !heavier && !belowFloor ? "RECORD" : route;
    }

    /**
     * SOD-02: a second classifier looks at a lowered grade, at a "not required", and at a regrade that moves the grade.
     *
     * @param moved of a regrade, whether the grade is another than the registered one
     */
    static boolean isConfirmed(boolean lowered, String route, boolean moved) {
        return lowered || moved || route.equals("NOT_REQUIRED");
    }
}
