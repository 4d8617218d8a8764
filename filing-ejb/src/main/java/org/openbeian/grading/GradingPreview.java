package org.openbeian.grading;

import jakarta.json.JsonObject;
import java.util.List;
import org.openbeian.grading.explanation.Change;
import org.openbeian.grading.explanation.ExplainedStep;

/** A grading with the reasons for it and the changes that would alter it. */
public final class GradingPreview {

    private final Grading grading;
    private final List<ExplainedStep> explanation;
    private final List<Change> changes;

    GradingPreview(Grading grading, List<ExplainedStep> explanation, List<Change> changes) {
        this.grading = grading;
        this.explanation = explanation;
        this.changes = changes;
    }

    public Grading getGrading() {
        return grading;
    }

    public List<ExplainedStep> getExplanation() {
        return explanation;
    }

    /** The nearest changes that would alter the grade or the need to register; nearest first. */
    public List<Change> getChanges() {
        return changes;
    }

    /** As published by the public interface. */
    public JsonObject toJson() {
        return GradingJson.published(grading, explanation);
    }
}
