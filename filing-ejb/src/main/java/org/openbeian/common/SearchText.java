package org.openbeian.common;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The one form in which numbers, codes and names are looked up and compared: full-width as half-width, all dashes and all
 * blanks alike, nothing that nobody sees, capitals and small letters alike, letters without accents.
 * A number of the portal is the same with other signs between its parts or none. Pages, programs and
 * every search use it, on what was typed as on what is kept.
 */
public final class SearchText {

    /** Nothing is longer; a text that cannot be a code is looked for as this, and not found. */
    private static final int LONGEST_CODE = 100;

    private static final String NOTHING = "";

    /** As much as the columns hold; names are shorter, unless they are made to be long. */
    private static final int LONGEST = 1000;

    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\\u2212\\u2043\\uFE63\\uFF0D]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** What is copied with a number: its label, quotes, brackets, the full stop of the sentence. */
    private static final Pattern AROUND = Pattern.compile(
            "^(?:[^a-z0-9]|(?:registration|certificate|filing|case|record|file|number|no)(?![a-z0-9]))+|[^a-z0-9]+$");

    private static final Pattern BETWEEN_PARTS = Pattern.compile("[-_./]+");

    /** The numbers that the portal gives, without what stands between their parts: of systems, of matters, of cases. */
    private static final List<Pattern> NUMBERS = List.of(
            Pattern.compile("(AIR)([0-9]{6})([A-Z])([0-9]{4})([0-9]{6})([0-9A-Z])"),
            Pattern.compile("(NTC|INC|CMP|COR|BUL)([0-9]{6})([0-9]{4})([0-9]{6})"),
            Pattern.compile("([A-Z]{2,8})([0-9]{4})([0-9]{6})"));

    private SearchText() {}

    /**
     * A number or a code, in capitals and without blanks; empty when it can be none. A number of the portal has its
     * hyphens, wherever they stood and whether they were typed or not, and no label or punctuation around it, such as
     * {@code 编号：BH-2026-000015。}
     */
    public static String code(String typed) {
        String form = form(typed);
        String number = hyphenated(bare(form));
        if (isNumber(number)) {
            return number;
        }
        String inside = hyphenated(bare(AROUND.matcher(form).replaceAll("")));
        return isNumber(inside) ? inside : number;
    }

    private static String bare(String form) {
        String code = form.replace(" ", "").toUpperCase(Locale.ROOT);
        return code.length() <= LONGEST_CODE && isAscii(code) ? code : NOTHING;
    }

    private static boolean isNumber(String code) {
        String bare = BETWEEN_PARTS.matcher(code).replaceAll("");
        return NUMBERS.stream().anyMatch(number -> number.matcher(bare).matches());
    }

    private static String hyphenated(String code) {
        String bare = BETWEEN_PARTS.matcher(code).replaceAll("");
        for (Pattern number : NUMBERS) {
            Matcher parts = number.matcher(bare);
            if (parts.matches()) {
                return IntStream.rangeClosed(1, parts.groupCount())
                        .mapToObj(parts::group)
                        .collect(Collectors.joining("-"));
            }
        }
        return code;
    }

    /** Names, each in the form in which it is found by a part of it. */
    public static String of(String... names) {
        return CodePoints.cut(
                Stream.of(names)
                        .map(SearchText::form)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("\n")),
                LONGEST);
    }

    /** Whether two names or codes differ in nothing but how they are written. */
    public static boolean same(String one, String other) {
        return form(one).equals(form(other));
    }

    /** Whether it could be the id, number or code of anything. */
    public static boolean isAscii(String text) {
        return text == null || StandardCharsets.US_ASCII.newEncoder().canEncode(text);
    }

    /** One text in that form; empty for null. */
    public static String form(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder seen = new StringBuilder();
        // lone halves of characters break nothing here, they are only not found
        text.codePoints()
                .filter(c -> InvisibleCharacters.isBreak(c) || !InvisibleCharacters.isUnseen(c))
                .forEach(seen::appendCodePoint);
        String wide = Normalizer.normalize(seen, Normalizer.Form.NFKC);
        String bare =
                MARKS.matcher(Normalizer.normalize(wide, Normalizer.Form.NFD)).replaceAll("");
        // by way of capitals, so that ß and ss are the same
        String small = Normalizer.normalize(bare, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return BLANKS.matcher(DASH.matcher(small).replaceAll("-"))
                .replaceAll(" ")
                .strip();
    }
}
