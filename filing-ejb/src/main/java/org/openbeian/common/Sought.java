package org.openbeian.common;

import java.nio.charset.StandardCharsets;

/** What somebody typed to find something, as a pattern of {@code LIKE}. */
public final class Sought {

    private static final String NOTHING = "\u0000";

    private Sought() {}

    /** Matches what contains the text; empty for no text. */
    public static String in(String text) {
        return text == null || text.isBlank()
                ? ""
                : "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /**
     * The same for a column that holds ASCII only, such as a number: the database refuses to compare it with anything
     * else, so a text that cannot stand there matches nothing.
     */
    public static String inAscii(String text) {
        return isAscii(text) ? in(text) : NOTHING;
    }

    /** Whether it could be the id, number or code of anything. */
    public static boolean isAscii(String text) {
        return text == null || StandardCharsets.US_ASCII.newEncoder().canEncode(text);
    }
}
