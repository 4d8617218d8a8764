package org.openbeian.upkeep;

import org.openbeian.common.Invalid;
import org.openbeian.common.Unseen;

/** What somebody wrote as the reason of an act. */
final class Said {

    private Said() {}

    /** @throws Invalid at that field when nothing or too much is said, or what cannot be seen */
    static String needed(String field, String text, int most) {
        String said = text == null ? "" : text.strip();
        int length = said.codePointCount(0, said.length());
        if (said.isEmpty()) {
            throw new Invalid("/" + field, "field.required");
        }
        if (length > most) {
            throw new Invalid("/" + field, "field.too_long", most, length);
        }
        if (Unseen.inText(said)) {
            throw new Invalid("/" + field, "field.invisible_characters");
        }
        return said;
    }
}
