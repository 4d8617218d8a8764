package org.openbeian.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openbeian.access.CurrentCaller;
import org.openbeian.common.Json;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.DueDate;
import org.openbeian.grading.explanation.Phrase;
import org.openbeian.grading.outcome.Outcome;
import org.openbeian.grading.outcome.OutcomeTerms;
import org.openbeian.notification.Outbox;
import org.openbeian.tenancy.Authorities;
import org.openbeian.tenancy.Authority;

/** What the applicant's contact is told by mail: that something has happened, never what was said. */
@ApplicationScoped
public class FilingNotices {

    @Inject
    Outbox outbox;

    @Inject
    LetterNumbers letters;

    @Inject
    FilingRepository filings;

    @Inject
    Authorities authorities;

    @Inject
    CurrentCaller me;

    @Inject
    PortalClock clock;

    /**
     * A notice of a decision that burdens says before whom it can be contested and until when: a reader who does not sign
     * in has to know too.
     *
     * @param kind such as {@code FILING_SUBMITTED}
     * @param once the same notice is written once for this key
     * @param more what the text speaks of besides number and name of the system
     */
    public void tell(Filing filing, String kind, String once, Map<String, String> more) {
        var said = Json.createObjectBuilder()
                .add("number", filing.getNumber() == null ? "" : filing.getNumber())
                .add("systemZh", filing.getSystem().getNameZh())
                .add("systemEn", filing.getSystem().getNameEn());
        more.forEach(said::add);
        Remedy.toldBy(kind, filing.conditions().toldAt(), clock.today()).ifPresent(remedy -> tell(remedy, said));
        Integer letter = filing.getNumber() == null ? null : letters.next(filing);
        if (letter != null) {
            said.add("document", LetterNumbers.of(filing, letter));
        }
        outbox.letter(filing.getId(), kind, letter, once, contact(filing), said.build());
    }

    /** Number of the letter that was told under that key; empty for what was told before letters had one. */
    public Optional<String> letter(Filing filing, String once) {
        return outbox.letter(once).map(letter -> LetterNumbers.of(filing, letter));
    }

    /**
     * Acceptance, by an officer or because nobody said in time what was missing (Administrative Licensing Law art. 32).
     *
     * @param due by when it has to be decided; empty where nothing is reviewed
     */
    public void tellAccepted(Filing filing, Optional<LocalDate> due) {
        String once = "accepted/" + filing.getId();
        due.ifPresentOrElse(
                day -> tell(filing, "ACCEPTED", once, Map.of("due", day.toString())),
                () -> tell(filing, "ACCEPTED_FOR_GRADING", once, Map.of()));
    }

    /**
     * The review goes to an expert panel, whose time is not counted; the applicant is told how long that is
     * (Administrative Licensing Law art. 45).
     */
    public void tellPaused(Filing filing, DueDate panel) {
        tell(
                filing,
                "CLOCK_PAUSED",
                "paused/" + filing.getId() + "/" + panel.getDay(),
                Map.of(
                        "days", String.valueOf(panel.getClock().getDuration()),
                        "due", panel.getDay().toString()));
    }

    private void tell(Remedy remedy, JsonObjectBuilder said) {
        contestedBefore(authorities.get(me.get().authorityId())).forEach(said::add);
        said.add("reconsiderationUntil", remedy.getReconsiderationUntil().toString())
                .add("litigationUntil", remedy.getLitigationUntil().toString());
    }

    /** Each name by itself; an authority that has set one but not the other is asked for the missing one only. */
    static Map<String, String> contestedBefore(Authority authority) {
        return Map.of(
                "reconsiderationZh", first(authority.getReconsiderationZh(), "复议机关（名称请向本机关查询）"),
                "reconsiderationEn",
                        first(
                                authority.getReconsiderationEn(),
                                authority.getReconsiderationZh(),
                                "the reconsideration body (ask this authority which)"),
                "courtZh", first(authority.getCourtZh(), "有管辖权的人民法院（名称请向本机关查询）"),
                "courtEn",
                        first(
                                authority.getCourtEn(),
                                authority.getCourtZh(),
                                "the competent court (ask this authority which)"));
    }

    private static String first(String... names) {
        return Stream.of(names)
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElseThrow();
    }

    /**
     * What became of the obligations of a registered system, in their legal words, for its notice.
     *
     * @param registration what the entry is, such as {@code REQUIRED}
     */
    public Map<String, String> outcomes(Filing filing, String registration) {
        OutcomeTerms terms = OutcomeTerms.of(filing.getTerms().ruleSet());
        List<Outcome> outcomes = terms.outcomes(
                filings.obligations(filing.getId()),
                authorities.get(me.get().authorityId()).getCompetentFor());
        Phrase result = terms.result(registration);
        return Map.of(
                "outcomesZh", lines(result.zh(), outcomes, Outcome::getZh),
                "outcomesEn", lines(result.en(), outcomes, Outcome::getEn),
                "disclaimerZh", OutcomeTerms.disclaimer().zh(),
                "disclaimerEn", OutcomeTerms.disclaimer().en());
    }

    private static String lines(String result, List<Outcome> outcomes, Function<Outcome, String> words) {
        return Stream.concat(Stream.of(result), outcomes.stream().map(words))
                .map(line -> "- " + line)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> contact(Filing filing) {
        JsonValue mail = filing.pages().answers().get("contactEmail");
        return mail instanceof JsonString address && !address.getString().isBlank()
                ? List.of(address.getString())
                : List.of();
    }
}
