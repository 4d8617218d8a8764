package org.openbeian.workflow.grading;

import java.time.LocalDate;
import java.util.List;
import org.openbeian.grading.DecisionTables;
import org.openbeian.grading.Grading;
import org.openbeian.grading.GradingFlow;
import org.openbeian.grading.GradingRules;
import org.openbeian.grading.facts.Facts;
import org.openbeian.grading.rulebook.RuleBook;
import org.openbeian.grading.rulebook.RuleSetId;

/** Grades by decision models. */
public final class DmnGradingRules implements GradingRules {

    private final DmnTables tables;

    public DmnGradingRules(DmnTables.Evaluation evaluation) {
        tables = new DmnTables(evaluation);
    }

    @Override
    public Grading evaluate(RuleSetId ruleSet, Facts facts, LocalDate asOf) {
        return GradingFlow.grade(ruleSet, RuleBook.version(ruleSet.version()), tables.of(ruleSet), facts, asOf);
    }

    @Override
    public List<String> conditions(RuleSetId ruleSet, Facts facts, LocalDate asOf, int gradeSet) {
        RuleBook book = RuleBook.version(ruleSet.version());
        return GradingFlow.conditions(book, tables.of(ruleSet), facts, asOf, gradeSet);
    }

    @Override
    public List<Grading> evaluateAll(RuleSetId ruleSet, List<Facts> variants, LocalDate asOf) {
        RuleBook book = RuleBook.version(ruleSet.version());
        DecisionTables remembering = tables.of(ruleSet).remembering(book);
        return variants.stream()
                .map(facts -> GradingFlow.grade(ruleSet, book, remembering, facts, asOf))
                .toList();
    }
}
