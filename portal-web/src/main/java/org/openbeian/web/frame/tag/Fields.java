package org.openbeian.web.frame.tag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openbeian.common.InputCheck;
import org.openbeian.web.frame.error.FieldErrors;
import org.openbeian.web.frame.text.Language;

/** {@code #{fields}}: what the tag {@code ob:field} has to know about one question to draw it, asked or answered. */
@Named("fields")
@RequestScoped
public class Fields {

    /** With more choices than this, radio buttons become a list to pick from. */
    private static final int RADIOS = 7;

    private static final Map<String, String> AUTOCOMPLETE = Map.of(
            "contactName", "name",
            "contactPhone", "tel",
            "contactEmail", "email",
            "username", "username",
            "password", "current-password");

    @Inject
    Language language;

    @Inject
    FieldErrors errors;

    /** The control that fits a type, given as {@code longtext}, {@code LONG_TEXT} or an enum constant of that name. */
    public String control(Object type, Object options) {
        String kind = kind(type);
        return switch (kind) {
            case "choice" -> list(options).size() > RADIOS ? "menu" : "radios";
            case "reason" -> "longtext";
            case "integer", "decimal", "compute", "email", "phone", "url" -> "text";
            default -> kind;
        };
    }

    /** The type in lower case without underscores: text, longtext, yesno, choice… */
    public String kind(Object type) {
        String name = type == null || type.toString().isBlank() ? "text" : type.toString();
        return name.toLowerCase(Locale.ROOT).replace("_", "");
    }

    /** Class for the width: an input is as long as its answer. */
    public String width(Object type) {
        return switch (kind(type)) {
            case "integer", "decimal", "compute", "phone" -> "w-20";
            case "date" -> "w-10";
            default -> "w-full";
        };
    }

    public String inputMode(Object type) {
        return switch (kind(type)) {
            case "integer" -> "numeric";
            case "decimal" -> "decimal";
            case "email" -> "email";
            case "phone" -> "tel";
            case "url" -> "url";
            default -> "text";
        };
    }

    public String autocomplete(String id) {
        return AUTOCOMPLETE.getOrDefault(id, "off");
    }

    /** How many characters it takes at least; 0 where one is enough. */
    public int least(Object type) {
        return kind(type).equals("reason") ? InputCheck.REASON : 0;
    }

    /** The ids that explain a field; null where there is nothing, so that the attribute stays away. */
    public String describedBy(String id, boolean hint) {
        String ids = (hint ? id + "-hint" : "") + (errors.at(id) ? " " + id + "-error" : "");
        return ids.isBlank() ? null : ids.trim();
    }

    public String invalid(String id) {
        return errors.at(id) ? "true" : null;
    }

    /** The answer as a reader sees it; empty if there is none. */
    public String answer(Object type, Object value, String optionKey) {
        if (isEmpty(value)) {
            return "";
        }
        return switch (kind(type)) {
            case "yesno", "confirm" -> language.text("answer." + value);
            case "choice", "multi" ->
                list(value).stream()
                        .map(code -> language.text(optionKey + "." + code))
                        .collect(Collectors.joining(language.text("list.separator")));
            case "integer", "decimal" -> language.number(value);
            case "date" -> language.date(value);
            default -> value.toString();
        };
    }

    private static boolean isEmpty(Object value) {
        return value == null || value.toString().isBlank() || list(value).isEmpty();
    }

    private static List<?> list(Object value) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof Collection<?> many) {
            return List.copyOf(many);
        }
        return value instanceof Object[] array ? Arrays.asList(array) : List.of(value);
    }
}
