package org.openbeian.api.register;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.openbeian.api.Answer;
import org.openbeian.api.twin.Columns;
import org.openbeian.register.RegisterEntry;

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

    static final Columns ENTRY = ROW.and("description", "conditions", "rule_set", "changed_at");

    private RegisterJson() {}

    static JsonObject row(RegisterEntry entry) {
        return builder(entry).build();
    }

    static JsonObject entry(RegisterEntry entry) {
        JsonObjectBuilder json = builder(entry);
        Answer.add(json, "description", entry.getDescription());
        return json.add("conditions", Json.createArrayBuilder(entry.getConditions()))
                .add("rule_set", entry.getRuleSet())
                .add("changed_at", entry.getChangedAt().toString())
                .build();
    }

    private static JsonObjectBuilder builder(RegisterEntry entry) {
        JsonObjectBuilder system = Json.createObjectBuilder();
        Answer.add(system, "zh", entry.getSystemZh());
        Answer.add(system, "en", entry.getSystemEn());
        JsonObjectBuilder applicant = Json.createObjectBuilder();
        Answer.add(applicant, "name_zh", entry.getApplicantZh());
        Answer.add(applicant, "name_en", entry.getApplicantEn());
        Answer.add(applicant, "uscc", entry.getUscc());
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("number", entry.getNumber())
                .add("state", entry.getState())
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
