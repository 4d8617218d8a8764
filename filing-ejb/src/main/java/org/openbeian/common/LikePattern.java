package org.openbeian.common;

import java.util.regex.Pattern;

/** What somebody typed to find something, as a pattern of {@code LIKE} in the form of {@link SearchText}. */
public final class LikePattern {

    private static final String NOTHING = "\u0000";

    /** What stands between two ideographs came along with a copy, or parts what is named apart. */
    private static final Pattern BETWEEN_IDEOGRAPHS = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");

    private LikePattern() {}

    /** Matches a kept {@link SearchText} that contains the text, whatever blanks it has; empty for no text. */
    public static String in(String text) {
        return BETWEEN_IDEOGRAPHS.matcher(pattern(SearchText.of(text))).replaceAll("%");
    }

    /** The same for a number or a code as it stands in its column, in capitals; a text that can be none matches nothing. */
    public static String inCode(String text) {
        String code = SearchText.code(text);
        return code.isEmpty() && text != null && !text.isBlank() ? NOTHING : pattern(code);
    }

    private static String pattern(String text) {
        return text.isEmpty()
                ? ""
                : "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
