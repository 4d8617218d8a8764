package org.openbeian.grading.facts;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openbeian.common.LargeUnit;

/**
 * Reads numbers as people write them: {@code 1,000,000}, {@code １０}, {@code 1e25}, {@code 3.1×10^22}, {@code 10²⁵},
 * {@code 1.5万}.
 * Exact: no double anywhere. Ambiguous spellings such as {@code 1,00} are not read at all.
 */
final class ForgivingNumber {

    private static final String PLAIN = "([+-]?)(\\d+|\\d{1,3}(?:[, ]\\d{3})+)(\\.\\d+)?";
    private static final Pattern DECIMAL = Pattern.compile(PLAIN + "(?:[eE]([+-]?\\d{1,7}))?");
    private static final Pattern POWER =
            Pattern.compile("(?:" + PLAIN + "\\s*[×xX*·]\\s*)?10\\s*(?:\\^|\\*\\*)\\s*([+-]?\\d{1,7})");
    private static final String SUPERSCRIPTS = "⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern SUPERSCRIPT = Pattern.compile("(?<=10)([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)");

    private ForgivingNumber() {}

    static Optional<BigDecimal> read(String text) {
        String plain = halfWidth(raiseSuperscripts(text)).strip();
        Optional<LargeUnit> unit = LargeUnit.of(plain);
        if (unit.isPresent()) {
            Matcher before = DECIMAL.matcher(unit.get().number());
            return before.matches() && before.group(4) == null
                    ? Optional.of(unit.get().times(mantissa(before)))
                    : Optional.empty();
        }
        Matcher decimal = DECIMAL.matcher(plain);
        if (decimal.matches()) {
            return Optional.of(scaled(mantissa(decimal), decimal.group(4)));
        }
        Matcher power = POWER.matcher(plain);
        if (power.matches()) {
            BigDecimal mantissa = power.group(2) == null ? BigDecimal.ONE : mantissa(power);
            return Optional.of(scaled(mantissa, power.group(4)));
        }
        return Optional.empty();
    }

    private static String raiseSuperscripts(String text) {
        return SUPERSCRIPT
                .matcher(text)
                .replaceAll(match -> "^"
                        + match.group(1)
                                .codePoints()
                                .mapToObj(c -> String.valueOf("+-0123456789".charAt(SUPERSCRIPTS.indexOf(c))))
                                .collect(Collectors.joining()));
    }

    /** Full-width forms only: a general normalisation would also read 5² as 52. */
    private static String halfWidth(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c >= 0xFF01 && c <= 0xFF5E) {
                plain.appendCodePoint(c - 0xFEE0);
            } else if (Character.getType(c) == Character.SPACE_SEPARATOR) {
                plain.append(' ');
            } else {
                plain.appendCodePoint(c == 0x2212 ? '-' : c);
            }
        });
        return plain.toString();
    }

    private static BigDecimal mantissa(Matcher matcher) {
        String digits = matcher.group(2).replace(",", "").replace(" ", "");
        String fraction = matcher.group(3) == null ? "" : matcher.group(3);
        return new BigDecimal(matcher.group(1) + digits + fraction);
    }

    private static BigDecimal scaled(BigDecimal mantissa, String exponent) {
        return exponent == null ? mantissa : mantissa.scaleByPowerOfTen(Integer.parseInt(exponent));
    }
}
