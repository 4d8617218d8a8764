package org.openbeian.grading;

import java.time.LocalDate;
import org.openbeian.grading.rulebook.Rule;

/**
 * A rule that fits the facts but rests on a law whose first day is still to come: told, and without any effect.
 *
 * @param rule what it will say, and by which law
 * @param effectiveFrom the first day on which it counts
 */
public record UpcomingRule(TracedRule rule, LocalDate effectiveFrom) {

    static UpcomingRule of(Rule rule, RuleHit hit) {
        return new UpcomingRule(TracedRule.of(rule, hit), rule.effectiveFrom());
    }

    /** What it will add: the first of the rule's outputs, such as the code of an obligation. */
    public String getValue() {
        return rule.outputs().values().iterator().next().toString();
    }
}
