package org.openbeian.registration;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * An answer that has changed with a correction, old beside new, and whether it was asked for.
 *
 * @param asked whether the request for correction named this field
 */
public record CorrectedAnswer(Field field, JsonValue before, JsonValue after, boolean asked) {

    /**
     * @param before the pages as handed in before
     * @param after as handed in with the correction
     * @param asked ids of the fields that the correction asked about
     * @return what was changed without being asked first, as nobody looks for it there
     */
    static List<CorrectedAnswer> of(JsonObject before, JsonObject after, Collection<String> asked, FilingForm form) {
        Map<String, JsonValue> old = Changes.flat(before);
        Map<String, JsonValue> now = Changes.flat(after);
        return ChangedAnswers.all(before, after).stream()
                .flatMap(id -> form.field(id).stream())
                .map(field -> new CorrectedAnswer(
                        field, old.get(field.id()), now.get(field.id()), asked.contains(field.id())))
                .sorted((one, other) -> Boolean.compare(one.asked, other.asked))
                .toList();
    }
}
