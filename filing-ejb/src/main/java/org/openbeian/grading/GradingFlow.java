package org.openbeian.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openbeian.grading.facts.Facts;
import org.openbeian.grading.rulebook.RuleBook;
import org.openbeian.grading.rulebook.RuleSetId;

/**
 * The order in which the tables are asked, and what one hands to the next:
 * bands (T00–T02), red lines (T03), obligations (T04), category (T05), levels (T06, T07), base grade (T08), modifier
 * and floors (T09, T10), grade (T11), track (T12), conditions (T13), foreign-law flags (T14).
 */
public final class GradingFlow {

    private final RuleBook book;
    private final DecisionTables tables;
    private final Map<String, Object> inputs;
    private final List<TracedRule> trace = new ArrayList<>();

    private GradingFlow(RuleBook book, DecisionTables tables, Facts facts) {
        this.book = book;
        this.tables = tables;
        this.inputs = facts.asInputs();
    }

    public static Grading grade(RuleSetId ruleSet, RuleBook book, DecisionTables tables, Facts facts) {
        List<TracedRule> trace = new GradingFlow(book, tables, facts).run();
        return new Grading(ruleSet, facts.isPublicFacing(), facts.completenessErrors(), trace);
    }

    private List<TracedRule> run() {
        decide("T00");
        decide("T01");
        decide("T02");
        collect("T03");
        collect("T04");
        decide("T05");
        decide("T06");
        decide("T07");
        decide("T08");
        decide("T09");
        int floor = collect("T10").stream()
                .mapToInt(hit -> (Integer) hit.getOutputs().get("floor"))
                .max()
                .orElse(1);
        inputs.put("gradeNumber", Grading.gradeNumber(known("baseGrade"), known("scaleModifier"), floor));
        decide("T11");
        decide("T12");
        collect("T13");
        collect("T14");
        return trace;
    }

    private int known(String output) {
        return (Integer) inputs.get(output);
    }

    /** A table with exactly one answer, which later tables use. */
    private void decide(String table) {
        List<RuleHit> hits = collect(table);
        if (hits.size() != 1) {
            throw new IllegalStateException(
                    table + " of rule set " + book.getVersion() + " gave " + hits.size() + " answers instead of one");
        }
        inputs.putAll(hits.get(0).getOutputs());
    }

    private List<RuleHit> collect(String table) {
        List<RuleHit> hits = tables.hits(table, inputs);
        hits.forEach(hit -> trace.add(TracedRule.of(book.rule(hit.getRule()), hit)));
        return hits;
    }
}
