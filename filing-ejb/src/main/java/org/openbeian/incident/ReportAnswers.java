package org.openbeian.incident;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbeian.common.CodePoints;
import org.openbeian.common.FieldError;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;
import org.openbeian.common.Json;
import org.openbeian.common.PortalClock;
import org.openbeian.incident.assessment.Consistency;
import org.openbeian.incident.assessment.IncidentFact;
import org.openbeian.incident.assessment.IncidentFacts;
import org.openbeian.incident.assessment.Regime;

/**
 * What a report says, read strictly and kept in one shape for all stages, so that a later report can begin with what an
 * earlier one said. Everything that is wrong is told at once.
 *
 * @param awareAt the one moment of awareness from which every regime counts
 */
public record ReportAnswers(Map<String, JsonValue> kept, Instant awareAt) {

    /** Texts and how long each may be. */
    static final Map<String, Integer> TEXTS = texts();

    private static final List<String> FLAGS = List.of("deathAlleged", "minorInvolved");
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final int OTHER = 200;

    /** Of what is called by how its story begins. */
    private static final int TITLE = 60;

    private static Map<String, Integer> texts() {
        Map<String, Integer> texts = new LinkedHashMap<>();
        texts.put("incidentTitle", 200);
        texts.put("whatHappened", 4000);
        texts.put("otherSystem", OTHER);
        texts.put("affectedSystem", 40);
        texts.put("whoAffected", 2000);
        texts.put("measuresTaken", 4000);
        List.of("progress", "cause", "harm", "responsibility", "corrections", "lessons", "evidence")
                .forEach(name -> texts.put(name, 4000));
        texts.put("reporterContact", 200);
        return texts;
    }

    /**
     * @param given as sent; names that are not known are refused
     * @param earlier the last report's answers, empty for the first
     * @throws Invalid with a pointer to each thing that is wrong
     */
    static ReportAnswers read(ReportStage stage, JsonObject given, JsonObject earlier, Instant now) {
        return new Reading(stage, given, earlier, now).read();
    }

    /** As far as it is written: what cannot be read yet is left out, and until a time is said it is now. */
    static ReportAnswers unfinished(JsonObject written, Instant now) {
        Map<String, JsonValue> kept = new LinkedHashMap<>();
        TEXTS.forEach((name, longest) -> {
            if (written.get(name) instanceof JsonString text
                    && !text.getString().isBlank()) {
                kept.put(name, Json.createValue(CodePoints.cut(InputCheck.tidied(text.getString()), longest)));
            }
        });
        Instant aware = Reading.moment(written.get("awareAt"))
                .filter(said -> !said.isAfter(now))
                .orElse(now);
        return new ReportAnswers(kept, aware);
    }

    /** As kept before. */
    static ReportAnswers of(JsonObject kept) {
        return new ReportAnswers(
                new LinkedHashMap<>(kept),
                Instant.parse(kept.getString("awareAt")).truncatedTo(ChronoUnit.MICROS));
    }

