package org.openbeian.grading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A rule that applied and what it said: texts and integers by output name. */
public final class RuleHit {

    private final String rule;
    private final Map<String, Object> outputs;

    public RuleHit(String rule, Map<String, Object> outputs) {
        this.rule = rule;
        this.outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
    }

    public String getRule() {
        return rule;
    }

    public Map<String, Object> getOutputs() {
        return outputs;
    }
}
