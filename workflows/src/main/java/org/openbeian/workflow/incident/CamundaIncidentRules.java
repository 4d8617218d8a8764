package org.openbeian.workflow.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.openbeian.grading.DecisionTables;
import org.openbeian.grading.rulebook.RuleSetId;
import org.openbeian.incident.assessment.IncidentRules;
import org.openbeian.workflow.grading.DeployedDecisions;
import org.openbeian.workflow.grading.DmnTables;

/** Assesses incidents by the decision definitions that are deployed in the process engine. */
@ApplicationScoped
public class CamundaIncidentRules implements IncidentRules {

    @Inject
    DeployedDecisions decisions;

    private final DmnTables tables =
            new DmnTables((ruleSet, table, inputs) -> decisions.evaluate(ruleSet, table, inputs));

    @Override
    public DecisionTables tables(RuleSetId ruleSet) {
        return tables.of(ruleSet);
    }
}
