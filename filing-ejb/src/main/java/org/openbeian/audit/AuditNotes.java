package org.openbeian.audit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openbeian.common.BusinessException;
import org.openbeian.common.CodePoints;
import org.openbeian.common.Invalid;

/** What the domain tells the audit trail about the action that is running: which case, from which state to which. */
public final class AuditNotes {

    private static final int DETAIL = 500;

    private String caseId;
    private String oldState;
    private String newState;
    private String detail;
    private boolean named;
    private boolean repeated;

    /** The first old state and the last new state of one action are what the line shows. */
    public void moved(String ofCase, String from, String to) {
        caseId = ofCase;
        if (oldState == null) {
            oldState = from;
        }
        newState = to;
    }

    /** The action begins with that case in that state; also when it is refused, the line is of that case. */
    public void from(String ofCase, String state) {
        caseId = ofCase;
        if (oldState == null) {
            oldState = state;
        }
    }

    public void about(String ofCase) {
        caseId = ofCase;
    }

    /** What a person has typed and the trail keeps, such as a reason. What the portal itself says is a {@link #note}. */
    public void detail(String typed) {
        add(TrailNote.typed(typed));
    }

    /**
     * What the portal has to say of the action, in nobody's language: the reader's page has the sentence
     * {@code trail.note.KEY} for it.
     *
     * @param args numbers, names and days as they are; a code that has words of its own by {@link #code}
     */
    public void note(String key, Object... args) {
        add(TrailNote.write(key, args));
    }

    /**
     * Why the action was refused: each wrong field with the key of what is wrong with it, or the key of the sentence. What
     * a sentence names is kept where it is a number or a code of the portal; what somebody has typed is not.
     */
    public void refused(BusinessException why) {
        if (why instanceof Invalid invalid) {
            // an unknown field is called as somebody has typed it
            invalid.errors()
                    .forEach(error -> note(
                            "wrong",
                            why(
                                    error.key().equals("field.unknown") ? "" : error.getField(),
                                    error.key(),
                                    error.args())));
        } else if (isKept(why.args())) {
            note("refused", why("", why.key(), why.args()));
        }
    }

    private static Object[] why(String field, String key, List<Object> args) {
        Stream<Object> kept = isKept(args) ? args.stream() : Stream.of();
        return Stream.concat(Stream.of(field, key), kept).toArray();
    }

    private static boolean isKept(List<Object> args) {
        return args.stream()
                .allMatch(arg -> arg instanceof Number || arg instanceof Enum<?> || arg instanceof LocalDate);
    }

    /** A code of the portal for which the texts of the pages have words: {@code work.REVIEW}. */
    public static String code(String words, Object code) {
        return TrailNote.CODE + words + "." + code;
    }

    /** Several of them, in words one after the other. */
    public static String codes(String words, Collection<?> codes) {
        return codes.stream().map(code -> code(words, code)).sorted().collect(Collectors.joining(TrailNote.AND));
    }

    private void add(String line) {
        String joined = detail == null ? line : detail + "\n" + line;
        detail = CodePoints.cut(joined, DETAIL);
    }

    /** Whoever acts says by name who they are, such as at the sign-in: no stranger whose time is not to be known exactly. */
    public void named(String username) {
        named = true;
        detail(username);
    }

    /** What was sent has been done before, and nothing is done once more: the trail has its line already. */
    public void repeated() {
        repeated = true;
    }

    public boolean isRepeated() {
        return repeated;
    }

    /** Whether nothing was said of the action, neither on which case nor what. */
    public boolean isEmpty() {
        return caseId == null && detail == null;
    }

    boolean isNamed() {
        return named;
    }

    String caseId() {
        return caseId;
    }

    String oldState() {
        return oldState;
    }

    String newState() {
        return newState;
    }

    String detail() {
        return detail;
    }
}
