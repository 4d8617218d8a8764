package org.openbeian.grading.outcome;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openbeian.common.Json;
import org.openbeian.grading.explanation.Phrase;
import org.openbeian.grading.rulebook.RuleBook;

/**
 * The legal words of one version of the rules: 备案 (filing) and 登记 (registration) are two routes, a security assessment
 * is only handed in, and nothing is called approved. Cases of a version that did not know the words have none.
 */
public final class OutcomeTerms {

    private static final Map<String, OutcomeTerms> BY_BOOK = new ConcurrentHashMap<>();

    private final JsonObject terms;

    private OutcomeTerms(JsonObject terms) {
        this.terms = terms;
    }

    /** @param ruleSet the version by which a case was graded; null or unknown has no words */
    public static OutcomeTerms of(String ruleSet) {
        return RuleBook.find(ruleSet)
                .map(book -> BY_BOOK.computeIfAbsent(book.getBasedOn(), OutcomeTerms::read))
                .orElseGet(() -> new OutcomeTerms(JsonObject.EMPTY_JSON_OBJECT));
    }

    public static OutcomeTerms newest() {
        return of(RuleBook.newest().getVersion());
    }

    public boolean isKnown() {
        return !terms.isEmpty();
    }

    /**
     * One outcome for each obligation that has one, in their order.
     *
     * @param competentFor the obligations for which the authority of the portal is set to be competent
     */
    public List<Outcome> outcomes(Collection<String> obligations, Collection<String> competentFor) {
        return !isKnown()
                ? List.of()
                : obligations.stream()
                        .flatMap(code -> objects("obligations").stream()
                                .filter(term -> term.getString("obligation").equals(code))
                                .filter(Outcome::isOf)
                                .map(term -> Outcome.of(term, competentFor.contains(code))))
                        .toList();
    }

    /** What the portal's own entry is called: 已登记, 已备查, 无需登记, 不予登记. Earlier cases are called the same. */
    public Phrase result(String registration) {
        return isKnown()
                ? objects("registration_results").stream()
                        .filter(term -> term.getString("result").equals(registration))
                        .map(term -> new Phrase(term.getString("outcome_zh"), term.getString("outcome_en")))
                        .findFirst()
                        .orElseThrow()
                : newest().result(registration);
    }

    /** That a filing is no endorsement. It is said today, of every case. */
    public static Phrase disclaimer() {
        JsonObject terms = newest().terms;
        return new Phrase(terms.getString("disclaimer_zh"), terms.getString("disclaimer_en"));
    }

    private List<JsonObject> objects(String name) {
        return terms.getJsonArray(name).getValuesAs(JsonObject.class);
    }

    private static OutcomeTerms read(String book) {
        try (InputStream in = OutcomeTerms.class.getResourceAsStream("/domain/" + book + "/decisions.json");
                JsonReader reader = Json.createReader(in)) {
            JsonObject terms = reader.readObject().getJsonObject("outcome_terms");
            return new OutcomeTerms(terms == null ? JsonObject.EMPTY_JSON_OBJECT : terms);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
