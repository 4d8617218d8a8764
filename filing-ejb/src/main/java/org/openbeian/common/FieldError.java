package org.openbeian.common;

import java.util.List;

/** One wrong field: a JSON pointer such as {@code /sections/system/nameZh}, and the sentence that says what is wrong. */
public final class FieldError {

    private static final int LONGEST = 60;

    private final String pointer;
    private final String key;
    private final List<Object> args;

    public FieldError(String pointer, String key, Object... args) {
        this.pointer = pointer;
        this.key = key;
        this.args = List.of(args);
    }

    /** A key as one step of a pointer; one that is too long to be a slip of the pen is cut. */
    public static String step(String key) {
        String shown = CodePoints.shortened(key, LONGEST);
        return shown.replace("~", "~0").replace("/", "~1");
    }

    public String getPointer() {
        return pointer;
    }

    /** The last part of the pointer: the field's id on its page. */
    public String getField() {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    public String getKey() {
        return key;
    }

    public List<Object> getArgs() {
        return args;
    }

    @Override
    public String toString() {
        return pointer + " " + key + (args.isEmpty() ? "" : args);
    }
}
