package org.openbeian.workflow.grading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.openbeian.grading.Grading;
import org.openbeian.grading.GradingRules;
import org.openbeian.grading.facts.Facts;
import org.openbeian.grading.rulebook.RuleSetId;

/**
 * Grades by the decision definitions that are deployed in the process engine for the authority (its tenant) under the
 * rule set's version tag. Deployed definitions never change, so their ids are looked up once per rule set. Like all use
 * of the engine: only within a transaction.
 */
@ApplicationScoped
public class CamundaGradingRules implements GradingRules {

    @Inject
    ProcessEngine engine;

    private final Map<RuleSetId, Map<String, String>> definitions = new ConcurrentHashMap<>();
    private final GradingRules rules = new DmnGradingRules(this::evaluateTable);

    @Override
    public Grading evaluate(RuleSetId ruleSet, Facts facts) {
        return rules.evaluate(ruleSet, facts);
    }

    @Override
    public List<Grading> evaluateAll(RuleSetId ruleSet, List<Facts> variants) {
        return rules.evaluateAll(ruleSet, variants);
    }

    private void evaluateTable(RuleSetId ruleSet, String table, Map<String, Object> inputs) {
        engine.getDecisionService()
                .evaluateDecisionTableById(definitionsOf(ruleSet).get(table))
                .variables(inputs)
                .evaluate();
    }

    private Map<String, String> definitionsOf(RuleSetId ruleSet) {
        Map<String, String> known = definitions.get(ruleSet);
        if (known == null) {
            known = deployed(ruleSet);
            definitions.put(ruleSet, known);
        }
        return known;
    }

    private Map<String, String> deployed(RuleSetId ruleSet) {
        Map<String, String> ids = new ConcurrentHashMap<>();
        engine
                .getRepositoryService()
                .createDecisionDefinitionQuery()
                .tenantIdIn(ruleSet.getAuthority())
                .versionTag(ruleSet.getVersion())
                .orderByDecisionDefinitionVersion()
                .asc()
                .list()
                .stream()
                .filter(definition -> DmnResources.TABLES.contains(definition.getKey()))
                // a later deployment of the same table under the same tag replaces the earlier one
                .forEach((DecisionDefinition definition) -> ids.put(definition.getKey(), definition.getId()));
        if (!ids.keySet().containsAll(DmnResources.TABLES)) {
            throw new IllegalStateException("rule set " + ruleSet + " is not deployed; found " + ids.keySet());
        }
        return Map.copyOf(ids);
    }
}
