package org.openbeian.grading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openbeian.grading.rulebook.RuleBook;

/** Evaluates single decision tables of one rule set: table id and inputs in, the rules that hit in table order out. */
@FunctionalInterface
public interface DecisionTables {

    List<RuleHit> hits(String table, Map<String, Object> inputs);

    /**
     * The same tables, asking for equal inputs only once. Variants of one case differ in one fact, so most of their
     * tables have been asked before.
     */
    default DecisionTables remembering(RuleBook book) {
        Map<List<Object>, List<RuleHit>> asked = new HashMap<>();
        return (table, inputs) -> {
            List<Object> question = new java.util.ArrayList<>();
            question.add(table);
            book.table(table).inputs().forEach(name -> question.add(inputs.get(name)));
            List<RuleHit> known = asked.get(question);
            if (known == null) {
                known = hits(table, inputs);
                asked.put(question, known);
            }
            return known;
        };
    }
}
