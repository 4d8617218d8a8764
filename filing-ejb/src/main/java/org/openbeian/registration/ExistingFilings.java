package org.openbeian.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openbeian.common.FieldError;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;
import org.openbeian.common.Json;
import org.openbeian.common.SearchText;
import org.openbeian.organisation.Uscc;

/** The filings of a system with other authorities: how the answer is read, and what is kept of it with the case. */
@ApplicationScoped
public class ExistingFilings {

    public static final String FIELD = "existingFilings";

    /** Most numbers of one system. */
    public static final int MOST = 10;

    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_NAME = 100;
    private static final Set<String> KEYS = Set.of("kind", "number", "authority", "issuedOn", "holderUscc");

    @PersistenceContext
    EntityManager em;

    /** In the order in which they were handed in; none but of a transfer. */
    public List<ExistingFiling> of(String filingId) {
        return em.createQuery(
                        "select e from ExistingFiling e where e.filingId = :id order by e.place", ExistingFiling.class)
                .setParameter("id", filingId)
                .getResultList();
    }

    /** What was handed in now is kept with the case. */
    void handedIn(Filing filing) {
        List<JsonObject> given = filing.origin().kind() == FilingKind.TRANSFER_IN
                ? answered(filing.pages().answers())
                : List.of();
        List<ExistingFiling> known = of(filing.getId());
        for (int i = 0; i < given.size(); i++) {
            ExistingFiling one = i < known.size() ? known.get(i) : new ExistingFiling(filing, i);
            one.says(given.get(i));
            em.persist(one);
        }
        known.stream().skip(given.size()).forEach(em::remove);
    }

    private static List<JsonObject> answered(Map<String, JsonValue> answers) {
        return answers.get(FIELD) instanceof JsonArray list ? list.getValuesAs(JsonObject.class) : List.of();
    }

    /**
     * What of a transfer does not go together: the own number of a system is not the number of somebody else's model
     * that it calls, and a change that comes with it has a description and a day.
     */
    static List<FieldError> wrong(Map<String, JsonValue> answers) {
        if (!FilingKind.TRANSFER_IN.name().equals(Answers.text(answers, "filingKind"))) {
            return List.of();
        }
        List<FieldError> wrong = new ArrayList<>();
        String upstream = Answers.text(answers, "upstreamFilingNumber");
        if (upstream != null
                && answered(answers).stream().anyMatch(one -> SearchText.same(one.getString("number"), upstream))) {
            wrong.add(new FieldError("/sections/system/" + FIELD, "existing.upstream"));
        }
        if (answers.containsKey("triggerText") != answers.containsKey("triggerDate")) {
            String left = answers.containsKey("triggerText") ? "triggerDate" : "triggerText";
            wrong.add(new FieldError("/sections/system/" + left, "field.required"));
        }
        return wrong;
    }

    /**
     * The answer in its stored form; null when it is empty or something is wrong with it.
     *
     * @param at where the answer stands
     * @param errors takes what is wrong, each naming the entry by its place from 1
     */
    static JsonValue read(String at, JsonValue given, LocalDate today, List<FieldError> errors) {
        if (given == null || given == JsonValue.NULL) {
            return null;
        }
        if (!(given instanceof JsonArray list) || list.size() > MOST) {
            errors.add(new FieldError(at, "existing.list", MOST));
            return null;
        }
        List<FieldError> wrong = new ArrayList<>();
        JsonArrayBuilder read = Json.createArrayBuilder();
        for (int i = 0; i < list.size(); i++) {
            new Entry(at, i + 1, today, wrong).read(list.get(i), read);
        }
        errors.addAll(wrong);
        JsonArray all = read.build();
        return all.isEmpty() || !wrong.isEmpty() ? null : all;
    }

    /** One entry while it is read. */
    private record Entry(String at, int place, LocalDate today, List<FieldError> errors) {

        void read(JsonValue given, JsonArrayBuilder into) {
            if (!(given instanceof JsonObject entry)
                    || !KEYS.containsAll(entry.keySet())
                    || !entry.values().stream().allMatch(JsonString.class::isInstance)) {
                wrong("existing.entry");
                return;
            }
            String kind = entry.getString("kind", "").strip();
            String number = line(entry, "number", LONGEST_NUMBER);
            String authority = line(entry, "authority", LONGEST_NAME);
            boolean known = Arrays.stream(ExistingFiling.Kind.values())
                    .anyMatch(one -> one.name().equals(kind));
            if (!known) {
                wrong("existing.wrong_kind");
            } else if (number.isEmpty() || !ExistingFiling.Kind.valueOf(kind).fits(number)) {
                wrong("existing.wrong_number");
            }
            if (authority.isEmpty()) {
                wrong("existing.wrong_authority");
            }
            JsonObjectBuilder kept = Json.createObjectBuilder()
                    .add("kind", kind)
                    .add("number", number)
                    .add("authority", authority);
            day(line(entry, "issuedOn", LONGEST_NUMBER), kept);
            holder(line(entry, "holderUscc", LONGEST_NUMBER), kept);
            into.add(kept);
        }

        private String line(JsonObject entry, String key, int longest) {
            InputCheck input = new InputCheck("");
            // full-width digits and letters are the same number; measured as kept: one sign such as ㈱ becomes three
            String text = input.line(key, Answers.plain(entry.getString(key, "")), longest, false);
            if (!input.errors().isEmpty()) {
                wrong("existing.entry");
            }
            return text == null ? "" : text;
        }

        private void day(String text, JsonObjectBuilder kept) {
            if (text.isEmpty()) {
                return;
            }
            try {
                LocalDate day = LocalDate.parse(text.replace('/', '-'));
                if (day.isAfter(today) || day.getYear() < 1990) {
                    wrong("existing.wrong_date");
                } else {
                    kept.add("issuedOn", day.toString());
                }
            } catch (DateTimeParseException e) {
                wrong("existing.wrong_date");
            }
        }

        private void holder(String text, JsonObjectBuilder kept) {
            if (text.isEmpty()) {
                return;
            }
            try {
                kept.add("holderUscc", Uscc.parse(at, text));
            } catch (Invalid e) {
                wrong("existing.wrong_holder");
            }
        }

        private void wrong(String key) {
            errors.add(new FieldError(at, key, place));
        }
    }
}
