package org.openbeian.registration;

import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openbeian.grading.rulebook.Rule;
import org.openbeian.grading.rulebook.RuleBook;

/** By which clause of its rule set a system is filed or registered: the source of the rule behind each obligation. */
public final class ObligationLaw {

    /** The table of the rules that names obligations. */
    private static final String OBLIGATIONS = "T04";

    private static final String NONE = "-";

    /** What an entry rests on that no clause asks for. */
    private static final String OWN = "portal default";

    private ObligationLaw() {}

    /**
     * The clause for each obligation that a grading has found.
     *
     * @param grading with the trace of the rules that fired
     */
    public static Map<String, String> of(JsonObject grading, String ruleSet) {
        Collection<String> fired = grading.getJsonArray("trace").getValuesAs(JsonObject.class).stream()
                .map(rule -> rule.getString("rule"))
                .collect(Collectors.toSet());
        return rules(ruleSet)
                .filter(rule -> fired.contains(rule.id()))
                .collect(Collectors.toMap(ObligationLaw::obligation, Rule::source, (one, other) -> one, TreeMap::new));
    }

    /** The clause that is known where it is not known which rule has fired; empty for none. */
    public static Optional<String> of(String obligation, String ruleSet) {
        return rules(ruleSet)
                .filter(rule -> obligation(rule).equals(obligation))
                .map(Rule::source)
                .findFirst();
    }

    /** As they are shown, each once; the authority's own rule where there is none. */
    public static List<String> shown(Stream<String> clauses) {
        List<String> named =
                clauses.filter(clause -> !clause.equals(NONE)).distinct().toList();
        return named.isEmpty() ? List.of(OWN) : named;
    }

    private static String obligation(Rule rule) {
        return String.valueOf(rule.then().get(0));
    }

    private static Stream<Rule> rules(String ruleSet) {
        return RuleBook.find(ruleSet).stream()
                .flatMap(book -> book.getTables().stream())
                .flatMap(table -> table.rules().stream())
                .filter(rule -> rule.table().equals(OBLIGATIONS));
    }
}
