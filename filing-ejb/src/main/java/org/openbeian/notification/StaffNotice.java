package org.openbeian.notification;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the staff are told about a case by mail: its number, which clock and which day, and nothing of what is in it. The
 * kind names the text and, by how it begins, the page that the letter leads to, see {@link LetterPage}.
 */
public final class StaffNotice {

    private final String kind;
    private final String caseId;
    private final String once;
    private final Map<String, String> said = new TreeMap<>();

    /** @param once the same notice is written once for this key */
    public StaffNotice(String kind, String caseId, String number, String once) {
        this.kind = kind;
        this.caseId = caseId;
        this.once = once;
        said.put("number", number);
    }

    /** Which clock, in both languages. */
    public StaffNotice clock(String nameZh, String nameEn) {
        said.put("clockZh", nameZh);
        said.put("clockEn", nameEn);
        return this;
    }

    /** The day on which it runs out. */
    public StaffNotice due(LocalDate day) {
        said.put("due", day.toString());
        return this;
    }

    /** A further day of which the text speaks by that name. */
    public StaffNotice on(String name, LocalDate day) {
        said.put(name, day.toString());
        return this;
    }

    String getKind() {
        return kind;
    }

    String getCaseId() {
        return caseId;
    }

    String getOnce() {
        return once;
    }

    Map<String, String> getSaid() {
        return said;
    }
}
