package org.openbeian.upkeep;

import java.util.Locale;

/** What kept a step from its end, sorted so far that people know whom to ask; the program's own words stay in the log. */
public enum CauseInWords {
    /** What it was to write is there already, or was changed by somebody at the same time. */
    TAKEN,
    /** The database could not be reached or did not answer. */
    DATABASE,
    /** Something it needs is not there. */
    MISSING,
    /** A rule of the portal refused it. */
    REFUSED,
    /** None of these. */
    OTHER;

    static CauseInWords of(String said) {
        String text = said == null ? "" : said.toLowerCase(Locale.ROOT);
        if (contains(text, "duplicate", "unique", "constraint", "optimistic", "deadlock")) {
            return TAKEN;
        }
        if (contains(text, "connection", "communications", "timeout", "timed out", "pool")) {
            return DATABASE;
        }
        if (contains(text, "notfound", "not found", "nosuchelement", "no value present", "nullpointer", "font")) {
            return MISSING;
        }
        if (contains(text, "illegaltransition", "conflict", "invalid", "accessdenied", "businessexception", "sod.")) {
            return REFUSED;
        }
        return OTHER;
    }

    private static boolean contains(String text, String... any) {
        for (String one : any) {
            if (text.contains(one)) {
                return true;
            }
        }
        return false;
    }
}
