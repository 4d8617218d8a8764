package org.openbeian.grading.explanation;

import org.openbeian.grading.Grading;
import org.openbeian.grading.facts.Fact;

/** One changed answer, and the grading it would lead to. */
public final class Change {

    /** Whether the change makes the case weightier. */
    public enum Direction {
        UP,
        DOWN,
        SIDEWAYS
    }

    private final Fact fact;
    private final Phrase to;
    private final Direction direction;
    private final Grading result;
    private final Phrase sentence;

    Change(Fact fact, Phrase to, Direction direction, Grading result, Phrase sentence) {
        this.fact = fact;
        this.to = to;
        this.direction = direction;
        this.result = result;
        this.sentence = sentence;
    }

    public Fact getFact() {
        return fact;
    }

    /** The other answer. */
    public Phrase getTo() {
        return to;
    }

    public Direction getDirection() {
        return direction;
    }

    /** The grading with that answer. */
    public Grading getResult() {
        return result;
    }

    public String getZh() {
        return sentence.getZh();
    }

    public String getEn() {
        return sentence.getEn();
    }

    public String getText(boolean chinese) {
        return sentence.getText(chinese);
    }
}
