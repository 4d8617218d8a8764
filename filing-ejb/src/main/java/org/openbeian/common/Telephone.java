package org.openbeian.common;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number that somebody can be called at: with blanks, brackets and an extension as people write them. */
public final class Telephone {

    private static final Pattern NUMBER = Pattern.compile(
            "\\+?\\(?[0-9][0-9 ()-]{4,24}([ ,]*(转|轉|分机|分機|ext\\.?|extension|x|#) *:?[0-9]{1,6})?",
            Pattern.CASE_INSENSITIVE);

    private Telephone() {}

    /** @return the number with full-width characters as half-width; empty when it is none */
    public static Optional<String> read(String given) {
        String number = Normalizer.normalize(InputCheck.tidied(given), Normalizer.Form.NFKC);
        return NUMBER.matcher(number).matches() ? Optional.of(number) : Optional.empty();
    }
}
