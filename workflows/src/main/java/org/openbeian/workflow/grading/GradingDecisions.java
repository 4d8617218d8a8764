package org.openbeian.workflow.grading;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** What the grading needs from a decision engine before it is built. */
public final class GradingDecisions {

    private GradingDecisions() {}

    /**
     * Prepares the decision engine inside a process engine that is not built yet. Keep that engine's history level
     * below "full": it would write each of a preview's tables to the database, and the filing keeps its own trace.
     */
    public static void prepare(ProcessEngineConfigurationImpl configuration) {
        DefaultDmnEngineConfiguration decisions = configuration.getDmnEngineConfiguration();
        if (decisions == null) {
            decisions =
                    (DefaultDmnEngineConfiguration) DefaultDmnEngineConfiguration.createDefaultDmnEngineConfiguration();
            configuration.setDmnEngineConfiguration(decisions);
        }
        prepare(decisions);
    }

    /** Lets the grading hear which rules hit, keeps numbers exact, and remembers the answers of cells. */
    public static void prepare(DefaultDmnEngineConfiguration decisions) {
        List<DmnDecisionTableEvaluationListener> listeners =
                new ArrayList<>(decisions.getCustomPostDecisionTableEvaluationListeners());
        listeners.add(new MatchedRules());
        decisions.setCustomPostDecisionTableEvaluationListeners(listeners);
        decisions.setFeelEngineFactory(new ExactFeelEngineFactory());
    }
}
