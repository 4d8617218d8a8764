package org.openbeian.grading.facts;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.openbeian.common.CodePoints;
import org.openbeian.common.FieldError;
import org.openbeian.common.InputCheck;
import org.openbeian.common.InvisibleCharacters;
import org.openbeian.common.TypedNumber;
import org.openbeian.common.TypedNumber.Unit;

/**
 * Reads single answers from JSON: forgiving about spelling of numbers, strict about everything else. What is wrong is
 * collected, so that all of it is told at once; the method answers null then.
 */
public final class AnswerReader {

    private static final int MOST_DIGITS = 60;
    private static final int LONGEST_TEXT = 200;

    private final List<FieldError> errors = new ArrayList<>();

    /** Everything that was wrong so far. */
    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    public Boolean flag(String at, JsonValue value) {
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return value == JsonValue.TRUE;
        }
        return refuse(at, "not_true_or_false");
    }

    /** Exact; null when it is left out. */
    public BigDecimal number(String at, JsonValue value, Unit unit, BigDecimal most) {
        String unreadable =
                switch (unit) {
                    case FLOP -> "not_a_number";
                    case BILLIONS -> "not_billions";
                    case PERCENT -> "not_percent";
                    default -> "not_a_usual_number";
                };
        BigDecimal number;
        if (value instanceof JsonNumber json) {
            number = exact(json);
        } else if (value instanceof JsonString json) {
            String text = json.getString();
            if (CodePoints.length(text) > LONGEST_TEXT) {
                return refuse(at, "too_long", LONGEST_TEXT);
            }
            if (hasHiddenCharacters(text)) {
                return refuse(at, "hidden_characters");
            }
            if (text.isBlank()) {
                return null;
            }
            number = TypedNumber.read(text, unit).orElse(null);
            if (number == null && TypedNumber.isRough(text, unit)) {
                return refuse(at, "rough_number");
            }
        } else {
            return refuse(at, unreadable);
        }
        if (number == null) {
            return refuse(at, unreadable);
        }
        if (number.signum() < 0) {
            return refuse(at, "negative");
        }
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (number.compareTo(most) > 0) {
            return refuse(at, "too_large", most.toPlainString());
        }
        BigDecimal shortest = number.stripTrailingZeros();
        if (expandedDigits(shortest) > MOST_DIGITS) {
            return refuse(at, "too_many_digits", MOST_DIGITS);
        }
        return shortest;
    }

    /** Null for a number that no library would expand; it is refused then. */
    private static BigDecimal exact(JsonNumber json) {
        try {
            return json.bigDecimalValue();
        } catch (ArithmeticException | NumberFormatException | UnsupportedOperationException tooWild) {
            return null;
        }
    }

    private static long expandedDigits(BigDecimal number) {
        long whole = Math.max(1L, (long) number.precision() - number.scale());
        return whole + Math.max(0, number.scale());
    }

    /** A whole number. */
    public Long count(String at, JsonValue value, BigDecimal most) {
        BigDecimal number = number(at, value, Unit.COUNT, most);
        if (number == null) {
            return null;
        }
        if (number.scale() > 0) {
            return refuse(at, "not_whole");
        }
        return number.longValueExact();
    }

    /** One of a closed list of codes. */
    public String choice(String at, JsonValue value, Iterable<String> allowed, String unknown) {
        String code = text(at, value);
        if (code == null) {
            return null;
        }
        for (String candidate : allowed) {
            if (candidate.equals(code)) {
                return code;
            }
        }
        return refuse(at, unknown, shortened(code));
    }

    public String text(String at, JsonValue value) {
        if (!(value instanceof JsonString json)) {
            return refuse(at, "not_a_text");
        }
        String text = InputCheck.tidied(json.getString());
        if (CodePoints.length(text) > LONGEST_TEXT) {
            return refuse(at, "too_long", LONGEST_TEXT);
        }
        if (hasHiddenCharacters(text)) {
            return refuse(at, "hidden_characters");
        }
        return text.isEmpty() ? null : text; // a form sends an empty field for "not answered"
    }

    /** Zero-width, bidirectional and control characters: two codes that look alike would differ. */
    private static boolean hasHiddenCharacters(String text) {
        return InvisibleCharacters.inLine(text) || InvisibleCharacters.unreadable(text);
    }

    /** Notes the error and answers null. */
    public <T> T refuse(String at, String code, Object... args) {
        errors.add(new FieldError(at, "grading." + code, args));
        return null;
    }

    /** Points at a key of the object that is read. */
    public static String pointer(String name) {
        return "/" + shortened(name).replace("~", "~0").replace("/", "~1");
    }

    /** Fit to be repeated in a message. */
    public static String shortened(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(40)
                .forEach(c -> shown.appendCodePoint(hasHiddenCharacters(Character.toString(c)) ? 0xFFFD : c));
        return CodePoints.length(text) > 40 ? shown.append('…').toString() : shown.toString();
    }
}
