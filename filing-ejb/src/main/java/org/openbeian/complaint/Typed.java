package org.openbeian.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.openbeian.common.FieldError;
import org.openbeian.common.Invalid;
import org.openbeian.common.Unseen;

/** Looks at what was typed, field by field, and tells everything that is wrong at once. */
public final class Typed {

    private final List<FieldError> errors = new ArrayList<>();

    /** One line, such as a name. @return it without blanks around it; null when there is none */
    public String line(String field, String given, int longest, boolean required) {
        String text = text(field, given, longest, required);
        if (text != null && Unseen.inLine(text) && !Unseen.inText(text)) {
            wrong(field, "field.invisible_characters");
        }
        return text;
    }

    /** @return the text without blanks around it; null when there is none */
    public String text(String field, String given, int longest, boolean required) {
        String text = given == null ? "" : given.strip();
        if (required && text.isEmpty()) {
            wrong(field, "field.required");
        }
        if (text.length() > longest) {
            wrong(field, "field.too_long", longest, text.length());
        }
        if (Unseen.inText(text)) {
            wrong(field, "field.invisible_characters");
        }
        return text.isEmpty() ? null : text;
    }

    /** Something else that may be wrong, told together with the rest. @return null when it is */
    <T> T tried(Supplier<T> look) {
        try {
            return look.get();
        } catch (Invalid wrong) {
            errors.addAll(wrong.errors());
            return null;
        }
    }

    public void wrong(String field, String key, Object... args) {
        errors.add(new FieldError("/" + field, key, args));
    }

    /** @throws Invalid when something is wrong */
    public void check() {
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    /** One text alone. */
    public static String one(String field, String given, int longest) {
        Typed typed = new Typed();
        String text = typed.text(field, given, longest, true);
        typed.check();
        return text;
    }
}
