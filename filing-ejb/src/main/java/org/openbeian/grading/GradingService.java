package org.openbeian.grading;

import static org.openbeian.access.Permission.ANYONE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.common.FieldError;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;
import org.openbeian.grading.explanation.Explanation;
import org.openbeian.grading.explanation.NearestChange;
import org.openbeian.grading.facts.Facts;
import org.openbeian.grading.facts.FactsReader;
import org.openbeian.grading.facts.FactsReading;
import org.openbeian.grading.rulebook.RuleBook;
import org.openbeian.grading.rulebook.RuleSetId;
import org.openbeian.grading.rulebook.Sector;
import org.openbeian.tenancy.Authorities;

/** Trial gradings for everybody, by the rules that the authority has in force today; nothing is kept. */
@Stateless
public class GradingService {

    @Inject
    GradingRules rules;

    @Inject
    Authorities authorities;

    @Inject
    CurrentCaller me;

    @Inject
    PortalClock clock;

    /**
     * The grading of declared facts with its reasons, but without looking for changes.
     *
     * @param asOf the day on which to decide, which says what law is in force; null = today. The rules are those of
     *     today in any case.
     */
    @Requires(value = ANYONE, reads = true, action = "grading.grade")
    public GradingPreview grade(JsonObject facts, LocalDate asOf) {
        Facts read = read(facts);
        Grading grading = rules.evaluate(inForce(), read, asOf == null ? clock.today() : asOf);
        return new GradingPreview(grading, Explanation.of(grading, read), List.of());
    }

    /** The grading of declared facts, why, and what would alter it. */
    @Requires(value = ANYONE, reads = true, action = "grading.preview")
    public GradingPreview preview(JsonObject facts) {
        Facts read = read(facts);
        Grading grading = rules.evaluate(inForce(), read, clock.today());
        return new GradingPreview(grading, Explanation.of(grading, read), NearestChange.of(rules, grading, read));
    }

    /** The sectors to choose from. */
    @Requires(value = ANYONE, reads = true, action = "grading.sectors")
    public List<Sector> sectors() {
        return RuleBook.version(inForce().version()).getSectors();
    }

    private RuleSetId inForce() {
        String authority = authorities.get(me.get().authorityId()).getCode();
        return new RuleSetId(
                authority, RuleBook.inForce(authority, clock.today()).getVersion());
    }

    private static Facts read(JsonObject facts) {
        FactsReading reading = FactsReader.read(facts);
        if (!reading.isUsable()) {
            throw new Invalid(reading.getErrors().stream()
                    .map(error -> new FieldError(
                            "/facts" + error.pointer(),
                            error.key(),
                            error.args().toArray()))
                    .toList());
        }
        return reading.facts();
    }
}
