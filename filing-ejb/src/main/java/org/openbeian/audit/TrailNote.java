package org.openbeian.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One line of the detail of an entry: either a key with its arguments, {@code @claim|#work.REVIEW}, or words that somebody
 * has typed. Lines from before there were keys are words as well.
 *
 * @param key null for words that somebody has typed
 */
public record TrailNote(String key, List<String> args) {

    static final String CODE = "#";
    static final String AND = ",";
    private static final String KEY = "@";
    private static final Pattern KEYED = Pattern.compile("@[a-z_]+(\\|.*)?");

    /** Notes that name somebody by what they sign in with, and in which place. */
    private static final Map<String, Integer> NAMING = Map.of(
            "about_officer",
            0,
            "not_about_officer",
            0,
            "member",
            0,
            "appointed",
            0,
            "role",
            1,
            "role_agreed",
            1,
            "role_declined",
            1);

    static String write(String key, Object... args) {
        StringBuilder line = new StringBuilder(KEY).append(key);
        for (Object arg : args) {
            line.append('|').append(String.valueOf(arg).replaceAll("[|\\p{Cntrl}]+", " "));
        }
        return line.toString();
    }

    /** Words that somebody has typed, so that no line of them is taken for the portal's own. */
    static String typed(String words) {
        return words == null ? null : words.replaceAll("(?m)^" + KEY, " " + KEY);
    }

    /** What stands in a detail; empty for none. */
    public static List<TrailNote> of(String detail) {
        List<TrailNote> notes = new ArrayList<>();
        for (String line : detail == null ? new String[0] : detail.split("\n")) {
            if (KEYED.matcher(line).matches()) {
                String[] parts = line.substring(1).split("\\|", -1);
                notes.add(new TrailNote(parts[0], Arrays.asList(parts).subList(1, parts.length)));
            } else if (!line.isBlank()) {
                notes.add(new TrailNote(null, List.of(line.startsWith(" " + KEY) ? line.substring(1) : line)));
            }
        }
        return notes;
    }

    /** Which of the arguments is the name somebody signs in with; empty for none. It is shown to nobody. */
    public Optional<Integer> naming() {
        return Optional.ofNullable(key).map(NAMING::get).filter(place -> place < args.size());
    }

    /** The words themselves, where there is no key. */
    public String getTyped() {
        return args.get(0);
    }

    /** Keys of the words for an argument that is a code, or several; empty when it is a number or a name. */
    public static List<String> wordsOf(String arg) {
        return arg.startsWith(CODE)
                ? Arrays.stream(arg.split(AND + CODE))
                        .map(code -> code.startsWith(CODE) ? code.substring(CODE.length()) : code)
                        .toList()
                : List.of();
    }
}
