package org.openbeian.common;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What stood on the page, as a stamp that goes with the form: whoever agrees, as the second of two, agrees to what was
 * shown. What was proposed may be another by then, in the same case and in its place.
 */
public final class Shown {

    private Shown() {}

    /** Another one whenever one of the parts is another. */
    public static String of(Object... parts) {
        return Hashes.sha256(Arrays.stream(parts)
                .map(part -> part == null ? "-" : String.valueOf(part).length() + ":" + part)
                .collect(Collectors.joining()));
    }

    /**
     * @param now what is there, as a stamp or an id
     * @param shown the same from the page; null or empty for nothing
     * @throws Conflict when it is another one meanwhile: nobody agrees to what they have not seen
     */
    public static void mustBe(String now, String shown) {
        if (!Objects.toString(now, "").equals(Objects.toString(shown, ""))) {
            throw new Conflict("page.moved_on");
        }
    }
}
