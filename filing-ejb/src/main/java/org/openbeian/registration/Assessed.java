package org.openbeian.registration;

import jakarta.json.JsonObject;
import java.util.List;
import org.openbeian.common.FieldError;
import org.openbeian.grading.GradingJson;

/**
 * A filing held against the rules.
 *
 * @param terms what the grade means for the case
 * @param json the grading as published, with trace and explanation
 * @param kept the grading as it is stored with the case
 * @param blockers what the rules say is missing, at its field
 * @param targetWorkingDays days the track gives the authority
 */
public record Assessed(
        GradeTerms terms, JsonObject json, JsonObject kept, List<FieldError> blockers, int targetWorkingDays) {

    /** What the rules say has to be done for the system. */
    List<String> obligations() {
        return GradingJson.read(kept).getObligations();
    }

    public int gradeNumber() {
        return terms.grade();
    }
}
