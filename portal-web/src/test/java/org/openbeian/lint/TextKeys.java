package org.openbeian.lint;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which texts a source asks for: whole keys, and beginnings of keys that are put together while it runs. */
final class TextKeys {

    private static final String KEY = "[a-z][a-z0-9_]*(?:\\.[A-Za-z0-9_]+)*";

    /** Places in a page where a text must stand: {@code t['…']}, {@code lang.text('…'}, a tag's key. */
    private static final Pattern IN_PAGE = Pattern.compile("t\\['(" + KEY + ")'\\]|lang\\.(?:text|has)\\('(" + KEY
            + ")'[,)]|[? ]'(" + KEY + "\\." + KEY + ")'[ ,)\\]}:]");

    private static final Pattern TAG_KEY = Pattern.compile("\\b(?:key|optionKey)=\"(" + KEY + ")\"");

    /** Beginnings: {@code 'state.' += …} in pages, {@code "state." + …} in code. */
    private static final Pattern BEGINNING = Pattern.compile(
            "['\"]([a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)*\\.)['\"]|['\"]([a-z][a-z0-9_]*(?:\\.[a-z0-9]+)+_)['\"] *\\+");

    /** Calls that take a key. */
    private static final Pattern IN_CODE =
            Pattern.compile("(?:language\\.text|(?:texts|getTexts\\(\\))\\.(?:get|sentence)"
                    + "|new (?:BusinessException|Conflict)|super)\\(\\s*\"(" + KEY + ")\"");

    private static final Pattern ERROR_AT = Pattern.compile(
            "new (?:FieldError|Invalid)\\(\\s*(?:\"[^\"]*\"|[^,;\"]+)(?:\\s*\\+\\s*(?:\"[^\"]*\"|[^,;\"]+))*,\\s*\"("
                    + KEY + ")\"");

    private static final Pattern QUOTED = Pattern.compile("[\"'](" + KEY + ")[\"']");

    private TextKeys() {}

    static Set<String> inPage(String xhtml) {
        return all(IN_PAGE, xhtml);
    }

    /** Keys given to tags: a whole one, or the beginning of one. */
    static Set<String> tagKeys(String xhtml) {
        return all(TAG_KEY, xhtml);
    }

    static Set<String> inCode(String java) {
        Set<String> keys = all(IN_CODE, java);
        keys.addAll(all(ERROR_AT, java));
        return keys;
    }

    static Set<String> beginnings(String source) {
        return all(BEGINNING, source);
    }

    /** Everything quoted that could be a key. */
    static Set<String> mentioned(String source) {
        return all(QUOTED, source);
    }

    /** Keys that the texts lack. */
    static Set<String> missing(Collection<String> wanted, Set<String> texts) {
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(texts);
        return missing;
    }

    private static Set<String> all(Pattern pattern, String source) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(source);
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null) {
                    found.add(matcher.group(group));
                }
            }
        }
        return found;
    }
}
