package org.openbeian.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.FieldError;
import org.openbeian.common.Invalid;
import org.openbeian.common.Json;
import org.openbeian.common.PortalClock;
import org.openbeian.organisation.Organisation;
import org.openbeian.organisation.Uscc;

/**
 * A whole filing in one JSON document: who files, the system, the facts by the names of the grading rules, and the other
 * answers by section. Unknown keys are refused, facts left out take the defaults of the rules.
 */
@ApplicationScoped
public class FilingDocument {

    /** Longest document in characters. */
    public static final int LONGEST = 200_000;

    private static final Set<String> TOP = Set.of(
            "id",
            "submitted_on",
            "system_name",
            "applicant",
            "filing_kind",
            "existing_filings",
            "trigger",
            "description_zh",
            "description_en",
            "facts",
            "sections");

    private static final Set<String> NAMES = Set.of("zh", "en");
    private static final Set<String> TRIGGER = Set.of("text_zh", "text_en", "date");
    private static final Set<String> APPLICANT = Set.of("name_zh", "name_en", "uscc", "role", "region");

    /** Answers that have a place of their own in the document. */
    private static final Map<String, String> HEAD = Map.of(
            "nameZh",
            "/system_name/zh",
            "nameEn",
            "/system_name/en",
            "description",
            "/description_zh",
            "filingKind",
            "/filing_kind",
            ExistingFilings.FIELD,
            "/existing_filings",
            "triggerText",
            "/trigger/text_zh",
            "triggerDate",
            "/trigger/date",
            "applicantRole",
            "/applicant/role");

    @Inject
    FilingForm form;

    @Inject
    PortalClock clock;

    @PersistenceContext
    EntityManager em;

    JsonObject parse(String text) {
        if (text == null || text.isBlank()) {
            throw new Invalid("", "json.malformed");
        }
        if (text.length() > LONGEST) {
            throw new Invalid("", "json.too_long", LONGEST);
        }
        return CanonicalJson.read(text);
    }

    Filing read(JsonObject document, Organisation own, String person, Instant now) {
        List<FieldError> errors = new ArrayList<>();
        onlyKnown("", document, TOP, errors);
        Map<String, Map<String, JsonValue>> given = new HashMap<>();
        form.getSections().forEach(section -> given.put(section.code(), new HashMap<>()));
        head(document, own, given, errors);
        JsonObject declared = object(document, "facts", errors);
        facts(declared, given, errors);
        sections(object(document, "sections", errors), given, errors);
        String preparedBy = preparer(document, own, person, errors);
        Map<String, JsonObject> answers = answers(given, declared.containsKey(UserCounts.REGISTERED), errors);
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        JsonObject system = answers.get("system");
        if (!system.containsKey("nameZh")) {
            throw new Invalid("/sections/system/nameZh", "field.required");
        }
        Filing filing =
                new Filing(own.getId(), system.getString("nameZh"), system.getString("nameEn", null), preparedBy, now);
        answers.forEach((code, saved) -> filing.save(code, saved, -1, person, now));
        return filing;
    }

    /** The same errors, each at the place of the document where the answer stands or would have to stand. */
    Invalid inDocument(Invalid wrong, JsonObject document) {
        return new Invalid(wrong.errors().stream()
                .map(error -> new FieldError(
                        place(error.pointer(), document),
                        error.key(),
                        error.args().toArray()))
                .toList());
    }

    private String place(String pointer, JsonObject document) {
        String[] steps = pointer.split("/");
        if (steps.length < 4 || !steps[1].equals("sections") || isSent(document, steps[2], steps[3])) {
            return pointer;
        }
        String id = steps[3];
        boolean english = id.equals("description") && document.containsKey("description_en")
                || id.equals("triggerText")
                        && document.get("trigger") instanceof JsonObject trigger
                        && trigger.containsKey("text_en");
        return form.field(id).map(Field::fact).orElse(false)
                ? "/facts/" + id
                : english ? HEAD.get(id).replace("_zh", "_en") : HEAD.getOrDefault(id, pointer);
    }

    private static boolean isSent(JsonObject document, String section, String id) {
        return document.get("sections") instanceof JsonObject sections
                && sections.get(section) instanceof JsonObject answers
                && answers.containsKey(id);
    }

    private void head(
            JsonObject document, Organisation own, Map<String, Map<String, JsonValue>> given, List<FieldError> errors) {
        JsonObject names = object(document, "system_name", errors);
        onlyKnown("/system_name", names, NAMES, errors);
        copy(names, "zh", given.get("system"), "nameZh");
        copy(names, "en", given.get("system"), "nameEn");
        copy(
                document,
                document.containsKey("description_zh") ? "description_zh" : "description_en",
                given.get("system"),
                "description");
        kind(document, given.get("system"));
        copy(document, "existing_filings", given.get("system"), ExistingFilings.FIELD);
        JsonObject trigger = object(document, "trigger", errors);
        onlyKnown("/trigger", trigger, TRIGGER, errors);
        copy(trigger, trigger.containsKey("text_zh") ? "text_zh" : "text_en", given.get("system"), "triggerText");
        copy(trigger, "date", given.get("system"), "triggerDate");
        JsonObject applicant = object(document, "applicant", errors);
        onlyKnown("/applicant", applicant, APPLICANT, errors);
        copy(applicant, "role", given.get("applicant"), "applicantRole");
        try {
            String uscc = Uscc.parse("/applicant/uscc", applicant.getString("uscc", ""));
            if (!uscc.equals(own.getUscc())) {
                errors.add(new FieldError("/applicant/uscc", "filing.not_your_organisation"));
            }
        } catch (Invalid e) {
            errors.addAll(e.errors());
        } catch (ClassCastException e) {
            errors.add(new FieldError("/applicant/uscc", "field.wrong_type"));
        }
    }

