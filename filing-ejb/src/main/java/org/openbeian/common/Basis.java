package org.openbeian.common;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an act rests on and others can add to while its page is open, part by part: whoever decides decides on what was
 * shown. It goes with the form as one stamp, and a refusal says which part is another one meanwhile.
 */
public final class Basis {

    private static final int LONG = 16;

    private final Map<String, String> parts = new LinkedHashMap<>();

    /**
     * One more part.
     *
     * @param moved key of the words which tell that it is another one meanwhile; ends as {@code _moved} does, so that the page
     *     offers to be opened again
     * @param of what it is now; nothing, or only null, while nothing has come in
     */
    public Basis on(String moved, Object... of) {
        boolean none = Stream.of(of).allMatch(Objects::isNull);
        parts.put(moved, none ? "" : Shown.of(of).substring(0, LONG));
        return this;
    }

    /** For the hidden field of a form; empty while nothing has come in, so that who has seen nothing acts on nothing. */
    public String stamp() {
        return parts.values().stream().allMatch(String::isEmpty)
                ? ""
                : parts.values().stream().collect(Collectors.joining("."));
    }

    /**
     * Asked before anything else of what was typed, so that no other mistake hides it.
     *
     * @param shown the stamp from the page; null or empty when nothing had come in
     * @throws Conflict with the words of the first part that is another one
     */
    public void mustBe(String shown) {
        String[] seen = Objects.toString(shown, "").split("\\.", -1);
        int at = 0;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            if (!part.getValue().equals(at < seen.length ? seen[at] : "")) {
                throw new Conflict(part.getKey());
            }
            at++;
        }
    }
}