    public JsonObject toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        kept.forEach(json::add);
        return json.build();
    }

    /** Empty where nothing was said. */
    public String text(String name) {
        return kept.get(name) instanceof JsonString text ? text.getString() : "";
    }

    public boolean flag(String name) {
        return kept.get(name) == JsonValue.TRUE;
    }

    /** Whether it says whether somebody died, in whichever of its answers. */
    boolean isDeathAnswered() {
        return kept.containsKey("deathAlleged")
                || isFact("context", IncidentFact.DEATH)
                || isFact("impact", IncidentFact.DEATHS);
    }

    private boolean isFact(String part, IncidentFact fact) {
        return kept.get(part) instanceof JsonObject facts && facts.containsKey(fact.getName());
    }

    public String getType() {
        return text("incidentType");
    }

    /** 1 to 4, 0 when the reporter left it to the numbers. */
    public int getEstimate() {
        return kept.get("levelEstimate") instanceof JsonNumber level ? level.intValue() : 0;
    }

    /** What table T15 and T16 are asked: profiles, impact and context. */
    public JsonObject getFacts() {
        return Json.createObjectBuilder()
                .add("profiles", kept.get("profiles"))
                .add("impact", kept.get("impact"))
                .add("context", kept.get("context"))
                .build();
    }

    /** What it is called in lists: as the reporter called it, else how the story begins. */
    public String getTitle() {
        String title = text("incidentTitle");
        if (!title.isEmpty()) {
            return title;
        }
        String first = text("whatHappened").lines().findFirst().orElse("").strip();
        return CodePoints.shortened(first, TITLE);
    }

    /** Reads one report. */
    private static final class Reading {

        private final ReportStage stage;
        private final JsonObject given;
        private final Instant now;
        private final Map<String, JsonValue> kept = new LinkedHashMap<>();
        private final List<FieldError> wrong = new ArrayList<>();

        Reading(ReportStage stage, JsonObject given, JsonObject earlier, Instant now) {
            this.stage = stage;
            this.given = given;
            this.now = now;
            kept.putAll(earlier);
            // what belongs to one report only is not carried on
            kept.remove("progress");
            kept.remove("evidence");
        }

        ReportAnswers read() {
            given.keySet().stream().filter(name -> !isKnown(name)).forEach(name -> refuse(name, "field.unknown"));
            TEXTS.forEach(this::text);
            stage.getRequired().stream()
                    .filter(name -> !kept.containsKey(name))
                    .forEach(name -> refuse(name, "field.required"));
            FLAGS.forEach(this::flag);
            type();
            estimate();
            Instant aware = aware();
            facts();
            if (stage == ReportStage.INITIAL
                    && !kept.containsKey("affectedSystem")
                    && !kept.containsKey("otherSystem")) {
                refuse("otherSystem", "incident.which_system");
            }
            if (!wrong.isEmpty()) {
                throw new Invalid(wrong);
            }
            return new ReportAnswers(kept, aware);
        }

        private static boolean isKnown(String name) {
            return TEXTS.containsKey(name)
                    || FLAGS.contains(name)
                    || List.of("incidentType", "levelEstimate", "awareAt", "profiles", "impact", "context")
                            .contains(name);
        }

        private void refuse(String name, String key, Object... args) {
            if (wrong.stream().noneMatch(error -> error.getField().equals(name))) {
                wrong.add(new FieldError("/" + FieldError.step(name), key, args));
            }
        }

        private boolean isSaid(String name) {
            return given.containsKey(name) && given.get(name) != JsonValue.NULL;
        }

        private void text(String name, int longest) {
            if (!isSaid(name)) {
                return;
            }
            if (!(given.get(name) instanceof JsonString text)) {
                refuse(name, "field.wrong_type");
                return;
            }
            InputCheck input = new InputCheck();
            String said = longest > OTHER
                    ? input.text(name, text.getString(), longest, false)
                    : input.line(name, text.getString(), longest, false);
            input.errors()
                    .forEach(error -> refuse(name, error.key(), error.args().toArray()));
            if (said != null) {
                kept.put(name, Json.createValue(said));
            } else if (input.errors().isEmpty()) {
                kept.remove(name);
            }
        }

        private void flag(String name) {
            if (!isSaid(name)) {
                // that nobody answered is no answer
                return;
            }
            if (given.get(name) == JsonValue.TRUE || given.get(name) == JsonValue.FALSE) {
                kept.put(name, given.get(name));
            } else {
                refuse(name, "field.wrong_type");
            }
        }

        private void type() {
            if (isSaid("incidentType")) {
                boolean known = given.get("incidentType") instanceof JsonString code
                        && (IncidentTerms.types().contains(code.getString())
                                || code.getString().equals(IncidentTerms.UNSURE));
                if (known) {
                    kept.put("incidentType", given.get("incidentType"));
                } else {
                    refuse("incidentType", "field.required");
                }
            } else {
                kept.putIfAbsent("incidentType", Json.createValue(IncidentTerms.UNSURE));
            }
        }

        private void estimate() {
            if (isSaid("levelEstimate")) {
                boolean level = given.get("levelEstimate") instanceof JsonNumber number
                        && number.isIntegral()
                        && number.intValue() >= 1
                        && number.intValue() <= 4;
                if (level) {
                    kept.put("levelEstimate", given.get("levelEstimate"));
                } else {
                    refuse("levelEstimate", "incident.wrong_level");
                }
            }
        }

        private Instant aware() {
            if (!isSaid("awareAt")) {
                if (kept.get("awareAt") instanceof JsonString before) {
                    return Instant.parse(before.getString()).truncatedTo(ChronoUnit.MICROS);
                }
                refuse("awareAt", "field.required");
                return null;
            }
            Optional<Instant> aware = moment(given.get("awareAt"));
            if (aware.isEmpty()) {
                refuse("awareAt", "incident.when");
            } else if (aware.get().isAfter(now)) {
                refuse("awareAt", "incident.aware_in_future");
            } else {
                kept.put("awareAt", Json.createValue(aware.get().toString()));
            }
            return aware.orElse(null);
        }

        private static Optional<Instant> moment(JsonValue value) {
            if (!(value instanceof JsonString text) || text.getString().length() > 40) {
                return Optional.empty();
            }
            try {
                String said = text.getString().strip().replace(' ', 'T');
                Instant moment = said.matches(".*(Z|[+-]\\d\\d:?\\d\\d)")
                        ? OffsetDateTime.parse(said).toInstant()
                        : LocalDateTime.parse(said).atZone(PortalClock.ZONE).toInstant();
                // no finer than what is kept, or a clock would seem to begin before the awareness that begins it
                return Optional.of(moment.truncatedTo(ChronoUnit.MICROS))
                        .filter(at -> !LocalDate.ofInstant(at, PortalClock.ZONE).isBefore(EARLIEST));
            } catch (DateTimeException unreadable) {
                return Optional.empty();
            }
        }

        private void facts() {
            JsonObject impact = merged("impact");
            JsonObject context = merged("context");
            if (kept.get("deathAlleged") == JsonValue.TRUE && !context.containsKey("death")) {
                context = Json.createObjectBuilder(context).add("death", true).build();
            }
            profiles();
            try {
                IncidentFacts facts = IncidentFacts.read(impact, context);
                wrong.addAll(Consistency.errors(facts, regimes()));
            } catch (Invalid unreadable) {
                wrong.addAll(unreadable.errors());
            }
            kept.put("impact", impact);
            kept.put("context", context);
        }

        private List<Regime> regimes() {
            return kept.get("profiles") instanceof JsonArray codes
                    ? codes.getValuesAs(JsonString.class).stream()
                            .flatMap(code -> Regime.named(code.getString()).stream())
                            .toList()
                    : List.of();
        }

        private JsonObject merged(String part) {
            Map<String, JsonValue> all = new LinkedHashMap<>();
            if (kept.get(part) instanceof JsonObject before) {
                all.putAll(before);
            }
            if (given.get(part) instanceof JsonObject said) {
                all.putAll(said);
                // what is said to be unknown is taken back
                all.values().removeIf(JsonValue.NULL::equals);
            } else if (isSaid(part)) {
                refuse(part, "field.wrong_type");
            }
            JsonObjectBuilder json = Json.createObjectBuilder();
            all.forEach(json::add);
            return json.build();
        }

        private void profiles() {
            if (!isSaid("profiles")) {
                kept.putIfAbsent("profiles", Json.createArrayBuilder().add("CN").build());
                return;
            }
            boolean known = given.get("profiles") instanceof JsonArray list
                    && !list.isEmpty()
                    && list.size() <= Regime.values().length
                    && list.stream()
                            .allMatch(code -> code instanceof JsonString text
                                    && Regime.named(text.getString()).isPresent());
            if (known) {
                kept.put("profiles", given.get("profiles"));
            } else {
                refuse("profiles", "incident.profiles");
            }
        }
    }
}
