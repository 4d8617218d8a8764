package org.openbeian.common;

import java.util.List;

/** One wrong field: a JSON pointer such as {@code /sections/system/nameZh}, and the sentence that says what is wrong. */
public final class FieldError {

    private final String pointer;
    private final String key;
    private final List<Object> args;

    public FieldError(String pointer, String key, Object... args) {
        this.pointer = pointer;
        this.key = key;
        this.args = List.of(args);
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
