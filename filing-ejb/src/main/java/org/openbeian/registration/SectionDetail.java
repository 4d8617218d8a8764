package org.openbeian.registration;

import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Map;

/** One page of a filing as a reader sees it. */
public final class SectionDetail {

    private final FormSection section;
    private final SectionStatus status;
    private final Map<String, JsonValue> answers;
    private final long version;
    private final Instant savedAt;
    private final String savedBy;

    SectionDetail(
            FormSection section,
            SectionStatus status,
            Map<String, JsonValue> answers,
            long version,
            Instant savedAt,
            String savedBy) {
        this.section = section;
        this.status = status;
        this.answers = answers;
        this.version = version;
        this.savedAt = savedAt;
        this.savedBy = savedBy;
    }

    public FormSection getSection() {
        return section;
    }

    public String getCode() {
        return section.getCode();
    }

    public SectionStatus getStatus() {
        return status;
    }

    /** Only the answers of this page, by field id. */
    public Map<String, JsonValue> getAnswers() {
        return answers;
    }

    /** To be handed back when saving, so that another tab's work is not overwritten; 0 when never saved. */
    public long getVersion() {
        return version;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    String savedBy() {
        return savedBy;
    }
}
