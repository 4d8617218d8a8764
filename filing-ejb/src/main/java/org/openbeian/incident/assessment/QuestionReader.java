package org.openbeian.incident.assessment;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbeian.common.FieldError;
import org.openbeian.common.Invalid;
import org.openbeian.common.Json;
import org.openbeian.grading.facts.AnswerReader;
import org.openbeian.grading.rulebook.RuleBook;

/** Reads a question from JSON, strict about names, types and times, and telling everything that is wrong at once. */
final class QuestionReader {

    static final List<String> OECD = List.of("hazard", "serious hazard", "incident", "serious incident", "disaster");

    private static final Set<String> KEYS = Set.of(
            "profiles", "aware_at", "first_report_at", "impact", "context", "handling_ended_on", "oecd_severity");
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);
    private static final int LONGEST_TIME = 40;

    private final JsonObject json;
    private final List<FieldError> wrong = new ArrayList<>();

    private QuestionReader(JsonObject json) {
        this.json = json;
    }

    /** @throws Invalid with a pointer to each thing that is wrong */
    static AssessmentQuestion read(JsonObject json, RuleBook book) {
        return new QuestionReader(json).read(book);
    }

    private AssessmentQuestion read(RuleBook book) {
        json.keySet().stream()
                .filter(key -> !KEYS.contains(key))
                .forEach(key -> refuse(AnswerReader.pointer(key), "field.unknown"));
        JsonObject context = part("context");
        OffsetDateTime aware = awareAt();
        OffsetDateTime reported = moment("first_report_at");
        LocalDate ended = day("handling_ended_on");
        if (aware != null && reported != null && reported.isBefore(aware)) {
            refuse("/first_report_at", "incident.report_before_awareness");
        }
        if (aware != null && ended != null && ended.isBefore(aware.toLocalDate())) {
            refuse("/handling_ended_on", "incident.ended_before_awareness");
        }
        List<Regime> regimes = regimes(context);
        String oecd = oecd();
        AnswerReader answers = new AnswerReader();
        IncidentFacts facts = IncidentFacts.read(answers, part("impact"), without(context, "profile"));
        wrong.addAll(answers.errors());
        for (IncidentFact fact : IncidentFact.values()) {
            if (facts.isGiven(fact) && !fact.isAskedBy(book)) {
                refuse(
                        (fact.isImpact() ? "/impact/" : "/context/") + fact.getName(),
                        "grading.unknown_fact",
                        fact.getName());
            }
        }
        wrong.addAll(Consistency.errors(facts, regimes));
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
        return AssessmentQuestion.of(aware, facts, regimes)
                .reportedAt(reported)
                .handledOn(ended)
                .judged(oecd);
    }

    private void refuse(String pointer, String key, Object... args) {
        wrong.add(new FieldError(pointer, key, args));
    }

    private JsonObject part(String name) {
        JsonValue value = given(name);
        if (value == null || value instanceof JsonObject) {
            return value == null ? JsonValue.EMPTY_JSON_OBJECT : value.asJsonObject();
        }
        refuse("/" + name, "field.wrong_type");
        return JsonValue.EMPTY_JSON_OBJECT;
    }

    private static JsonObject without(JsonObject object, String key) {
        return object.containsKey(key)
                ? Json.createObjectBuilder(object).remove(key).build()
                : object;
    }

    private JsonValue given(String name) {
        JsonValue value = json.get(name);
        return value == JsonValue.NULL ? null : value;
    }

    /** In the future, too: nothing is kept, and somebody may ask what a law of next year will say. */
    private OffsetDateTime awareAt() {
        if (given("aware_at") == null) {
            refuse("/aware_at", "field.required");
            return null;
        }
        return moment("aware_at");
    }

    private OffsetDateTime moment(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        try {
            OffsetDateTime moment = OffsetDateTime.parse(text);
            return inRange(name, moment.toLocalDate()) ? moment : null;
        } catch (DateTimeException unreadable) {
            refuse("/" + name, "incident.not_a_time");
            return null;
        }
    }

    private LocalDate day(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            return inRange(name, day) ? day : null;
        } catch (DateTimeException unreadable) {
            refuse("/" + name, "field.date");
            return null;
        }
    }

    private boolean inRange(String name, LocalDate day) {
        boolean fits = !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
        if (!fits) {
            refuse("/" + name, "field.date_range");
        }
        return fits;
    }

    /** Null when it is left out or no text. */
    private String text(String name) {
        JsonValue value = given(name);
        if (value == null) {
            return null;
        }
        if (value instanceof JsonString text) {
            String stripped = text.getString().strip();
            return stripped.length() > LONGEST_TIME ? "?" : stripped;
        }
        refuse("/" + name, "field.wrong_type");
        return null;
    }

    /** One code or a list of codes; a single one in the context stands above them. */
    private List<Regime> regimes(JsonObject context) {
        Set<Regime> regimes = EnumSet.noneOf(Regime.class);
        JsonValue own = context.get("profile");
        if (own != null && own != JsonValue.NULL) {
            regime("/context/profile", own).ifPresent(regimes::add);
            return List.copyOf(regimes);
        }
        JsonValue asked = given("profiles");
        if (asked instanceof JsonArray list) {
            if (list.isEmpty() || list.size() > 2 * Regime.values().length) {
                refuse("/profiles", "incident.profiles");
            } else {
                for (int i = 0; i < list.size(); i++) {
                    regime("/profiles/" + i, list.get(i)).ifPresent(regimes::add);
                }
            }
        } else if (asked == null) {
            refuse("/profiles", "field.required");
        } else {
            regime("/profiles", asked).ifPresent(regimes::add);
        }
        return List.copyOf(regimes);
    }

    private Optional<Regime> regime(String at, JsonValue value) {
        Optional<Regime> regime = value instanceof JsonString code ? Regime.named(code.getString()) : Optional.empty();
        if (regime.isEmpty()) {
            refuse(at, "incident.profiles");
        }
        return regime;
    }

    private String oecd() {
        String value = text("oecd_severity");
        if (value != null && !OECD.contains(value)) {
            refuse("/oecd_severity", "field.unknown_option", AnswerReader.shortened(value));
        }
        return value;
    }
}
