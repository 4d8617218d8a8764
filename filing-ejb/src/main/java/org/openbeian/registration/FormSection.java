package org.openbeian.registration;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;

/** One page of the filing form. */
public final class FormSection {

    private final String code;
    private final List<Field> fields;

    FormSection(String code, List<Field> fields) {
        this.code = code;
        this.fields = List.copyOf(fields);
    }

    public String getCode() {
        return code;
    }

    public List<Field> getFields() {
        return fields;
    }

    /** What the pages ask; the rest comes over REST only. */
    public List<Field> getVisibleFields() {
        return fields.stream().filter(field -> !field.isHidden()).toList();
    }

    /** Whether anything on it is asked, given the other answers. */
    public boolean isNeeded(Map<String, JsonValue> answers) {
        return getVisibleFields().stream().anyMatch(field -> field.isAsked(answers));
    }
}
