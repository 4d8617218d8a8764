package org.openbeian.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The one reader of what people type (to validate, to sanitize), for pages and programs alike: without blanks around it,
 * line ends all alike, length in signs, and nothing in it that nobody can see or read. Looks at field by field and tells
 * everything that is wrong at once, one thing for each field.
 */
public final class InputCheck {

    /** Shortest text that can be called a reason, in signs; the one limit for whatever somebody has to answer for. */
    public static final int REASON = 10;

    /** Nothing is set for a day after it. */
    public static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    private static final Pattern BETWEEN = Pattern.compile("[,，;；、]");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\u000B\\f\\u0085\\u2028\\u2029]");

    /** Blanks that look like the ordinary one; the wide one of Chinese does not. */
    private static final Pattern BLANK = Pattern.compile("[\\p{Zs}&&[^ \\u3000]]");

    /** Looked for from the first of a run of blanks only: from each of them, a long run inside a text takes its square. */
    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}]++|(?<![\\s\\p{Z}])[\\s\\p{Z}]++$");

    private final String at;
    private final List<FieldError> errors = new ArrayList<>();

    public InputCheck() {
        this("");
    }

    /** @param at JSON pointer of what the fields belong to, such as {@code /sections/model} */
    public InputCheck(String at) {
        this.at = at;
    }

    /** A text in the form in which it is looked at and kept; empty for null. */
    public static String tidied(String given) {
        return given == null
                ? ""
                : AROUND.matcher(BLANK.matcher(LINE_END.matcher(given).replaceAll("\n"))
                                .replaceAll(" "))
                        .replaceAll("");
    }

    /** One line, such as a place or a contact. @return it tidied; null when there is none or it is wrong */
    public String line(String field, String given, int longest, boolean required) {
        return read(field, given, longest, required, InvisibleCharacters.inLineAt(tidied(given)));
    }

    /** One line by which somebody or something is called, so it needs a letter or a digit. @return as for a line */
    public String name(String field, String given, int longest, boolean required) {
        String name = line(field, given, longest, required);
        if (name != null && name.codePoints().noneMatch(Character::isLetterOrDigit)) {
            wrong(field, "field.no_letters");
            return null;
        }
        return name;
    }

    /** Several lines. @return the text tidied; null when there is none or it is wrong */
    public String text(String field, String given, int longest, boolean required) {
        return read(field, given, longest, required, InvisibleCharacters.inTextAt(tidied(given)));
    }

    /** @param hidden place of what nobody can see; 0 when there is nothing */
    private String read(String field, String given, int longest, boolean required, int hidden) {
        String text = tidied(given);
        int length = CodePoints.length(text);
        if (text.isEmpty()) {
            if (required) {
                wrong(field, "field.required");
            }
            return null;
        }
        if (length > longest) {
            wrong(field, "field.too_long", longest, length);
        } else if (hidden > 0) {
            wrong(field, "field.invisible_characters", hidden);
        } else if (InvisibleCharacters.unreadable(text)) {
            wrong(field, "field.unreadable_characters");
        } else {
            return text;
        }
        return null;
    }

    /** Why something is so: a sentence, not a word. @return as for a text */
    public String reason(String field, String given, int longest) {
        String text = text(field, given, longest, true);
        if (text != null && !isReason(text)) {
            wrong(field, "field.too_short", REASON);
            return null;
        }
        return text;
    }

    /** Whether that is long enough to say why, for what needs a reason in one case and none in the other. */
    public static boolean isReason(String given) {
        return CodePoints.length(tidied(given)) >= REASON;
    }

    /** An address to which mail can be sent. @return it tidied; null when there is none or it is wrong */
    public String mail(String field, String given, int longest, boolean required) {
        String text = line(field, given, longest, required);
        if (text == null) {
            return null;
        }
        try {
            return MailAddress.read(text);
        } catch (BusinessException cannotBeMailed) {
            wrong(field, cannotBeMailed.key(), cannotBeMailed.args().toArray());
            return null;
        }
    }

    /**
     * A telephone number or an address to which mail can be sent; several of them, and when to call, may stand behind commas.
     *
     * @return the line tidied; null when there is none or nobody can be reached by it
     */
    public String contact(String field, String given, int longest, boolean required) {
        String line = line(field, given, longest, required);
        if (line == null || isContact(line) || BETWEEN.splitAsStream(line).anyMatch(InputCheck::isContact)) {
            return line;
        }
        if (line.indexOf('@') > 0 && line.indexOf('@') == line.lastIndexOf('@')) {
            // somebody gave an address: what is wrong with it says more than what a contact is
            return mail(
                    field,
                    BETWEEN.splitAsStream(line)
                            .filter(part -> part.contains("@"))
                            .findFirst()
                            .orElse(line),
                    longest,
                    required);
        }
        wrong(field, "field.no_contact");
        return null;
    }

    private static boolean isContact(String text) {
        if (Telephone.read(text).isPresent()) {
            return true;
        }
        InputCheck mail = new InputCheck();
        mail.mail("mail", text, MailAddress.LONGEST, true);
        return mail.errors.isEmpty();
    }

    /** Something else that may be wrong, told together with the rest. @return null when it is */
    public <T> T tried(Supplier<T> look) {
        try {
            return look.get();
        } catch (Invalid wrong) {
            errors.addAll(wrong.errors());
            return null;
        }
    }

    public void wrong(String field, String key, Object... args) {
        errors.add(new FieldError(at + "/" + field, key, args));
    }

    /**
     * A day as people type it, alone.
     *
     * @return null when none is typed
     * @throws Invalid when it is none: one that no calendar has is told from what is no day at all
     */
    public static LocalDate day(String field, String given) {
        String text = tidied(given);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException none) {
            boolean looksLikeOne = DAY.matcher(text).matches();
            throw looksLikeOne
                    ? new Invalid("/" + field, "field.no_such_day", text)
                    : new Invalid("/" + field, "field.date");
        }
    }

    /** Until when somebody has time. @throws Invalid when there is none, or it is no day to come */
    public static LocalDate dayToCome(String field, LocalDate day, LocalDate today) {
        if (day == null) {
            throw new Invalid("/" + field, "field.date");
        }
        if (!day.isAfter(today)) {
            throw new Invalid("/" + field, "field.day_is_past");
        }
        notAfter(field, day, LAST_DAY);
        return day;
    }

    /** @throws Invalid with the last day that is possible when a day is after it */
    public static void notAfter(String field, LocalDate day, LocalDate last) {
        if (day.isAfter(last)) {
            throw new Invalid("/" + field, "field.date_too_late", last);
        }
    }

    /** Everything that was wrong so far. */
    public List<FieldError> errors() {
        return errors;
    }

    /** @throws Invalid when something is wrong */
    public void check() {
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    /** One text alone. @throws Invalid when it is missing or wrong */
    public static String needed(String field, String given, int longest) {
        InputCheck input = new InputCheck();
        String text = input.text(field, given, longest, true);
        input.check();
        return text;
    }

    /** One text alone that may be left out. @return null when it is. @throws Invalid when it is wrong */
    public static String optional(String field, String given, int longest) {
        InputCheck input = new InputCheck();
        String text = input.text(field, given, longest, false);
        input.check();
        return text;
    }

    /** Why something is so, alone. @throws Invalid when it is missing, too short or wrong */
    public static String neededReason(String field, String given, int longest) {
        InputCheck input = new InputCheck();
        String text = input.reason(field, given, longest);
        input.check();
        return text;
    }

    /** One name alone. @throws Invalid when it is missing or wrong */
    public static String neededName(String field, String given, int longest) {
        InputCheck input = new InputCheck();
        String name = input.name(field, given, longest, true);
        input.check();
        return name;
    }
}
