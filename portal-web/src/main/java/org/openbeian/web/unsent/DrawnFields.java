package org.openbeian.web.unsent;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openbeian.common.Hashes;

/**
 * What stood in the fields of a form when it was drawn, as a mark for each field, also for one in which nothing stood. With it a text
 * that comes back is told from an answer that somebody else has given meanwhile.
 */
final class DrawnFields {

    static final DrawnFields NONE = new DrawnFields(Map.of());

    /** Of a box that is ticked. */
    static final List<String> TICKED = List.of("on");

    /** An empty field was drawn empty: it is no field that was not drawn, of which a returned form would fill the gap. */
    private static final String NOTHING = "-";

    private static final int LONG = 8;

    private final Map<String, String> marks;

    private DrawnFields(Map<String, String> marks) {
        this.marks = marks;
    }

    /** Names have neither a blank nor an equals sign. */
    static DrawnFields read(String written) {
        Map<String, String> marks = new LinkedHashMap<>();
        for (String one : written.split(" ")) {
            int at = one.indexOf('=');
            if (at > 0) {
                marks.put(one.substring(0, at), one.substring(at + 1));
            }
        }
        return new DrawnFields(marks);
    }

    String write() {
        return marks.entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining(" "));
    }

    /** Of a form that comes back with errors: what it was drawn with first counts, and what is asked since is added. */
    DrawnFields before(DrawnFields later) {
        Map<String, String> both = new LinkedHashMap<>(later.marks);
        both.putAll(marks);
        return new DrawnFields(both);
    }

    /** @param fields by name, what is saved, see {@link #saved} */
    static DrawnFields of(Map<String, List<String>> fields) {
        Map<String, String> marks = new LinkedHashMap<>();
        fields.forEach((name, saved) -> marks.put(name, mark(saved)));
        return new DrawnFields(marks);
    }

    /**
     * @param saved what is saved now, see {@link #saved}
     * @param typed what somebody had in it when it was kept; nothing for a box without tick
     */
    Comes back(String name, List<String> saved, List<String> typed) {
        String drawn = marks.getOrDefault(name, NOTHING);
        String now = mark(saved);
        String mine = mark(typed);
        if (now.equals(drawn) || now.equals(mine)) {
            return Comes.BACK;
        }
        return mine.equals(drawn) ? Comes.NOT : Comes.BESIDE;
    }

    /** The value of a control, as a browser would send it. */
    static List<String> saved(Object value, boolean box) {
        if (box) {
            return Boolean.TRUE.equals(value) ? TICKED : List.of();
        }
        Stream<?> parts = value instanceof Collection<?> many
                ? many.stream()
                : value instanceof Object[] array ? Arrays.stream(array) : Stream.ofNullable(value);
        return parts.map(one -> one instanceof Enum<?> constant ? constant.name() : String.valueOf(one))
                .toList();
    }

    private static String mark(List<String> values) {
        String all = values.stream()
                .map(value -> value.replace("\r\n", "\n").strip())
                .filter(value -> !value.isEmpty())
                .sorted()
                .collect(Collectors.joining("\n\n"));
        return all.isEmpty() ? NOTHING : Hashes.sha256(all).substring(0, LONG);
    }

    /** What happens to a text that was typed and not sent. */
    enum Comes {
        /** Nobody has answered that question otherwise since. */
        BACK,
        /** It was not touched there, and what is saved now is newer. */
        NOT,
        /** Somebody has changed the answer meanwhile: theirs stays, and what was typed is shown beside it. */
        BESIDE
    }
}
