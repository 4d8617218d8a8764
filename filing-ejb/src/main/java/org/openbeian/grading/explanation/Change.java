package org.openbeian.grading.explanation;

import org.openbeian.grading.Grading;
import org.openbeian.grading.facts.Fact;

/**
 * One changed answer, and the grading it would lead to.
 *
 * @param to the other answer
 * @param result the grading with that answer
 */
public record Change(Fact fact, Phrase to, Direction direction, Grading result, Phrase sentence) {

    /** Whether the change makes the case weightier. */
    public enum Direction {
        UP,
        DOWN,
        SIDEWAYS
    }

    public String getZh() {
        return sentence.zh();
    }

    public String getEn() {
        return sentence.en();
    }

    public String getText(boolean chinese) {
        return sentence.getText(chinese);
    }
}
