package org.openbeian.registration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openbeian.grading.GradingJson;
import org.openbeian.grading.Track;

/**
 * The grade that counts for a case, as its classifier has set it: with the track that goes with it, and, where it is
 * another than the rules propose, the reasons, which are part of the decision (T11).
 */
public final class DecidedGrade {

    private final int grade;
    private final Track track;
    private final int proposed;
    private final String reason;
    private final int floor;

    /** @param reason the classifier's words, null where it is as proposed */
    public DecidedGrade(int grade, Track track, int proposed, String reason) {
        this(grade, track, proposed, reason, 1);
    }

    /** @param floor the grade below which the rules let nothing go by themselves (T10); 1 for none */
    public DecidedGrade(int grade, Track track, int proposed, String reason, int floor) {
        this.floor = floor;
        this.grade = grade;
        this.track = track;
        this.proposed = proposed;
        this.reason = reason;
    }

    /**
     * Empty until a classifier has set one.
     *
     * @param records the gradings whose terms hold, newest first
     */
    static Optional<DecidedGrade> of(Filing filing, List<GradingRecord> records) {
        if (filing.getTerms().grade() == 0) {
            return Optional.empty();
        }
        return Optional.of(records.stream()
                .filter(record -> record.getMadeBy() != null
                        && record.getGrade() == filing.getTerms().grade())
                .filter(DecidedGrade::isInForce)
                .findFirst()
                .map(set -> new DecidedGrade(
                        filing.getTerms().grade(),
                        filing.getTerms().track(),
                        proposed(set),
                        said(set.getReason(), set.getConfirmedWhy()),
                        GradingJson.read(set.getResult()).getFloor()))
                .orElseGet(() -> new DecidedGrade(
                        filing.getTerms().grade(),
                        filing.getTerms().track(),
                        filing.getTerms().grade(),
                        null)));
    }

    /** The reasons of both, each in a paragraph of its own: below the floor of the rules it takes two (T10). */
    private static String said(String first, String second) {
        return Stream.of(first, second)
                .filter(why -> why != null && !why.isBlank())
                .distinct()
                .reduce((one, other) -> one + "\n" + other)
                .orElse(null);
    }

    /** A lowered grade counts when the second classifier has agreed. */
    private static boolean isInForce(GradingRecord set) {
        return set.getConfirmedBy() != null || set.getGrade() >= proposed(set);
    }

    private static int proposed(GradingRecord record) {
        return GradingJson.read(record.getResult()).getGradeNumber();
    }

    /** 1 to 5. */
    public int getGrade() {
        return grade;
    }

    /** How the case is reviewed with that grade. */
    public Track getTrack() {
        return track;
    }

    /** What the rules had proposed, 1 to 5. */
    public int getProposed() {
        return proposed;
    }

    /** Whether it is below what the rules say at least: two persons have said why, and everybody is told (T10). */
    public boolean isBelowFloor() {
        return isBelow(grade, floor);
    }

    /** The same of a grade that is not kept as decided one. */
    public static boolean isBelow(int grade, int floor) {
        return grade < floor;
    }

    /** Whether it is another than the rules propose. */
    public boolean isByDecision() {
        return grade != proposed;
    }

    /** Why, in the words of the classifier and of the one who agreed; null where it is as proposed. */
    public String getReason() {
        return isByDecision() ? reason : null;
    }
}
