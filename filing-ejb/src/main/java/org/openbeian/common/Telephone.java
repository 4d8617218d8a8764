package org.openbeian.common;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number that somebody can be called at: with blanks, brackets and an extension as people write them. */
public final class Telephone {

    private static final Pattern NUMBER = Pattern.compile(
            "(\\+?\\(?[0-9][0-9 ()-]{4,24})([ ,]*(转|轉|分机|分機|ext\\.?|extension|x|#) *:?[0-9]{1,6})?",
            Pattern.CASE_INSENSITIVE);

    /** Fewer are short numbers of emergency and other services; more has no number in the world (E.164). */
    private static final int FEWEST = 7;

    private static final int MOST = 15;

    /** Seven or eight digits are one within a town, and there none begins so. */
    private static final Pattern IN_NO_TOWN = Pattern.compile("[01]\\d{6,7}");

    /** Under which enterprises (95…) and public services of a province (96…) are reached, shorter than all others. */
    private static final Pattern HOTLINE = Pattern.compile("9[56]\\d{3,4}");

    private static final Pattern ALL_ALIKE = Pattern.compile("(\\d)\\1+");

    private Telephone() {}

    /** @return the number with full-width characters as half-width; empty when it is none */
    public static Optional<String> read(String given) {
        String number = Normalizer.normalize(InputCheck.tidied(given), Normalizer.Form.NFKC);
        Matcher parts = NUMBER.matcher(number);
        return parts.matches() && canBeCalled(parts.group(1)) ? Optional.of(number) : Optional.empty();
    }

    private static boolean canBeCalled(String number) {
        String digits = number.replaceAll("\\D", "");
        if (HOTLINE.matcher(number).matches()) {
            return true;
        }
        return digits.length() >= FEWEST
                && digits.length() <= MOST
                && !ALL_ALIKE.matcher(digits).matches()
                && (number.startsWith("+") || !IN_NO_TOWN.matcher(digits).matches());
    }
}
