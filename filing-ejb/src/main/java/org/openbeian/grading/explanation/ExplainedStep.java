package org.openbeian.grading.explanation;

/**
 * One step of a grading as a sentence.
 *
 * @param rule the rule that the sentence tells of; null where no rule applied or several together
 */
public record ExplainedStep(String rule, String zh, String en) {

    public String getText(boolean chinese) {
        return chinese ? zh : en;
    }
}
