package org.openbeian.grading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openbeian.grading.facts.Facts;
import org.openbeian.grading.rulebook.Rule;
import org.openbeian.grading.rulebook.RuleBook;
import org.openbeian.grading.rulebook.RuleSetId;
import org.openbeian.grading.rulebook.RuleTable;

/** Grades straight from the rule book, for tests of this module, which has no decision engine. */
public final class TableRules implements GradingRules {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    public static final RuleSetId BEIHAI =
            new RuleSetId("beihai", RuleBook.newest().getVersion());

    private static final Pattern NUMBER = Pattern.compile("(?:(\\d+)\\*)?10\\*\\*(\\d+)|(\\d+)");

    @Override
    public Grading evaluate(RuleSetId ruleSet, Facts facts, LocalDate asOf) {
        RuleBook book = RuleBook.version(ruleSet.version());
        return GradingFlow.grade(ruleSet, book, (table, inputs) -> hits(book.table(table), inputs), facts, asOf);
    }

    @Override
    public List<String> conditions(RuleSetId ruleSet, Facts facts, LocalDate asOf, int gradeSet) {
        RuleBook book = RuleBook.version(ruleSet.version());
        return GradingFlow.conditions(book, (table, inputs) -> hits(book.table(table), inputs), facts, asOf, gradeSet);
    }

    private static List<RuleHit> hits(RuleTable table, Map<String, Object> inputs) {
        List<RuleHit> hits = new ArrayList<>();
        for (Rule rule : table.rules()) {
            boolean fits = true;
            for (int i = 0; i < table.inputs().size() && fits; i++) {
                fits = fits(rule.when().get(i), inputs.get(table.inputs().get(i)));
            }
            if (fits) {
                Map<String, Object> outputs = new LinkedHashMap<>();
                for (int i = 0; i < table.outputs().size(); i++) {
                    outputs.put(table.outputs().get(i), rule.then().get(i));
                }
                hits.add(new RuleHit(rule.id(), outputs));
                if (table.hitPolicy().equals("F")) {
                    return hits;
                }
            }
        }
        return hits;
    }

    private static boolean fits(String cell, Object value) {
        if (cell.equals("-") || cell.equals("null")) {
            return cell.equals("-") || value == null;
        }
        if (value == null) {
            return false;
        }
        if (cell.startsWith("not(")) {
            return !fits(cell.substring(4, cell.length() - 1), value);
        }
        if (!(value instanceof Number)) {
            return List.of(cell.replace("\"", "").split(",")).contains(value.toString());
        }
        List<BigDecimal> ends = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(cell);
        while (matcher.find()) {
            ends.add(
                    matcher.group(3) != null
                            ? new BigDecimal(matcher.group(3))
                            : BigDecimal.TEN
                                    .pow(Integer.parseInt(matcher.group(2)))
                                    .multiply(new BigDecimal(matcher.group(1) == null ? "1" : matcher.group(1))));
        }
        BigDecimal number = new BigDecimal(value.toString());
        int first = number.compareTo(ends.get(0));
        return switch (cell.charAt(0)) {
            case '(' -> first > 0 && number.compareTo(ends.get(1)) <= 0;
            case '<' -> first <= 0;
            case '>' -> cell.charAt(1) == '=' ? first >= 0 : first > 0;
            default -> first == 0;
        };
    }
}
