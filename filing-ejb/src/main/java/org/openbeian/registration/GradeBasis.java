package org.openbeian.registration;

import jakarta.json.JsonObject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openbeian.grading.GradingDifference;
import org.openbeian.grading.GradingDifference.Kind;
import org.openbeian.grading.GradingJson;

/**
 * What a decided grade rests on: the proposal of the rules that its classifier had in front of them. New facts that lead
 * the rules to another grade, track, category or kind of registration take that away, and the grade is to be set anew
 * (state table: UNDER_REVIEW, regrade, on new facts). Whether the grade was as proposed or another makes no difference:
 * either way nobody has set it for these facts.
 */
public final class GradeBasis {

    private static final Set<Kind> BASIS = EnumSet.of(Kind.GRADE, Kind.TRACK, Kind.CATEGORY, Kind.REGISTRATION);

    private GradeBasis() {}

    /**
     * @param records all gradings of the case, newest first, without the one that is new
     * @param proposed what the rules say now, as it is kept
     */
    static boolean isGone(List<GradingRecord> records, JsonObject proposed) {
        return records.stream()
                .filter(record -> record.getMadeBy() != null)
                .findFirst()
                .map(set -> isGone(set.getResult(), proposed))
                .orElse(true);
    }

    /** Both as they are kept. */
    static boolean isGone(JsonObject restedOn, JsonObject proposed) {
        return GradingDifference.between(GradingJson.read(restedOn), GradingJson.read(proposed)).stream()
                .anyMatch(difference -> BASIS.contains(difference.kind()));
    }
}
