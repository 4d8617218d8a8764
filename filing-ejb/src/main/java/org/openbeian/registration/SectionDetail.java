package org.openbeian.registration;

import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Map;

/**
 * One page of a filing as a reader sees it.
 *
 * @param answers only the answers of this page, by field id
 * @param version to be handed back when saving, so that another tab's work is not overwritten; 0 when never saved
 */
public record SectionDetail(
        FormSection section,
        SectionStatus status,
        Map<String, JsonValue> answers,
        long version,
        Instant savedAt,
        String savedBy) {

    public String getCode() {
        return section.code();
    }
}
