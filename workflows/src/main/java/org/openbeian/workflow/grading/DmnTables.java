package org.openbeian.workflow.grading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openbeian.grading.DecisionTables;
import org.openbeian.grading.RuleHit;
import org.openbeian.grading.rulebook.RuleBook;
import org.openbeian.grading.rulebook.RuleSetId;

/**
 * Decision tables as decision models. Where the models live and which engine runs them is the business of the
 * {@link Evaluation}; it needs {@link MatchedRules} among that engine's listeners.
 */
public final class DmnTables {

    /** Evaluates one decision table of a rule set with these inputs. */
    @FunctionalInterface
    public interface Evaluation {
        void evaluate(RuleSetId ruleSet, String table, Map<String, Object> inputs);
    }

    private final Evaluation evaluation;

    public DmnTables(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** The tables of one rule set. */
    public DecisionTables of(RuleSetId ruleSet) {
        return (table, inputs) -> hits(ruleSet, table, inputs);
    }

    private List<RuleHit> hits(RuleSetId ruleSet, String table, Map<String, Object> inputs) {
        // only what the table asks for: the engine wraps and copies every variable it is given
        Map<String, Object> asked = new HashMap<>();
        RuleBook.version(ruleSet.version()).table(table).inputs().forEach(name -> asked.put(name, inputs.get(name)));
        return MatchedRules.during(() -> evaluation.evaluate(ruleSet, table, asked));
    }
}
