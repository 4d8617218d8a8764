package org.openbeian.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.Hashes;
import org.openbeian.common.Json;
import org.openbeian.grading.rulebook.RuleBook;
import org.openbeian.incident.IncidentTerms;
import org.openbeian.incident.assessment.IncidentFact;
import org.openbeian.incident.assessment.Regime;

/** What is asked about an incident, on whichever page: the answers as they were typed, and the report they make. */
@Named
@RequestScoped
public class IncidentQuestions {

    /** Numbers that a reporter may know at once. */
    private static final List<String> NUMBERS = List.of(
            "piiPersons",
            "deaths",
            "seriousInjuries",
            "directLossCny",
            "populationAffected",
            "ciiWholeOutageMin",
            "ciiMainOutageMin");

    /** What only the law of other places asks. */
    private static final List<String> ABROAD = List.of(
            "seriousHarmKind", "euHighRiskRoute", "gpaiSystemicRisk", "craEvent", "imminentRisk", "frontierDeveloper");

    private static final int FORM_KEY = 60;

    private static final Set<String> FLAGS = Set.of("deathAlleged", "minorInvolved");

    private final Map<String, Object> answers = new HashMap<>();
    private String onceKey = UUID.randomUUID().toString();

    /** The report that the answers make. Questions that were left open are left out. */
    public JsonObject toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        JsonObjectBuilder impact = Json.createObjectBuilder();
        JsonObjectBuilder context = Json.createObjectBuilder();
        answers.forEach((name, answer) -> {
            IncidentFact fact = IncidentFact.named(name).orElse(null);
            if (fact != null) {
                add(fact.isImpact() ? impact : context, fact, answer);
            } else if (isOpen(answer)) {
                clear(json, name);
            } else {
                add(json, name, answer);
            }
        });
        return json.add("impact", impact).add("context", context).build();
    }

    /** A number that was emptied is not known, whatever was said before. */
    private static void add(JsonObjectBuilder json, IncidentFact fact, Object answer) {
        if (isOpen(answer)) {
            json.addNull(fact.getName());
        } else if (fact.getKind() == IncidentFact.Kind.FLAG) {
            json.add(fact.getName(), Boolean.parseBoolean(answer.toString()));
        } else {
            json.add(fact.getName(), answer.toString());
        }
    }

    private static void clear(JsonObjectBuilder json, String name) {
        boolean text = !FLAGS.contains(name)
                && !List.of("levelEstimate", "profiles", "awareAt", "incidentType")
                        .contains(name);
        if (text) {
            // an emptied text is not what was said before
            json.add(name, "");
        }
    }

    private static boolean isOpen(Object answer) {
        return answer == null
                || answer.toString().isBlank()
                || answer instanceof Collection<?> many && many.isEmpty()
                || answer instanceof Object[] array && array.length == 0;
    }

    private static void add(JsonObjectBuilder json, String name, Object answer) {
        if (FLAGS.contains(name)) {
            json.add(name, Boolean.parseBoolean(answer.toString()));
        } else if (name.equals("levelEstimate") && answer.toString().matches("[1-4]")) {
            json.add(name, Integer.parseInt(answer.toString()));
        } else if (name.equals("profiles")) {
            JsonArrayBuilder codes = Json.createArrayBuilder();
            List<?> many = answer instanceof Collection<?> list ? List.copyOf(list) : List.of((Object[]) answer);
            many.forEach(code -> codes.add(code.toString()));
            json.add(name, codes);
        } else {
            json.add(name, answer.toString());
        }
    }

    /** Begins with what an earlier report said. */
    void beginWith(JsonObject earlier, Collection<String> names) {
        names.forEach(name -> {
            JsonValue said = earlier.get(name);
            if (said instanceof JsonString text) {
                answers.put(name, text.getString());
            } else if (said instanceof JsonNumber number) {
                answers.put(name, number.toString());
            }
        });
    }

    /** Begins with the facts of an earlier report, so that what has changed can be corrected. */
    void beginWithFacts(JsonObject earlier) {
        Stream.of(NUMBERS, getMore(), ABROAD).flatMap(List::stream).forEach(name -> FactLine.typed(earlier, fact(name))
                .ifPresent(said -> answers.put(name, said)));
        if (earlier.get("profiles") instanceof JsonArray regimes) {
            answers.put(
                    "profiles",
                    new ArrayList<>(regimes.getValuesAs(JsonString.class).stream()
                            .map(JsonString::getString)
                            .toList()));
        }
    }

    /** By name; the controls write into it. */
    public Map<String, Object> getAnswers() {
        return answers;
    }

    /** The same form with the same answers sent twice is one report; gone back to and changed, it is another one. */
    String sentKey() {
        String form = onceKey == null ? "" : onceKey;
        return form.substring(0, Math.min(form.length(), FORM_KEY)) + "."
                + Hashes.sha256(CanonicalJson.write(toJson())).substring(0, 32);
    }

    public String getOnceKey() {
        return onceKey;
    }

    public void setOnceKey(String onceKey) {
        this.onceKey = onceKey;
    }

    public List<String> getTypes() {
        List<String> types = new ArrayList<>(IncidentTerms.types());
        types.add(IncidentTerms.UNSURE);
        return types;
    }

    public List<String> getLevels() {
        return List.of("1", "2", "3", "4");
    }

    public List<String> getOperators() {
        return IncidentFact.OPERATOR_TYPE.getChoices();
    }

    public List<String> getNumbers() {
        return NUMBERS;
    }

    /** The other facts of the impact: sites, data, shares of the population, loss of control; and a flaw of a product. */
    public List<String> getMore() {
        return Arrays.stream(IncidentFact.values())
                .filter(fact -> fact.isImpact() || fact == IncidentFact.PRODUCT_FLAW)
                .filter(fact -> fact.isAskedBy(RuleBook.newest()))
                .map(IncidentFact::getName)
                .filter(name -> !NUMBERS.contains(name))
                .toList();
    }

    public List<String> getAbroad() {
        return ABROAD;
    }

    /** With which control a fact is asked. */
    public String type(String name) {
        return switch (fact(name).getKind()) {
            case FLAG -> "yesno";
            case CHOICE -> "choice";
            case COUNT -> "integer";
            default -> "decimal";
        };
    }

    public List<String> choices(String name) {
        return fact(name).getChoices();
    }

    private static IncidentFact fact(String name) {
        return IncidentFact.named(name).orElseThrow();
    }

    public List<String> getRegimes() {
        return new ArrayList<>(Regime.codes());
    }
}
