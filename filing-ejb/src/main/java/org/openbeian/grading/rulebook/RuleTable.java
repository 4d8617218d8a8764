package org.openbeian.grading.rulebook;

import java.util.List;

/** One decision table of a rule book. */
public final class RuleTable {

    private final String id;
    private final String nameZh;
    private final String nameEn;
    private final String hitPolicy;
    private final List<String> inputs;
    private final List<String> outputs;
    private final List<Rule> rules;

    RuleTable(
            String id,
            String nameZh,
            String nameEn,
            String hitPolicy,
            List<String> inputs,
            List<String> outputs,
            List<Rule> rules) {
        this.id = id;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.hitPolicy = hitPolicy;
        this.inputs = List.copyOf(inputs);
        this.outputs = List.copyOf(outputs);
        this.rules = List.copyOf(rules);
    }

    public String getId() {
        return id;
    }

    public String getNameZh() {
        return nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    /** U, F, C or C&gt;. */
    public String getHitPolicy() {
        return hitPolicy;
    }

    public List<String> getInputs() {
        return inputs;
    }

    public List<String> getOutputs() {
        return outputs;
    }

    public List<Rule> getRules() {
        return rules;
    }
}
