package org.openbeian.common;

import java.util.List;

/** One wrong field: a JSON pointer such as {@code /sections/system/nameZh}, and the sentence that says what is wrong. */
public record FieldError(String pointer, String key, List<Object> args) {

    private static final int LONGEST = 60;

    public FieldError(String pointer, String key, Object... args) {
        this(pointer, key, List.of(args));
    }

    /** A key as one step of a pointer; one that is too long to be a slip of the pen is cut. */
    public static String step(String key) {
        String shown = CodePoints.shortened(key, LONGEST);
        return shown.replace("~", "~0").replace("/", "~1");
    }

    /** The last part of the pointer: the field's id on its page. */
    public String getField() {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    @Override
    public String toString() {
        return pointer + " " + key + (args.isEmpty() ? "" : args);
    }
}