    /** A document makes a registration, so a change named in it becomes what it is here (FK-01, FK-02). */
    private static void kind(JsonObject document, Map<String, JsonValue> system) {
        JsonValue kind = document.get("filing_kind");
        if (kind instanceof JsonString text) {
            String named = text.getString().toUpperCase(java.util.Locale.ROOT);
            boolean elsewhere = document.get("existing_filings") instanceof JsonArray list && !list.isEmpty();
            boolean newcomer = named.equals(FilingKind.MATERIAL_CHANGE.name())
                    || named.equals(FilingKind.INITIAL.name()) && elsewhere;
            system.put(
                    "filingKind",
                    Json.createValue(newcomer ? FilingKind.ofNewcomer(elsewhere).name() : named));
        } else if (kind != null) {
            system.put("filingKind", kind);
        }
    }

    private void facts(JsonObject facts, Map<String, Map<String, JsonValue>> given, List<FieldError> errors) {
        facts.forEach((name, value) -> {
            Optional<Field> field = form.field(name).filter(Field::fact);
            if (field.isEmpty()) {
                errors.add(new FieldError("/facts/" + FieldError.step(name), "field.unknown"));
            } else {
                given.get(field.get().section()).put(name, value);
            }
        });
        for (FormSection section : form.getSections()) {
            section.fields().stream()
                    .filter(Field::fact)
                    .filter(field -> !field.hidden() && !facts.containsKey(field.id()))
                    .forEach(field -> fallback(field)
                            .ifPresent(value -> given.get(section.code()).put(field.id(), value)));
        }
    }

    /** What the grading rules take for a fact that was not declared; a sector is always declared. */
    private static Optional<JsonValue> fallback(Field field) {
        return switch (field.type()) {
            case YES_NO -> Optional.of(JsonValue.FALSE);
            case INTEGER -> Optional.of(Json.createValue(0));
            case CHOICE ->
                field.options().contains("none")
                        ? Optional.of(Json.createValue("none"))
                        : field.id().equals("autonomyLevel")
                                ? Optional.of(Json.createValue("A0"))
                                : field.id().equals("modelType")
                                        ? Optional.of(Json.createValue("narrow"))
                                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private void sections(JsonObject sections, Map<String, Map<String, JsonValue>> given, List<FieldError> errors) {
        sections.forEach((code, value) -> {
            Map<String, JsonValue> into = given.get(code);
            if (into == null || !(value instanceof JsonObject answers)) {
                errors.add(new FieldError(
                        "/sections/" + FieldError.step(code), into == null ? "field.unknown" : "field.wrong_type"));
                return;
            }
            answers.forEach((id, answer) -> {
                boolean here = form.field(id)
                        .map(field -> field.section().equals(code) && !field.fact())
                        .orElse(false);
                if (here) {
                    into.put(id, answer);
                } else if (!(code.equals("commitments") && id.equals("preparedBy"))) {
                    errors.add(new FieldError("/sections/" + code + "/" + FieldError.step(id), "field.unknown"));
                }
            });
        });
    }

    /** @param declared whether the registered users are, not taken for none because nothing was said of them */
    private Map<String, JsonObject> answers(
            Map<String, Map<String, JsonValue>> given, boolean declared, List<FieldError> errors) {
        Map<String, JsonObject> all = new HashMap<>();
        for (FormSection section : form.getSections()) {
            Answers reading = new Answers("/sections/" + section.code(), clock.today());
            Answers readingFacts = new Answers("/facts", clock.today());
            JsonObjectBuilder out = Json.createObjectBuilder();
            for (Field field : section.fields()) {
                JsonValue answer = (field.fact() ? readingFacts : reading)
                        .read(field, given.get(section.code()).get(field.id()));
                if (answer != null) {
                    out.add(field.id(), answer);
                }
            }
            errors.addAll(reading.errors());
            errors.addAll(readingFacts.errors());
            JsonObject read = out.build();
            UserCounts.wrong("/facts", read).filter(wrong -> declared).ifPresent(errors::add);
            all.put(section.code(), read);
        }
        return all;
    }

    /** SOD-12 needs to know who prepared the filing when the sender signs it: a colleague, by sign-in name. */
    private String preparer(JsonObject document, Organisation own, String person, List<FieldError> errors) {
        JsonValue commitments = object(document, "sections", errors).get("commitments");
        JsonValue name = commitments instanceof JsonObject object ? object.get("preparedBy") : null;
        if (name == null) {
            return person;
        }
        if (name instanceof JsonString text) {
            List<String> found = em.createQuery(
                            """
                            select p.id from Membership m join m.person p
                            where p.username = :name and m.organisationId = :own and m.active = true""",
                            String.class)
                    .setParameter("name", text.getString())
                    .setParameter("own", own.getId())
                    .getResultList();
            if (!found.isEmpty()) {
                return found.get(0);
            }
        }
        errors.add(new FieldError("/sections/commitments/preparedBy", "filing.preparer_unknown"));
        return person;
    }

    private static JsonObject object(JsonObject in, String key, List<FieldError> errors) {
        JsonValue value = in.get(key);
        if (value == null || value == JsonValue.NULL) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        if (value instanceof JsonObject object) {
            return object;
        }
        errors.add(new FieldError("/" + key, "field.wrong_type"));
        return JsonValue.EMPTY_JSON_OBJECT;
    }

    private static void onlyKnown(String at, JsonObject object, Set<String> known, List<FieldError> errors) {
        object.keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> errors.add(new FieldError(at + "/" + FieldError.step(key), "field.unknown")));
    }

    private static void copy(JsonObject from, String key, Map<String, JsonValue> to, String field) {
        if (from.containsKey(key)) {
            to.put(field, from.get(key));
        }
    }
}
