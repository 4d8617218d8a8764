package org.openbeian.incident.assessment;

import org.openbeian.grading.DecisionTables;
import org.openbeian.grading.rulebook.RuleSetId;

/** Port to whatever evaluates the tables for incidents: T15 severity, T16 first-report clocks. */
@FunctionalInterface
public interface IncidentRules {

    /** The tables of that rule set. */
    DecisionTables tables(RuleSetId ruleSet);
}
