package org.openbeian.organisation;

import org.openbeian.common.CodePoints;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;
import org.openbeian.common.SearchText;

/**
 * Unified Social Credit Code (统一社会信用代码), GB 32100-2015: 18 characters of an alphabet without I, O, S, V, Z, with a
 * check character (mod 31) over the first 17, and inside it the organisation code with its own check (GB 11714).
 */
public final class Uscc {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] CODE_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int LENGTH = 18;

    private Uscc() {}

    /**
     * @return the code, trimmed and in capitals
     * @throws Invalid with the exact thing that is wrong and its position
     */
    public static String parse(String pointer, String given) {
        String code = written(given);
        if (code.length() == 15) {
            throw new Invalid(pointer, "uscc.old_number");
        }
        if (code.length() != LENGTH) {
            throw new Invalid(pointer, "uscc.length", CodePoints.length(code));
        }
        for (int i = 0; i < LENGTH; i++) {
            if (ALPHABET.indexOf(code.charAt(i)) < 0) {
                throw new Invalid(pointer, "uscc.character", i + 1, Character.toString(code.codePointAt(i)));
            }
        }
        if (!code.substring(2, 8).chars().allMatch(Character::isDigit)) {
            throw new Invalid(pointer, "uscc.region");
        }
        if (code.charAt(16) != organisationCheck(code)) {
            throw new Invalid(pointer, "uscc.organisation_check");
        }
        if (code.charAt(LENGTH - 1) != check(code)) {
            throw new Invalid(pointer, "uscc.check");
        }
        return code;
    }

    /** In capitals and without blanks, as all codes are compared; what can be no code as it was typed. */
    private static String written(String given) {
        String code = SearchText.code(given);
        return code.isEmpty() ? InputCheck.tidied(given) : code;
    }

    private static char check(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static char organisationCheck(String code) {
        int sum = 0;
        for (int i = 0; i < CODE_WEIGHTS.length; i++) {
            sum += Character.getNumericValue(code.charAt(8 + i)) * CODE_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }
}
