package org.openbeian.workflow.grading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.openbeian.grading.rulebook.RuleSetId;

/**
 * The decision definitions that are deployed in the process engine for an authority (its tenant) under the rule set's
 * version tag. Deployed definitions never change, so their ids are looked up once per rule set. Like all use of the
 * engine: only within a transaction.
 */
@ApplicationScoped
public class DeployedDecisions {

    private final Map<RuleSetId, Map<String, String>> definitions = new ConcurrentHashMap<>();

    @Inject
    ProcessEngine engine;

    /** Evaluates one decision table; what hits is heard by {@link MatchedRules}. */
    public void evaluate(RuleSetId ruleSet, String table, Map<String, Object> inputs) {
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
