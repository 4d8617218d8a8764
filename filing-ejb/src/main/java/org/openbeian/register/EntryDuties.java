package org.openbeian.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openbeian.grading.outcome.Outcome;
import org.openbeian.grading.outcome.OutcomeTerms;
import org.openbeian.review.ConditionRule;

/** What is asked of a registered system: by the decision, and by the rules. Lists of codes with a comma between them. */
@Embeddable
public class EntryDuties {

    private String conditions = "";

    /** What the rules ask for; each has an outcome with its own legal word. */
    private String obligations = "";

    /** For which of them this authority was competent when it was entered. */
    @Column(name = "competent_for")
    private String competentFor = "";

    protected EntryDuties() {}

    /** @param codes of the decision, those that are not public too */
    void conditional(List<String> codes) {
        conditions = String.join(",", codes);
    }

    /**
     * What the rules ask for of the system as it is registered now.
     *
     * @param competent what this authority is competent for
     */
    void obliged(List<String> codes, List<String> competent) {
        obligations = String.join(",", codes);
        competentFor = codes.stream().filter(competent::contains).collect(Collectors.joining(","));
    }

    /** Codes of those that are public. */
    List<String> publicConditions() {
        return Stream.of(conditions.split(",")).filter(ConditionRule::isPublic).toList();
    }

    /** What became of each obligation, in its legal word; none for entries of rules that did not know the words. */
    List<Outcome> outcomes(String ruleSet) {
        return OutcomeTerms.of(ruleSet).outcomes(List.of(obligations.split(",")), List.of(competentFor.split(",")));
    }
}
