package org.openbeian.grading;

import java.time.LocalDate;
import org.openbeian.grading.rulebook.Rule;

/** A rule that fits the facts but rests on a law whose first day is still to come: told, and without any effect. */
public final class UpcomingRule {

    private final TracedRule rule;
    private final LocalDate effectiveFrom;

    UpcomingRule(TracedRule rule, LocalDate effectiveFrom) {
        this.rule = rule;
        this.effectiveFrom = effectiveFrom;
    }

    static UpcomingRule of(Rule rule, RuleHit hit) {
        return new UpcomingRule(TracedRule.of(rule, hit), rule.getEffectiveFrom());
    }

    /** What it will say, and by which law. */
    public TracedRule getRule() {
        return rule;
    }

    /** What it will add: the first of the rule's outputs, such as the code of an obligation. */
    public String getValue() {
        return rule.getOutputs().values().iterator().next().toString();
    }

    /** The first day on which it counts. */
    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }
}
