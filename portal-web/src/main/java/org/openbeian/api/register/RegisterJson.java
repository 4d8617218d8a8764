package org.openbeian.api.register;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.openbeian.api.Answer;
import org.openbeian.api.openness.CorrectionJson;
import org.openbeian.api.openness.FiguresJson;
import org.openbeian.api.twin.Columns;
import org.openbeian.common.Json;
import org.openbeian.openness.PublicCorrection;
import org.openbeian.openness.PublicFigures;
import org.openbeian.register.PublicCondition;
import org.openbeian.register.RegisterEntry;
import org.openbeian.register.RegisterEvent;
import org.openbeian.register.RegisterHistory;
import org.openbeian.register.RegisterVersion;
import org.openbeian.registration.ExistingFiling;

/** An entry of the register as JSON. */
final class RegisterJson {

    static final Columns ROW = Columns.of(
            "number",
            "state",
            "notice",
            "system_name/zh",
            "system_name/en",
            "applicant/name_zh",
            "applicant/name_en",
            "applicant/uscc",
            "category",
            "sector",
            "grade",
            "registered_on",
            "valid_until");

    static final Columns ENTRY = ROW.and(
            "description",
            "conditions",
            "rule_set",
            "changed_at",
            "version",
            "confirmed_on",
            "former_number",
            "grade_by_decision",
            "grade_below_floor",
            "result/zh",
            "result/en",
            "outcomes_zh",
            "outcomes_en",
            "disclaimer/zh",
            "disclaimer/en");

    private RegisterJson() {}

    static JsonObject row(RegisterEntry entry, LocalDate today) {
        return builder(entry, today).build();
    }

    /** @param first that filing is no endorsement is said once in a download, at its first entry */
    static JsonObject line(RegisterEntry entry, LocalDate today, boolean first) {
        JsonObjectBuilder json = whole(entry, today);
        return (first ? json.add("disclaimer", OutcomeJson.disclaimer()) : json.addNull("disclaimer")).build();
    }

    static JsonObject entry(
            RegisterEntry entry,
            LocalDate today,
            RegisterHistory history,
            List<PublicCorrection> answered,
            PublicFigures figures) {
        JsonArrayBuilder versions = Json.createArrayBuilder();
        history.getVersions().forEach(version -> versions.add(version(version)));
        JsonArrayBuilder events = Json.createArrayBuilder();
        history.getEvents().forEach(event -> events.add(event(event)));
        return whole(entry, today)
                .add("disclaimer", OutcomeJson.disclaimer())
                .add("condition_states", conditions(history))
                .add("existing_filings", existing(history))
                .add("versions", versions)
                .add("events", events)
                .add("corrections", CorrectionJson.all(answered))
                .add("figures", FiguresJson.all(figures))
                .build();
    }

    private static JsonArrayBuilder existing(RegisterHistory history) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (ExistingFiling one : history.getExisting()) {
            JsonObjectBuilder json = Json.createObjectBuilder()
                    .add("kind", one.getKind().name())
                    .add("number", one.getNumber())
                    .add("authority", one.getIssuer())
                    .add("check", one.getCheck().name().toLowerCase(Locale.ROOT));
            Answer.add(
                    json,
                    "word_zh",
                    one.getOutcome() == null ? null : one.getOutcome().getWordZh());
            Answer.add(
                    json,
                    "word_en",
                    one.getOutcome() == null ? null : one.getOutcome().getWordEn());
            all.add(json);
        }
        return all;
    }

    private static JsonArrayBuilder conditions(RegisterHistory history) {
        JsonArrayBuilder conditions = Json.createArrayBuilder();
        for (PublicCondition condition : history.getConditions()) {
            JsonObjectBuilder json = Json.createObjectBuilder()
                    .add("condition", condition.code())
                    .add("state", condition.state().name());
            Answer.add(json, "due_on", condition.dueOn());
            Answer.add(json, "met_on", condition.metOn());
            conditions.add(json);
        }
        return conditions;
    }

    private static JsonObjectBuilder whole(RegisterEntry entry, LocalDate today) {
        JsonObjectBuilder json = builder(entry, today).add("version", entry.getEdition());
        Answer.add(json, "description", entry.getDescription());
        Answer.add(json, "confirmed_on", entry.getConfirmedOn());
        Answer.add(json, "former_number", entry.getFormerNumber());
        return json.add("conditions", Json.createArrayBuilder(entry.getConditions()))
                .add("rule_set", entry.getRuleSet())
                .add("grade_by_decision", entry.isGradeByDecision())
                .add("grade_below_floor", entry.isGradeBelowFloor())
                .add("changed_at", entry.getChangedAt().toString())
                .add("result", OutcomeJson.phrase(entry.getResult()))
                .add("outcomes", OutcomeJson.all(entry.getOutcomes()))
                .add("outcomes_zh", OutcomeJson.words(entry.getOutcomes(), true))
                .add("outcomes_en", OutcomeJson.words(entry.getOutcomes(), false));
    }

    private static JsonObjectBuilder version(RegisterVersion version) {
        JsonObjectBuilder system = Json.createObjectBuilder();
        Answer.add(system, "zh", version.getSystemZh());
        Answer.add(system, "en", version.getSystemEn());
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("version", version.getEdition())
                .add("state", version.getState().name())
                .add("kind", version.getKind().name())
                .add("system_name", system)
                .add("category", version.getCategory())
                .add("sector", version.getSector())
                .add("grade", "G" + version.getGrade())
                .add("conditions", Json.createArrayBuilder(version.getConditions()))
                .add("rule_set", version.getRuleSet());
        Answer.add(json, "valid_until", version.getValidUntil());
        Answer.add(json, "since", version.getSince());
        Answer.add(json, "until", version.getUntil());
        return json;
    }

    private static JsonObjectBuilder event(RegisterEvent event) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("at", event.getAt().toString())
                .add("event", event.getEvent())
                .add("state", event.getState());
        return event.getEdition() == null ? json.addNull("version") : json.add("version", event.getEdition());
    }

    private static JsonObjectBuilder builder(RegisterEntry entry, LocalDate today) {
        JsonObjectBuilder system = Json.createObjectBuilder();
        Answer.add(system, "zh", entry.getSystemZh());
        Answer.add(system, "en", entry.getSystemEn());
        JsonObjectBuilder applicant = Json.createObjectBuilder();
        Answer.add(applicant, "name_zh", entry.getApplicantZh());
        Answer.add(applicant, "name_en", entry.getApplicantEn());
        Answer.add(applicant, "uscc", entry.getUscc());
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("number", entry.getNumber())
                .add("state", entry.stateOn(today))
                .add("notice", entry.isNotice())
                .add("system_name", system)
                .add("applicant", applicant)
                .add("category", entry.getCategory())
                .add("sector", entry.getSector())
                .add("grade", "G" + entry.getGrade());
        Answer.add(json, "registered_on", entry.getRegisteredOn());
        Answer.add(json, "valid_until", entry.getValidUntil());
        return json;
    }
}
