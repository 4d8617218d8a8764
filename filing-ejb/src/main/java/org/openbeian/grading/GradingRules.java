package org.openbeian.grading;

import java.util.List;
import org.openbeian.grading.facts.Facts;
import org.openbeian.grading.rulebook.RuleSetId;

/**
 * Port to whatever evaluates the decision tables. Pure: the same rule set and facts always give the same grading.
 */
public interface GradingRules {

    /** The grading of these facts under these rules; refuses a rule set that the authority does not have. */
    Grading evaluate(RuleSetId ruleSet, Facts facts);

    /** Gradings of several variants, in their order; cheaper than one by one. */
    default List<Grading> evaluateAll(RuleSetId ruleSet, List<Facts> variants) {
        return variants.stream().map(facts -> evaluate(ruleSet, facts)).toList();
    }
}
