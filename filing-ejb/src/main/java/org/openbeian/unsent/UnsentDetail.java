package org.openbeian.unsent;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** What was typed into one form of a page and not sent. */
public final class UnsentDetail {

    private final String form;
    private final Instant keptAt;
    private final Map<String, List<String>> fields;
    private final String drawn;

    UnsentDetail(String form, Instant keptAt, Map<String, List<String>> fields, String drawn) {
        this.form = form;
        this.keptAt = keptAt;
        this.fields = Collections.unmodifiableMap(fields);
        this.drawn = drawn;
    }

    public String getForm() {
        return form;
    }

    public Instant getKeptAt() {
        return keptAt;
    }

    /** By the name of the field; a box that was left empty is not there. */
    public Map<String, List<String>> getFields() {
        return fields;
    }

    /** What stood in the fields when the form was drawn, as the form has said it. */
    public String getDrawn() {
        return drawn;
    }
}
