package org.openbeian.grading.facts;

import java.util.List;

/** One thing that is wrong with declared facts: where, which rule (a key of the message bundles) and its values. */
public final class FactError {

    private final String pointer;
    private final String code;
    private final List<Object> args;

    FactError(String pointer, String code, Object... args) {
        this.pointer = pointer;
        this.code = code;
        this.args = List.of(args);
    }

    /** JSON pointer (RFC 6901) relative to the facts, such as {@code /modalities/2}. */
    public String getPointer() {
        return pointer;
    }

    /** Message key such as {@code grading.unknown_sector}. */
    public String getCode() {
        return code;
    }

    public List<Object> getArgs() {
        return args;
    }

    @Override
    public String toString() {
        return pointer + " " + code + args;
    }
}
