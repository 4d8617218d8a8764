package org.openbeian.workflow.grading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.openbeian.grading.Grading;
import org.openbeian.grading.GradingRules;
import org.openbeian.grading.facts.Facts;
import org.openbeian.grading.rulebook.RuleSetId;

/** Grades by the decision definitions that are deployed in the process engine. */
@ApplicationScoped
public class CamundaGradingRules implements GradingRules {

    @Inject
    DeployedDecisions decisions;

    private final GradingRules rules =
            new DmnGradingRules((ruleSet, table, inputs) -> decisions.evaluate(ruleSet, table, inputs));

    @Override
    public Grading evaluate(RuleSetId ruleSet, Facts facts, LocalDate asOf) {
        return rules.evaluate(ruleSet, facts, asOf);
    }

    @Override
    public List<String> conditions(RuleSetId ruleSet, Facts facts, LocalDate asOf, int gradeSet) {
        return rules.conditions(ruleSet, facts, asOf, gradeSet);
    }

    @Override
    public List<Grading> evaluateAll(RuleSetId ruleSet, List<Facts> variants, LocalDate asOf) {
        return rules.evaluateAll(ruleSet, variants, asOf);
    }
}
