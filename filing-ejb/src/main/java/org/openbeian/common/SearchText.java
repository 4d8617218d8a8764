package org.openbeian.common;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
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

    private static final String SYSTEM = "AIR-";

    /** Begins with the letters of its authority. */
    private static final Pattern FILING = number("([A-Z]{2,8})", "([0-9]{4})", "([0-9]{6})");

    /** The numbers that the portal gives, in their parts: of systems, of matters, of cases, of filings. */
    private static final List<Pattern> NUMBERS = List.of(
            number("(AIR)", "([0-9]{6})", "([A-Z])", "([0-9]{4})", "([0-9]{6})", "([0-9A-Z])"),
            number("(NTC|INC|CMP|COR|BUL)", "([0-9]{6})", "([0-9]{4})", "([0-9]{6})"),
            FILING);

    private SearchText() {}

    /** With what people and their programs put between the parts, and no letter or digit before or behind. */
    private static Pattern number(String... parts) {
        return Pattern.compile(
                "(?<![A-Z0-9])" + String.join("[-_./ \u00b7\u2022\u2027\u30fb]{0,3}", parts) + "(?![A-Z0-9])");
    }

    /**
     * A number or a code, in capitals and without blanks; empty when it can be none. A number of the portal has its
     * hyphens, whatever stood between its parts, and is found wherever it stands in what was typed: behind a label such as
     * {@code 编号：BH-2026-000015。}, in the address of a page, in a line of a list.
     */
    public static String code(String typed) {
        String form = form(typed).toUpperCase(Locale.ROOT);
        String bare = bare(form);
        return Stream.of(bare, form)
                .flatMap(text -> numberIn(text).stream())
                .findFirst()
                .orElse(bare);
    }

    /** The number of a system or a matter as the register writes it, wherever it stands in a text; else the text as it is. */
    public static String number(String typed) {
        String code = code(typed);
        return code.startsWith(SYSTEM) || code.startsWith("NTC-") ? code : typed;
    }

    /**
     * Of what something is the number, by its letters: {@code AIR} of a system, {@code NTC} of a matter, {@code INC} of an
     * incident and so on; {@code FILING} of a filing; empty when it is no number of the portal.
     *
     * @param code in the form of {@link #code}
     */
    public static String kindOf(String code) {
        return NUMBERS.stream()
                .map(kind -> kind.matcher(code))
                .filter(Matcher::matches)
                .map(number -> number.pattern() == FILING ? "FILING" : number.group(1))
                .findFirst()
                .orElse("");
    }

    private static String bare(String form) {
        String code = form.replace(" ", "");
        return code.length() <= LONGEST_CODE && isAscii(code) ? code : NOTHING;
    }

    /** The first number of the first kind; of several numbers of systems the first whose check character is right. */
    private static Optional<String> numberIn(String text) {
        for (Pattern kind : NUMBERS) {
            List<String> found =
                    kind.matcher(text).results().map(SearchText::hyphenated).toList();
            if (!found.isEmpty()) {
                return found.stream()
                        .filter(number -> !number.startsWith(SYSTEM) || CheckCharacter.isRight(number))
                        .findFirst()
                        .or(() -> Optional.of(found.get(0)));
            }
        }
        return Optional.empty();
    }

    private static String hyphenated(MatchResult parts) {
        return IntStream.rangeClosed(1, parts.groupCount())
                .mapToObj(parts::group)
                .collect(Collectors.joining("-"));
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
