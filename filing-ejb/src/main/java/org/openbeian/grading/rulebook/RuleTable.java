package org.openbeian.grading.rulebook;

import java.util.List;

/**
 * One decision table of a rule book.
 *
 * @param hitPolicy u, F, C or C&gt;
 */
public record RuleTable(
        String id,
        String nameZh,
        String nameEn,
        String hitPolicy,
        List<String> inputs,
        List<String> outputs,
        List<Rule> rules) {

    public RuleTable {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        rules = List.copyOf(rules);
    }
}
