package org.openbeian.review;

import java.util.Set;
import org.openbeian.common.InputCheck;

/** One gap to be asked for: the field, the kind of gap, and what exactly is wanted. */
public record GapInput(String field, String kind, String text) {

    /**
     * What is wanted, tidied up; what is wrong with it is said at the question that it is about.
     *
     * @param at what stands before the field in its pointer, such as {@code gaps/0/}
     */
    String checked(String at, Set<String> kinds, int longest, InputCheck input) {
        if (kind == null || kind.isEmpty()) {
            input.wrong(at + field, "correction.gap_kind");
            return null;
        }
        if (!kinds.contains(kind)) {
            input.wrong(at + field, "field.unknown_option", kind);
            return null;
        }
        return input.reason(at + field, text, longest);
    }
}
