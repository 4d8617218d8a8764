package org.openbeian.registration;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;

/** One page of the filing form. */
public record FormSection(String code, List<Field> fields) {

    public FormSection {
        fields = List.copyOf(fields);
    }

    /** What the pages ask; the rest comes over REST only. */
    public List<Field> getVisibleFields() {
        return fields.stream().filter(field -> !field.hidden()).toList();
    }

    /** Whether anything on it is asked, given the other answers. */
    public boolean isNeeded(Map<String, JsonValue> answers) {
        return getVisibleFields().stream().anyMatch(field -> field.isAsked(answers));
    }
}
