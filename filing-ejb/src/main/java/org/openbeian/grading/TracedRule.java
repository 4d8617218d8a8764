package org.openbeian.grading;

import java.util.Map;
import org.openbeian.grading.rulebook.Rule;

/**
 * A rule that applied, with where it comes from: one line of a grading's trace.
 *
 * @param source the clause, "-" when the rule is a choice of the portal
 */
public record TracedRule(
        String rule, String table, String source, String confidence, String note, Map<String, Object> outputs) {

    /** The line for a rule that hit. */
    public static TracedRule of(Rule rule, RuleHit hit) {
        return new TracedRule(rule.id(), rule.table(), rule.source(), rule.confidence(), rule.note(), hit.outputs());
    }

    String text(String output) {
        return (String) outputs.get(output);
    }

    int number(String output) {
        return (Integer) outputs.get(output);
    }
}
