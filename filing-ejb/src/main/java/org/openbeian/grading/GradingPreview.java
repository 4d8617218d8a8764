package org.openbeian.grading;

import jakarta.json.JsonObject;
import java.util.List;
import org.openbeian.grading.explanation.Change;
import org.openbeian.grading.explanation.ExplainedStep;

/**
 * A grading with the reasons for it and the changes that would alter it.
 *
 * @param changes the nearest changes that would alter the grade or the need to register; nearest first
 */
public record GradingPreview(Grading grading, List<ExplainedStep> explanation, List<Change> changes) {

    /** As published by the public interface. */
    public JsonObject toJson() {
        return GradingJson.published(grading, explanation);
    }
}
