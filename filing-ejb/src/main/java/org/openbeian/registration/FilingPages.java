package org.openbeian.registration;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.openbeian.common.Conflict;

/** What the pages of a filing say, and who has written it. The filing keeps them; whether they may be written it knows itself. */
public record FilingPages(Filing filing, Map<String, FilingSection> sections) {

    /** @param expectedVersion see {@link Filing#save}: what was shown is what is written over */
    void mustBeAsShown(String code, long expectedVersion) {
        FilingSection section = sections.get(code);
        if (section != null && expectedVersion >= 0 && section.getVersion() != expectedVersion) {
            throw new Conflict("filing.changed_meanwhile");
        }
    }

    void put(String code, JsonObject answers, String person, Instant at) {
        sections.computeIfAbsent(code, missing -> new FilingSection(filing, missing))
                .save(answers, person, at);
    }

    /** As they are; written on by {@link #put} alone. */
    @Override
    public Map<String, FilingSection> sections() {
        return Collections.unmodifiableMap(sections);
    }

    public FilingSection section(String code) {
        return sections.get(code);
    }

    /** Who opened the filing and everybody who has ever written on a page: none of them signs from grade 3 on (SOD-12). */
    Set<String> preparers() {
        Set<String> preparers = new HashSet<>();
        preparers.add(filing.origin().preparedBy());
        sections.values().forEach(section -> preparers.addAll(section.hands()));
        return preparers;
    }

    /** All answers in one map; field ids are unique across sections. */
    public Map<String, JsonValue> answers() {
        Map<String, JsonValue> all = new LinkedHashMap<>();
        sections.values().forEach(section -> all.putAll(section.getAnswers()));
        return all;
    }
}
