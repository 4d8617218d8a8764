package org.openbeian.common;

/** Texts counted and cut as people do: by sign, never through the middle of one. */
public final class CodePoints {

    private CodePoints() {}

    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The beginning of a text, so many signs at most. */
    public static String cut(String text, int most) {
        return length(text) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most));
    }

    /** The same with three dots where something was cut off. */
    public static String shortened(String text, int most) {
        return length(text) <= most ? text : cut(text, most) + "…";
    }
}
