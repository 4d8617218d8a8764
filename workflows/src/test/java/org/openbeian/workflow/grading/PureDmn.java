package org.openbeian.workflow.grading;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.openbeian.grading.GradingRules;
import org.openbeian.grading.rulebook.RuleBook;
import org.openbeian.grading.rulebook.RuleSetId;

/** The decision models of both rule sets on a decision engine alone, without processes and database. */
public final class PureDmn {

    public static final RuleSetId BEIHAI = new RuleSetId("beihai", RuleBook.DEFAULT_VERSION);
    public static final RuleSetId NANLING = new RuleSetId("nanling", "2026-11-23.1-nl");

    private static final DmnEngine ENGINE = engine();
    private static final Map<String, Map<String, DmnDecision>> DECISIONS =
            Map.of("beihai", parsed("beihai"), "nanling", parsed("nanling"));

    private static final DmnTables.Evaluation EVALUATION = (ruleSet, table, inputs) ->
            ENGINE.evaluateDecisionTable(DECISIONS.get(ruleSet.getAuthority()).get(table), inputs);

    static final GradingRules RULES = new DmnGradingRules(EVALUATION);

    public static final DmnTables TABLES = new DmnTables(EVALUATION);

    private PureDmn() {}

    private static DmnEngine engine() {
        DefaultDmnEngineConfiguration configuration =
                (DefaultDmnEngineConfiguration) DefaultDmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        GradingDecisions.prepare(configuration);
        return configuration.buildEngine();
    }

    private static Map<String, DmnDecision> parsed(String authority) {
        Map<String, DmnDecision> decisions = new HashMap<>();
        for (Map.Entry<String, Supplier<InputStream>> model :
                DmnResources.forAuthority(authority).entrySet()) {
            for (DmnDecision decision : ENGINE.parseDecisions(model.getValue().get())) {
                decisions.put(decision.getKey(), decision);
            }
        }
        return decisions;
    }
}
