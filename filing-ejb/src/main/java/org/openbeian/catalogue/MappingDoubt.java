package org.openbeian.catalogue;

import java.util.List;

/** A place where the printed mapping table may be wrong. The table is kept as printed, the doubt beside it. */
public final class MappingDoubt {

    private final String id;
    private final String scope;
    private final String severity;
    private final String printed;
    private final String note;
    private final List<String> suggested;

    MappingDoubt(String id, String scope, String severity, String printed, String note, List<String> suggested) {
        this.id = id;
        this.scope = scope;
        this.severity = severity;
        this.printed = printed;
        this.note = note;
        this.suggested = List.copyOf(suggested);
    }

    public String getId() {
        return id;
    }

    /** The risk or section that it is about. */
    public String getScope() {
        return scope;
    }

    /** info, low or medium. */
    public String getSeverity() {
        return severity;
    }

    public String getPrinted() {
        return printed;
    }

    public String getNote() {
        return note;
    }

    /** Measures one would expect besides the printed ones. */
    public List<String> getSuggested() {
        return suggested;
    }
}
