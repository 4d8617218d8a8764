package org.openbeian.workflow.grading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openbeian.grading.DecisionTables;
import org.openbeian.grading.Grading;
import org.openbeian.grading.GradingFlow;
import org.openbeian.grading.GradingRules;
import org.openbeian.grading.RuleHit;
import org.openbeian.grading.facts.Facts;
import org.openbeian.grading.rulebook.RuleBook;
import org.openbeian.grading.rulebook.RuleSetId;

/**
 * Grades by decision models. Where the models live and which engine runs them is the business of the
 * {@link Evaluation}; it needs {@link MatchedRules} among that engine's listeners.
 */
public final class DmnGradingRules implements GradingRules {

    /** Evaluates one decision table of a rule set with these inputs. */
    @FunctionalInterface
    public interface Evaluation {
        void evaluate(RuleSetId ruleSet, String table, Map<String, Object> inputs);
    }

    private final Evaluation evaluation;

    public DmnGradingRules(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    @Override
    public Grading evaluate(RuleSetId ruleSet, Facts facts) {
        return GradingFlow.grade(ruleSet, RuleBook.version(ruleSet.getVersion()), tables(ruleSet), facts);
    }

    @Override
    public List<Grading> evaluateAll(RuleSetId ruleSet, List<Facts> variants) {
        RuleBook book = RuleBook.version(ruleSet.getVersion());
        DecisionTables tables = tables(ruleSet).remembering(book);
        return variants.stream()
                .map(facts -> GradingFlow.grade(ruleSet, book, tables, facts))
                .toList();
    }

    private DecisionTables tables(RuleSetId ruleSet) {
        return (table, inputs) -> hits(ruleSet, table, inputs);
    }

    private List<RuleHit> hits(RuleSetId ruleSet, String table, Map<String, Object> inputs) {
        // only what the table asks for: the engine wraps and copies every variable it is given
        Map<String, Object> asked = new HashMap<>();
        RuleBook.version(ruleSet.getVersion())
                .table(table)
                .getInputs()
                .forEach(name -> asked.put(name, inputs.get(name)));
        return MatchedRules.during(() -> evaluation.evaluate(ruleSet, table, asked));
    }
}
