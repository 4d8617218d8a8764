package org.openbeian.grading.explanation;

/** One step of a grading as a sentence. */
public final class ExplainedStep {

    private final String rule;
    private final String zh;
    private final String en;

    public ExplainedStep(String rule, String zh, String en) {
        this.rule = rule;
        this.zh = zh;
        this.en = en;
    }

    /** The rule that the sentence tells of; null where no rule applied or several together. */
    public String getRule() {
        return rule;
    }

    public String getZh() {
        return zh;
    }

    public String getEn() {
        return en;
    }

    public String getText(boolean chinese) {
        return chinese ? zh : en;
    }
}
