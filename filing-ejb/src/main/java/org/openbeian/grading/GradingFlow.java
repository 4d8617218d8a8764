package org.openbeian.grading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openbeian.grading.facts.Facts;
import org.openbeian.grading.rulebook.Rule;
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
    private final LocalDate asOf;
    private final Integer gradeSet;
    private final List<TracedRule> trace = new ArrayList<>();
    private final List<UpcomingRule> upcoming = new ArrayList<>();

    private GradingFlow(RuleBook book, DecisionTables tables, Facts facts, LocalDate asOf, Integer gradeSet) {
        this.book = book;
        this.tables = tables;
        this.inputs = facts.asInputs();
        this.asOf = asOf;
        this.gradeSet = gradeSet;
    }

    /** @param asOf the day on which it is decided; rules of a later law are upcoming, those of an ended one not there */
    public static Grading grade(RuleSetId ruleSet, RuleBook book, DecisionTables tables, Facts facts, LocalDate asOf) {
        GradingFlow flow = new GradingFlow(book, tables, facts, asOf, null);
        flow.run();
        return new Grading(
                ruleSet, asOf, facts.isPublicFacing(), facts.completenessErrors(), flow.trace, flow.upcoming);
    }

    /** The conditions (T13) when the grade is not what the tables come to, but what a classifier has set. */
    public static List<String> conditions(
            RuleBook book, DecisionTables tables, Facts facts, LocalDate asOf, int gradeSet) {
        GradingFlow flow = new GradingFlow(book, tables, facts, asOf, gradeSet);
        flow.run();
        return flow.trace.stream()
                .filter(hit -> hit.table().equals("T13"))
                .map(hit -> hit.text("condition"))
                .toList();
    }

    private void run() {
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
                .mapToInt(hit -> (Integer) hit.outputs().get("floor"))
                .max()
                .orElse(1);
        inputs.put(
                "gradeNumber",
                gradeSet == null
                        ? Grading.gradeNumber(known("baseGrade"), known("scaleModifier"), floor)
                        : gradeSet.intValue());
        decide("T11");
        decide("T12");
        collect("T13");
        collect("T14");
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
        inputs.putAll(hits.get(0).outputs());
    }

    private List<RuleHit> collect(String table) {
        List<RuleHit> counting = new ArrayList<>();
        for (RuleHit hit : tables.hits(table, inputs)) {
            Rule rule = book.rule(hit.rule());
            if (rule.isUpcomingOn(asOf)) {
                upcoming.add(UpcomingRule.of(rule, hit));
            } else if (rule.isInForceOn(asOf)) {
                trace.add(TracedRule.of(rule, hit));
                counting.add(hit);
            }
        }
        return counting;
    }
}
