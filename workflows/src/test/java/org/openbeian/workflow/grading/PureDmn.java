package org.openbeian.workflow.grading;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.openbeian.grading.GradingRules;
import org.openbeian.grading.rulebook.RuleBook;
import org.openbeian.grading.rulebook.RuleSetId;

/** The decision models of both rule sets on a decision engine alone, without processes and database. */
public final class PureDmn {

    /** A day after the last change of law that any version names for the past. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    public static final RuleSetId BEIHAI =
            new RuleSetId("beihai", RuleBook.inForce("beihai", DAY).getVersion());
    public static final RuleSetId NANLING =
            new RuleSetId("nanling", RuleBook.inForce("nanling", DAY).getVersion());

    private static final DmnEngine ENGINE = engine();
    private static final Map<RuleSetId, Map<String, DmnDecision>> DECISIONS = Stream.of("beihai", "nanling")
            .flatMap(PureDmn::ruleSets)
            .collect(Collectors.toMap(Function.identity(), PureDmn::parsed));

    private static final DmnTables.Evaluation EVALUATION = (ruleSet, table, inputs) ->
            ENGINE.evaluateDecisionTable(DECISIONS.get(ruleSet).get(table), inputs);

    static final GradingRules RULES = new DmnGradingRules(EVALUATION);

    public static final DmnTables TABLES = new DmnTables(EVALUATION);

    private PureDmn() {}

    private static DmnEngine engine() {
        DefaultDmnEngineConfiguration configuration =
                (DefaultDmnEngineConfiguration) DefaultDmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        GradingDecisions.prepare(configuration);
        return configuration.buildEngine();
    }

    /** Every published rule set of the authority, oldest first. */
    public static Stream<RuleSetId> ruleSets(String authority) {
        return RuleBook.forAuthority(authority).stream().map(book -> new RuleSetId(authority, book.getVersion()));
    }

    private static Map<String, DmnDecision> parsed(RuleSetId ruleSet) {
        Map<String, DmnDecision> decisions = new HashMap<>();
        for (Map.Entry<String, Supplier<InputStream>> model :
                DmnResources.of(RuleBook.version(ruleSet.version())).entrySet()) {
            for (DmnDecision decision : ENGINE.parseDecisions(model.getValue().get())) {
                decisions.put(decision.getKey(), decision);
            }
        }
        return decisions;
    }
}
