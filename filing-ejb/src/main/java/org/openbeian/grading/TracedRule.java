package org.openbeian.grading;

import java.util.Map;
import org.openbeian.grading.rulebook.Rule;

/** A rule that applied, with where it comes from: one line of a grading's trace. */
public final class TracedRule {

    private final String rule;
    private final String table;
    private final String source;
    private final String confidence;
    private final String note;
    private final Map<String, Object> outputs;

    TracedRule(String rule, String table, String source, String confidence, String note, Map<String, Object> outputs) {
        this.rule = rule;
        this.table = table;
        this.source = source;
        this.confidence = confidence;
        this.note = note;
        this.outputs = outputs;
    }

    /** The line for a rule that hit. */
    public static TracedRule of(Rule rule, RuleHit hit) {
        return new TracedRule(
                rule.getId(),
                rule.getTable(),
                rule.getSource(),
                rule.getConfidence(),
                rule.getNote(),
                hit.getOutputs());
    }

    public String getRule() {
        return rule;
    }

    public String getTable() {
        return table;
    }

    /** The clause, "-" when the rule is a choice of the portal. */
    public String getSource() {
        return source;
    }

    public String getConfidence() {
        return confidence;
    }

    public String getNote() {
        return note;
    }

    public Map<String, Object> getOutputs() {
        return outputs;
    }

    String text(String output) {
        return (String) outputs.get(output);
    }

    int number(String output) {
        return (Integer) outputs.get(output);
    }
}
