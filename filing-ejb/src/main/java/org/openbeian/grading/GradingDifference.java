package org.openbeian.grading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One thing that another version of the rules says otherwise of the same facts: what it was, and what it would be.
 *
 * @param was a grade's number or a code; of what is added or gone that
 */
public record GradingDifference(Kind kind, String was, String is) {

    /** What differs. */
    public enum Kind {
        GRADE,
        TRACK,
        CATEGORY,
        REGISTRATION,
        OBLIGATION_ADDED,
        OBLIGATION_GONE,
        CONDITION_ADDED,
        CONDITION_GONE,
        RED_LINE_ADDED,
        RED_LINE_GONE,
        /** The facts do not suffice today, so nobody can say whether anything differs. */
        NOT_EVALUABLE
    }

    /** Empty when both say the same. */
    public static List<GradingDifference> between(Grading was, Grading is) {
        List<GradingDifference> found = new ArrayList<>();
        changed(found, Kind.GRADE, Integer.toString(was.getGradeNumber()), Integer.toString(is.getGradeNumber()));
        changed(found, Kind.TRACK, was.getTrack().name(), is.getTrack().name());
        changed(found, Kind.CATEGORY, was.getCategory(), is.getCategory());
        changed(
                found,
                Kind.REGISTRATION,
                was.getRegistration().name(),
                is.getRegistration().name());
        lists(found, Kind.OBLIGATION_ADDED, Kind.OBLIGATION_GONE, was.getObligations(), is.getObligations());
        lists(found, Kind.CONDITION_ADDED, Kind.CONDITION_GONE, was.getConditions(), is.getConditions());
        lists(found, Kind.RED_LINE_ADDED, Kind.RED_LINE_GONE, was.getRedLines(), is.getRedLines());
        return found;
    }

    /** Instead of differences, when the facts cannot be read: that is not the same as no difference. */
    public static List<GradingDifference> notEvaluable() {
        return List.of(of(Kind.NOT_EVALUABLE, "-"));
    }

    private static void changed(List<GradingDifference> found, Kind kind, String was, String is) {
        if (!was.equals(is)) {
            found.add(new GradingDifference(kind, was, is));
        }
    }

    private static void lists(List<GradingDifference> found, Kind added, Kind gone, List<String> was, List<String> is) {
        is.stream().filter(code -> !was.contains(code)).forEach(code -> found.add(of(added, code)));
        was.stream().filter(code -> !is.contains(code)).forEach(code -> found.add(of(gone, code)));
    }

    private static GradingDifference of(Kind kind, String code) {
        return new GradingDifference(kind, code, code);
    }

    /** As it is kept: a line for each. */
    public static String write(List<GradingDifference> differences) {
        return differences.stream()
                .map(one -> one.kind + " " + one.was + " " + one.is)
                .collect(Collectors.joining("\n"));
    }

    public static List<GradingDifference> read(String kept) {
        return Arrays.stream(kept.split("\n"))
                .filter(line -> !line.isEmpty())
                .map(line -> line.split(" ", 3))
                .map(parts -> new GradingDifference(Kind.valueOf(parts[0]), parts[1], parts[2]))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GradingDifference that
                && kind == that.kind
                && was.equals(that.was)
                && is.equals(that.is);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, was, is);
    }

    @Override
    public String toString() {
        return write(List.of(this));
    }
}
