package org.openbeian.register;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What of an entry only says the same thing in other words: it can be put right without a change of the filing. */
public enum DisplayField {
    SYSTEM_EN(200),
    APPLICANT_EN(200),
    DESCRIPTION(2000);

    private final int longest;

    DisplayField(int longest) {
        this.longest = longest;
    }

    public int getLongest() {
        return longest;
    }

    /**
     * What a change says itself. It cannot say the applicant's name, and a system without an English name is called by
     * its Chinese one.
     *
     * @param changed ids of the fields that the change alters
     * @param answers what is registered with it
     */
    static Set<DisplayField> saidBy(Collection<String> changed, Map<String, JsonValue> answers) {
        Set<DisplayField> said = EnumSet.noneOf(DisplayField.class);
        boolean called = answers.get("nameEn") instanceof JsonString english
                && !english.getString().isBlank();
        if (changed.contains("nameEn") || !called && changed.contains("nameZh")) {
            said.add(SYSTEM_EN);
        }
        if (changed.contains("description")) {
            said.add(DESCRIPTION);
        }
        return said;
    }
}
