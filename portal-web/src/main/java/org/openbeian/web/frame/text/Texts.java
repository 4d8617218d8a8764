package org.openbeian.web.frame.text;

import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;

/**
 * All texts of the pages in one language. They lie in one bundle per part of the portal, so that nobody has to search
 * in a file of a thousand lines; their keys are one name space, which a test keeps free of doubles.
 */
public final class Texts extends AbstractMap<String, String> {

    /** The bundles, in {@code resources/texts}. */
    public static final List<String> BUNDLES = List.of(
            "labels",
            "fields",
            "rules",
            "errors",
            "unsent",
            "trail",
            "app",
            "desk",
            "incident",
            "supervision",
            "complaint",
            "data",
            "confirm",
            "openness",
            "change",
            "bulletin",
            "upkeep");

    /** Where a constant of the domain has its words. */
    private static final List<String> CONSTANTS = List.of(
            "state.",
            "role.",
            "incident_state.",
            "complaint_state.",
            "work.",
            "register_event.",
            "registration_event.",
            "option.incidentType.");

    private static final Texts ZH = new Texts(Locale.CHINESE);
    private static final Texts EN = new Texts(Locale.ENGLISH);

    private final Map<String, String> all = new TreeMap<>();
    private final Locale locale;

    private Texts(Locale locale) {
        this.locale = locale;
        for (String name : BUNDLES) {
            try {
                ResourceBundle bundle = ResourceBundle.getBundle("texts." + name, locale);
                bundle.keySet().forEach(key -> all.put(key, bundle.getString(key)));
            } catch (MissingResourceException none) {
                throw new IllegalStateException("texts/" + name + ".properties is missing", none);
            }
        }
    }

    public static Texts in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? EN : ZH;
    }

    /** The text, or the key itself between marks that cannot be overlooked. */
    @Override
    public String get(Object key) {
        String text = all.get(key);
        return text == null ? "⟦" + key + "⟧" : text;
    }

    @Override
    public boolean containsKey(Object key) {
        return all.containsKey(key);
    }

    /** A text whose places {@code {0}}, {@code {1}}… are filled. */
    public String sentence(String key, Object... args) {
        String text = get(key);
        if (args == null || args.length == 0) {
            return text;
        }
        return new MessageFormat(text, locale)
                .format(Arrays.stream(args).map(this::word).toArray());
    }

    /** Refusals name states and roles by their constants; a reader gets the words. */
    private Object word(Object arg) {
        if (!(arg instanceof Enum<?>) && !(arg instanceof String)) {
            return arg;
        }
        return CONSTANTS.stream()
                .map(family -> all.get(family + arg))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(arg.toString());
    }

    public String sentence(String key, List<Object> args) {
        return sentence(key, args.toArray());
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Collections.unmodifiableMap(all).entrySet();
    }
}
