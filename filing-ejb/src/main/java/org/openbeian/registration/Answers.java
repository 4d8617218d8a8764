package org.openbeian.registration;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.net.IDN;
import java.net.URI;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openbeian.common.CodePoints;
import org.openbeian.common.FieldError;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Json;
import org.openbeian.common.SearchText;
import org.openbeian.common.Telephone;
import org.openbeian.common.TypedNumber;
import org.openbeian.common.TypedNumber.Unit;

/**
 * Reads what people type: forgiving about spaces, full-width digits, thousands separators and {@code 1e25}, strict about
 * everything that would change the meaning. One instance reads one submission and collects every error it finds.
 */
public final class Answers {

    private static final Pattern ADDRESS = Pattern.compile("(https?://)([^/?#:@\\[]+)(.*)", Pattern.CASE_INSENSITIVE);
    private static final BigDecimal MAX_COMPUTE = new BigDecimal("1e40");
    private static final int MAX_DIGITS = 60;
    private static final int LONGEST_NOTE = 1000;

    private final String at;
    private final LocalDate today;
    private final List<FieldError> errors = new ArrayList<>();

    /** @param at JSON pointer of the object that is read, such as {@code /sections/model} */
    public Answers(String at, LocalDate today) {
        this.at = at;
        this.today = today;
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** The answer in its stored form, or null when nothing was given or an error was noted. */
    public JsonValue read(Field field, JsonValue given) {
        return switch (field.type()) {
            case MULTI -> many(field, given);
            case YES_NO, CONFIRM -> yesNo(field, given);
            case RISKS -> risks(field, given);
            case EXISTING -> ExistingFilings.read(at + "/" + field.id(), given, today, errors);
            default -> single(field, given);
        };
    }

    /** A text answer, or null. */
    static String text(java.util.Map<String, JsonValue> answers, String field) {
        return answers.get(field) instanceof JsonString text ? text.getString() : null;
    }

    private JsonValue single(Field field, JsonValue given) {
        String text = scalar(field, given);
        if (text == null || text.isEmpty()) {
            return null;
        }
        return switch (field.type()) {
            case DATE -> date(field, text);
            case INTEGER, DECIMAL, COMPUTE -> number(field, text);
            case CHOICE ->
                field.options().contains(text) || field.isWritten(text)
                        ? Json.createValue(text)
                        : wrong(field, "field.unknown_option", shortened(text));
            case EMAIL -> mail(field, text);
            case PHONE ->
                Telephone.read(text).<JsonValue>map(Json::createValue).orElseGet(() -> wrong(field, "field.phone"));
            case URL -> url(field, text);
            default -> Json.createValue(field.number() ? SearchText.number(text) : text);
        };
    }

    /** Trimmed text without characters that nobody can see; null when an error was noted. */
    private String scalar(Field field, JsonValue given) {
        if (given == null || given == JsonValue.NULL) {
            return "";
        }
        String raw;
        if (given instanceof JsonString string) {
            raw = string.getString();
        } else if (given instanceof JsonNumber number) {
            raw = number.toString();
        } else {
            wrong(field, "field.wrong_type");
            return null;
        }
        InputCheck input = new InputCheck(at);
        String text = field.type() == Field.Type.LONG_TEXT
                ? input.text(field.id(), raw, field.max(), false)
                : field.name()
                        ? input.name(field.id(), raw, field.max(), false)
                        : input.line(field.id(), raw, field.max(), false);
        errors.addAll(input.errors());
        return text == null && input.errors().isEmpty() ? "" : text;
    }

    private JsonValue date(Field field, String text) {
        try {
            LocalDate date = LocalDate.parse(
                    Normalizer.normalize(text, Normalizer.Form.NFKC).replace('/', '-'));
            if (date.getYear() < 1990 || date.getYear() > 2100) {
                return wrong(field, "field.date_range");
            }
            if (field.past() && date.isAfter(today)) {
                return wrong(field, "field.date_future");
            }
            return Json.createValue(date.toString());
        } catch (DateTimeParseException e) {
            return wrong(field, "field.date");
        }
    }

    private JsonValue number(Field field, String text) {
        Unit unit =
                switch (field.type()) {
                    case COMPUTE -> Unit.FLOP;
                    case DECIMAL -> Unit.BILLIONS;
                    default -> Unit.COUNT;
                };
        BigDecimal value = parse(text, unit);
        if (value == null
                || (field.type() == Field.Type.INTEGER
                        && value.stripTrailingZeros().scale() > 0)) {
            if (TypedNumber.isRough(text, unit)) {
                return wrong(field, "field.rough_number");
            }
            return wrong(
                    field,
                    switch (unit) {
                        case FLOP -> "field.number";
                        case BILLIONS -> "field.billions";
                        default -> "field.integer";
                    });
        }
        if (value.signum() < 0) {
            return wrong(field, "field.negative");
        }
        BigDecimal max = unit == Unit.FLOP ? MAX_COMPUTE : field.maxValue();
        if ((max != null && value.compareTo(max) > 0)
                || value.stripTrailingZeros().scale() > 20) {
            return wrong(
                    field,
                    "field.too_large",
                    max == null ? "" : max.toPlainString().length() > 15 ? "10^40" : max.toPlainString());
        }
        return unit == Unit.FLOP
                ? Json.createValue(value.stripTrailingZeros().toString().replace("E+", "e"))
                : Json.createValue(value);
    }

    /** Null for what is no number or so large that nobody would write it out. */
    private static BigDecimal parse(String given, Unit unit) {
        return TypedNumber.read(given, unit)
                .filter(value -> Math.abs((long) value.precision() - value.scale()) <= MAX_DIGITS)
                .orElse(null);
    }

    private JsonValue yesNo(Field field, JsonValue given) {
        if (given == JsonValue.TRUE || given == JsonValue.FALSE) {
            return given;
        }
        String text = scalar(field, given);
        if (text == null || text.isEmpty()) {
            return null;
        }
        return switch (text) {
            case "true" -> JsonValue.TRUE;
            case "false" -> JsonValue.FALSE;
            default -> wrong(field, "field.yes_no");
        };
    }

    private JsonValue many(Field field, JsonValue given) {
        if (given == null || given == JsonValue.NULL) {
            return null;
        }
        if (!(given instanceof JsonArray array)) {
            return wrong(field, "field.wrong_type");
        }
        Set<String> chosen = new LinkedHashSet<>();
        for (JsonValue item : array) {
            if (!(item instanceof JsonString text) || !field.options().contains(text.getString())) {
                return wrong(field, "field.unknown_option", shortened(item.toString()));
            }
            chosen.add(text.getString());
        }
        JsonArrayBuilder out = Json.createArrayBuilder();
        field.options().stream().filter(chosen::contains).forEach(out::add);
        return out.build();
    }

    private JsonValue risks(Field field, JsonValue given) {
        if (given == null || given == JsonValue.NULL) {
            return null;
        }
        if (!(given instanceof JsonObject object) || object.size() > 60) {
            return wrong(field, "field.wrong_type");
        }
        for (var risk : object.entrySet()) {
            boolean known =
                    risk.getKey().matches("[0-9.]{3,10}(\\([a-z]\\))?") && risk.getValue() instanceof JsonObject;
            String note = known ? risk.getValue().asJsonObject().getString("note", "") : "";
            if (!known) {
                return wrong(field, "field.unknown_option", shortened(risk.getKey()));
            }
            InputCheck input = new InputCheck(at);
            input.text(field.id(), note, LONGEST_NOTE, false);
            if (!input.errors().isEmpty()) {
                errors.addAll(input.errors());
                return null;
            }
        }
        return object;
    }

    private JsonValue mail(Field field, String text) {
        InputCheck input = new InputCheck(at);
        String address = input.mail(field.id(), text, field.max(), true);
        errors.addAll(input.errors());
        return address == null ? null : Json.createValue(address);
    }

    private JsonValue url(Field field, String text) {
        try {
            URI uri = URI.create(withAsciiHost(text));
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Json.createValue(text) : wrong(field, "field.url");
        } catch (IllegalArgumentException e) {
            return wrong(field, "field.url");
        }
    }

    /** As programs write it: a name such as 例子.cn is one of a host like any other. */
    private static String withAsciiHost(String address) {
        Matcher parts = ADDRESS.matcher(address);
        return parts.matches() && !SearchText.isAscii(parts.group(2))
                ? parts.group(1) + IDN.toASCII(parts.group(2), IDN.USE_STD3_ASCII_RULES) + parts.group(3)
                : address;
    }

    private JsonValue wrong(Field field, String key, Object... args) {
        errors.add(new FieldError(at + "/" + field.id(), key, args));
        return null;
    }

    /** Letters and digits in their usual width. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static String shortened(String text) {
        return CodePoints.shortened(text, 40);
    }
}
