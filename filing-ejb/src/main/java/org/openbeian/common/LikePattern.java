package org.openbeian.common;

/** What somebody typed to find something, as a pattern of {@code LIKE} in the form of {@link SearchText}. */
public final class LikePattern {

    private static final String NOTHING = "\u0000";

    private LikePattern() {}

    /** Matches a kept {@link SearchText} that contains the text; empty for no text. */
    public static String in(String text) {
        return pattern(SearchText.of(text));
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
