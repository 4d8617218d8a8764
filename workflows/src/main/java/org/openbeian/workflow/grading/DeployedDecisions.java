package org.openbeian.workflow.grading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.util.DecisionEvaluationUtil;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.variable.Variables;
import org.openbeian.grading.rulebook.RuleSetId;

/**
 * The decision definitions that are deployed in the process engine for an authority (its tenant) under the rule set's
 * version tag. Deployed definitions never change, so they are held as they were read once per rule set: asked by its id, the
 * engine would select each table anew each time, a hundred times for one page. Like all use of the engine: only within a
 * transaction.
 */
@ApplicationScoped
public class DeployedDecisions {

    private final Map<RuleSetId, Map<String, DecisionDefinition>> definitions = new ConcurrentHashMap<>();

    @Inject
    ProcessEngine engine;

    /** Evaluates one decision table; what hits is heard by {@link MatchedRules}. */
    public void evaluate(RuleSetId ruleSet, String table, Map<String, Object> inputs) {
        DecisionDefinition decision = definitionsOf(ruleSet).get(table);
        commands().execute(context -> evaluate(decision, inputs));
    }

    private static DmnDecisionTableResult evaluate(DecisionDefinition decision, Map<String, Object> inputs) {
        try {
            return DecisionEvaluationUtil.evaluateDecisionTable(decision, Variables.fromMap(inputs));
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception broken) {
            throw new IllegalStateException("Decision table " + decision.getKey() + " cannot be evaluated", broken);
        }
    }

    private Map<String, DecisionDefinition> definitionsOf(RuleSetId ruleSet) {
        Map<String, DecisionDefinition> known = definitions.get(ruleSet);
        if (known == null) {
            known = deployed(ruleSet);
            definitions.put(ruleSet, known);
        }
        return known;
    }

    private Map<String, DecisionDefinition> deployed(RuleSetId ruleSet) {
        Map<String, String> ids = new ConcurrentHashMap<>();
        engine
                .getRepositoryService()
                .createDecisionDefinitionQuery()
                .tenantIdIn(ruleSet.authority())
                .versionTag(ruleSet.version())
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
        return commands().execute(context -> ids.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, id -> context.getProcessEngineConfiguration()
                        .getDeploymentCache()
                        .findDeployedDecisionDefinitionById(id.getValue()))));
    }

    private CommandExecutor commands() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired();
    }
}
