package org.openbeian.web.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.openbeian.grading.TracedRule;
import org.openbeian.grading.rulebook.Rule;
import org.openbeian.grading.rulebook.RuleBook;
import org.openbeian.grading.rulebook.RuleTable;
import org.openbeian.incident.assessment.Severity;
import org.openbeian.web.frame.text.Language;

/** One rule of the level that applied: what it asks for and where it leads, in the reader's language. */
public final class RuleLine {

    private final RuleBook book;
    private final TracedRule rule;
    private final Language language;

    RuleLine(String ruleSet, TracedRule rule, Language language) {
        this.book = RuleBook.version(ruleSet);
        this.rule = rule;
        this.language = language;
    }

    public String getRule() {
        return rule.rule();
    }

    /** {@code People whose data leaked: 1,000,000 or more → Relatively major}. */
    public String getText() {
        RuleTable table = book.table(rule.table());
        Rule row = book.rule(rule.rule());
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < table.inputs().size(); i++) {
            String cell = row.when().get(i);
            if (!cell.equals("-")) {
                String name = table.inputs().get(i);
                parts.add(language.text("field." + name) + language.text("list.colon") + condition(name, cell));
            }
        }
        Severity level = Severity.ofLevel((Integer) rule.outputs().get("severity"));
        return String.join(language.text("list.separator"), parts) + " → "
                + language.text("severity." + level.getLevel());
    }

    private String condition(String name, String cell) {
        if (cell.startsWith(">=")) {
            return language.text(
                    "incident_clock.at_least", language.number(cell.substring(2).strip()));
        }
        return cell.startsWith("\"")
                ? Arrays.stream(cell.replace("\"", "").split(","))
                        .map(code -> language.text("option." + name + "." + code.strip()))
                        .collect(Collectors.joining(language.text("list.separator")))
                : language.text("answer." + cell);
    }

    public String getSource() {
        return rule.source().equals("-") ? language.text("grading.own_rule") : rule.source();
    }

    public String getConfidence() {
        return rule.confidence();
    }
}
