package org.openbeian.grading;

import java.time.LocalDate;
import java.util.List;
import org.openbeian.grading.facts.Facts;
import org.openbeian.grading.rulebook.RuleSetId;

/**
 * Port to whatever evaluates the decision tables. Pure: the same rule set, facts and day always give the same grading.
 */
public interface GradingRules {

    /**
     * The grading of these facts under these rules; refuses a rule set that the authority does not have.
     *
     * @param asOf the day on which it is decided: rules of a law that is not in force on it are told apart and have no
     *     other effect
     */
    Grading evaluate(RuleSetId ruleSet, Facts facts, LocalDate asOf);

    /**
     * Codes of the conditions (T13) of these facts with a grade that was set and not found.
     *
     * @param gradeSet 1 to 5
     */
    List<String> conditions(RuleSetId ruleSet, Facts facts, LocalDate asOf, int gradeSet);

    /** Gradings of several variants, in their order; cheaper than one by one. */
    default List<Grading> evaluateAll(RuleSetId ruleSet, List<Facts> variants, LocalDate asOf) {
        return variants.stream().map(facts -> evaluate(ruleSet, facts, asOf)).toList();
    }
}
