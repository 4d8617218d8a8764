package org.openbeian.registration;

import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openbeian.common.FieldError;

/** What is still missing before a filing may be submitted. Pure: form and answers in, list out. */
public final class Completeness {

    private Completeness() {}

    public static List<FieldError> missing(FilingForm form, Map<String, JsonValue> answers) {
        List<FieldError> missing = new ArrayList<>();
        for (FormSection section : form.getSections()) {
            missing.addAll(missing(section, answers));
        }
        missing.addAll(ExistingFilings.wrong(answers));
        return missing;
    }

    static List<FieldError> missing(FormSection section, Map<String, JsonValue> answers) {
        List<FieldError> missing = new ArrayList<>();
        for (Field field : section.fields()) {
            JsonValue answer = answers.get(field.id());
            String at = "/sections/" + section.code() + "/" + field.id();
            if (!field.isRequired(answers)) {
                continue;
            }
            if (field.type() == Field.Type.CONFIRM && answer != JsonValue.TRUE) {
                missing.add(new FieldError(at, "field.confirm"));
            } else if (isEmpty(field, answer)) {
                missing.add(new FieldError(at, "field.required"));
            }
        }
        return missing;
    }

    private static boolean isEmpty(Field field, JsonValue answer) {
        if (answer == null || answer == JsonValue.NULL) {
            return true;
        }
        return switch (answer.getValueType()) {
            case ARRAY -> answer.asJsonArray().isEmpty();
            case OBJECT -> answer.asJsonObject().isEmpty();
            default -> false;
        };
    }

    /** How far a page is, for the task list. */
    static SectionStatus status(FormSection section, Map<String, JsonValue> answers, boolean saved, boolean attention) {
        if (!section.isNeeded(answers)) {
            return SectionStatus.NOT_NEEDED;
        }
        if (attention) {
            return SectionStatus.ATTENTION;
        }
        if (!saved) {
            return SectionStatus.NOT_STARTED;
        }
        return missing(section, answers).isEmpty() ? SectionStatus.COMPLETE : SectionStatus.IN_PROGRESS;
    }
}
