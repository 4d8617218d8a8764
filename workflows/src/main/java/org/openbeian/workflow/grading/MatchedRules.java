package org.openbeian.workflow.grading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.openbeian.grading.RuleHit;

/**
 * Listens to the decision engine, because its results don't say which rules gave them. Register one instance with the
 * engine; what is heard goes to the evaluation that runs on the same thread, and nowhere when none asked.
 */
public final class MatchedRules implements DmnDecisionTableEvaluationListener {

    private static final ThreadLocal<List<RuleHit>> ASKING = new ThreadLocal<>();

    /** The rules that hit while the evaluation ran on this thread, in table order. */
    static List<RuleHit> during(Runnable evaluation) {
        List<RuleHit> before = ASKING.get();
        List<RuleHit> heard = new ArrayList<>();
        ASKING.set(heard);
        try {
            evaluation.run();
            return heard;
        } finally {
            if (before == null) {
                ASKING.remove();
            } else {
                ASKING.set(before);
            }
        }
    }

    @Override
    public void notify(DmnDecisionTableEvaluationEvent event) {
        List<RuleHit> heard = ASKING.get();
        if (heard != null) {
            event.getMatchingRules().forEach(rule -> heard.add(hit(rule)));
        }
    }

    private static RuleHit hit(DmnEvaluatedDecisionRule rule) {
        Map<String, Object> outputs = new LinkedHashMap<>();
        rule.getOutputEntries()
                .forEach((name, output) -> outputs.put(name, output.getValue().getValue()));
        return new RuleHit(rule.getId(), outputs);
    }
}
