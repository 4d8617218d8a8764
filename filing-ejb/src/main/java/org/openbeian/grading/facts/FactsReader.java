package org.openbeian.grading.facts;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openbeian.common.FieldError;
import org.openbeian.grading.rulebook.RuleBook;

/**
 * Reads declared facts from JSON: forgiving about spelling of numbers, strict about everything else, and telling
 * everything that is wrong at once. Only {@code sector} must be there; null counts as not answered.
 */
public final class FactsReader {

    private static final BigDecimal MOST_COMPUTE = BigDecimal.TEN.pow(40);
    private static final BigDecimal MOST_USERS = BigDecimal.TEN.pow(12);
    private static final BigDecimal MOST_PARAMETERS = BigDecimal.TEN.pow(12);
    private static final int MOST_DIGITS = 60;
    private static final int LONGEST_TEXT = 200;

    private final Map<Fact, Object> answers = new EnumMap<>(Fact.class);
    private final List<FieldError> errors = new ArrayList<>();

    private FactsReader() {}

    public static FactsReading read(JsonObject json) {
        return new FactsReader().readAll(json);
    }

    private FactsReading readAll(JsonObject json) {
        json.forEach((name, value) -> {
            Optional<Fact> fact = Fact.named(name);
            if (fact.isEmpty()) {
                refuse(pointer(name), "unknown_fact", shortened(name));
            } else if (value != JsonValue.NULL) {
                Object answer = answer(fact.get(), value);
                if (answer != null) {
                    answers.put(fact.get(), answer);
                }
            }
        });
        if (!answers.containsKey(Fact.SECTOR)
                && errors.stream().noneMatch(e -> e.getPointer().equals("/sector"))) {
            refuse("/sector", "sector_missing");
        }
        return new FactsReading(errors.isEmpty() ? Facts.of(answers) : null, errors);
    }

    private Object answer(Fact fact, JsonValue value) {
        String at = pointer(fact.getName());
        return switch (fact.getKind()) {
            case FLAG -> flag(at, value);
            case COMPUTE -> number(at, value, MOST_COMPUTE);
            case DECIMAL -> number(at, value, MOST_PARAMETERS);
            case COUNT -> count(at, value);
            case CHOICE -> choice(at, value, fact.getChoices(), "unknown_choice");
            case SECTOR -> choice(at, value, RuleBook.sectorCodes(), "unknown_sector");
            case CHOICES -> choices(fact, at, value);
            case TEXT -> text(at, value);
        };
    }

    private Boolean flag(String at, JsonValue value) {
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return value == JsonValue.TRUE;
        }
        return refuse(at, "not_true_or_false");
    }

    private BigDecimal number(String at, JsonValue value, BigDecimal most) {
        BigDecimal number;
        if (value instanceof JsonNumber json) {
            number = exact(json);
        } else if (value instanceof JsonString json) {
            String text = json.getString();
            if (text.length() > LONGEST_TEXT) {
                return refuse(at, "too_long", LONGEST_TEXT);
            }
            if (hasHiddenCharacters(text)) {
                return refuse(at, "hidden_characters");
            }
            if (text.isBlank()) {
                return null;
            }
            number = ForgivingNumber.read(text).orElse(null);
        } else {
            return refuse(at, "not_a_number");
        }
        if (number == null) {
            return refuse(at, "not_a_number");
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

    private Long count(String at, JsonValue value) {
        BigDecimal number = number(at, value, MOST_USERS);
        if (number == null) {
            return null;
        }
        if (number.scale() > 0) {
            return refuse(at, "not_whole");
        }
        return number.longValueExact();
    }

    private List<String> choices(Fact fact, String at, JsonValue value) {
        if (!(value instanceof JsonArray array)) {
            return refuse(at, "not_a_list");
        }
        if (array.size() > 2 * fact.getChoices().size()) {
            return refuse(at, "too_many_entries", fact.getChoices().size());
        }
        Set<String> codes = new LinkedHashSet<>();
        for (int i = 0; i < array.size(); i++) {
            String code = choice(at + "/" + i, array.get(i), fact.getChoices(), "unknown_choice");
            if (code != null) {
                codes.add(code);
            }
        }
        return List.copyOf(codes);
    }

    private String choice(String at, JsonValue value, Iterable<String> allowed, String unknown) {
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

    private String text(String at, JsonValue value) {
        if (!(value instanceof JsonString json)) {
            return refuse(at, "not_a_text");
        }
        String text = json.getString().strip();
        if (text.length() > LONGEST_TEXT) {
            return refuse(at, "too_long", LONGEST_TEXT);
        }
        if (hasHiddenCharacters(text)) {
            return refuse(at, "hidden_characters");
        }
        return text.isEmpty() ? null : text; // a form sends an empty field for "not answered"
    }

    /** Zero-width, bidirectional and control characters: two codes that look alike would differ. */
    private static boolean hasHiddenCharacters(String text) {
        return text.codePoints().anyMatch(FactsReader::isHidden);
    }

    private static boolean isHidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT,
                    Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> true;
            default -> false;
        };
    }

    private <T> T refuse(String at, String code, Object... args) {
        errors.add(new FieldError(at, "grading." + code, args));
        return null;
    }

    private static String pointer(String name) {
        return "/" + shortened(name).replace("~", "~0").replace("/", "~1");
    }

    /** Fit to be repeated in a message. */
    private static String shortened(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(40).forEach(c -> shown.appendCodePoint(isHidden(c) ? 0xFFFD : c));
        return text.codePointCount(0, text.length()) > 40 ? shown.append('…').toString() : shown.toString();
    }
}
