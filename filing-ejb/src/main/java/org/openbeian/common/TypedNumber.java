package org.openbeian.common;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The one reader of numbers as people write them: {@code 1,000,000}, {@code １０}, {@code 1e25}, {@code 3.1×10^22},
 * {@code 10²⁵}, {@code 1.5万}, {@code 3,000 万}, {@code 1亿2000万}, {@code 两万}, and what is counted behind it, such as
 * {@code 12万人} or {@code 30%}, and {@code 12w} where people are counted. Exact: no double anywhere. What can mean two numbers, such as {@code 1,00} or
 * {@code 一万二}, is not read at all.
 */
public final class TypedNumber {

    /** What a field counts; its own word, in Chinese or English, may stand behind the number. */
    public enum Unit {
        /** People and whatever else is counted one by one. */
        COUNT("人次|个?[人名位户次个例条]|个?用户|个?账号|users?|persons?|people"),
        PERCENT("%|percent"),
        MINUTES("分|分钟|min|minutes?"),
        HOURS("时|小时|个小时|h|hours?"),
        YUAN("元|圆|人民币|CNY|RMB|yuan"),
        FLOP("FLOPs?"),
        /** Whose number 70 is 70 billion; what has a unit of its own, such as 700亿 or 70B, is counted out. */
        BILLIONS("个?参数|parameters?");

        private final Pattern behind;

        Unit(String words) {
            behind = Pattern.compile("(\\S.*?)\\s*(?:" + words + ")", Pattern.CASE_INSENSITIVE);
        }

        private String without(String text) {
            Matcher word = behind.matcher(text);
            return word.matches() ? word.group(1) : text;
        }
    }

    private static final String PLAIN = "([+-]?)(\\d+|\\d{1,3}(?:[, ]\\d{3})+)(\\.\\d+)?";
    private static final Pattern DECIMAL = Pattern.compile(PLAIN + "(?:[eE]([+-]?\\d{1,7}))?");
    private static final Pattern POWER =
            Pattern.compile("(?:" + PLAIN + "\\s*[×xX*·]\\s*)?10\\s*(?:\\^|\\*\\*)\\s*([+-]?\\d{1,7})");
    private static final String SUPERSCRIPTS = "⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern SUPERSCRIPT = Pattern.compile("(?<=10)([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)");

    private static final Pattern BILLION = Pattern.compile("(.+?)\\s*(?:B|billion)", Pattern.CASE_INSENSITIVE);
    private static final int NINE = 9;
    private static final int LONGEST = 200;

    /** A number in parts, each with its large unit. */
    private static final Pattern LARGE = Pattern.compile("(?:(.+?)万亿)?(?:([^万]+?)亿)?(?:([^亿]+?)万)?([^万亿]*)");

    private static final int[] ZEROS = {12, 8, 4, 0};
    private static final BigDecimal TEN_THOUSAND = BigDecimal.TEN.pow(4);
    private static final BigDecimal THOUSAND = BigDecimal.TEN.pow(3);

    private static final Pattern SMALL = Pattern.compile("(" + PLAIN + ")\\s*([十百千])");
    private static final String DIGITS = "零一二三四五六七八九";
    private static final Pattern WORDS = Pattern.compile(
            "零?(?:([一二三四五六七八九])千)?零?(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九]?)十)?(?:(?<=^|零|十)([零一二三四五六七八九]))?");

    private static final Pattern ROUGH = Pattern.compile(
            "(?:约|大约|大概|将近|接近|超过|近|超|about|approx\\.?|approximately|circa|ca\\.|over|[~≈>])?\\s*(.+?)\\s*(?:左右|上下|以上|[+多余])?",
            Pattern.CASE_INSENSITIVE);

    /** As people type 万 on a keyboard: 12w. */
    private static final Pattern WAN = Pattern.compile("(?<=\\d)\\s*[wW]$");

    private TypedNumber() {}

    /**
     * Whether it would be a number without a word or sign that makes it a rough one, such as {@code 约12万}, {@code 70亿左右}
     * or {@code 10万+}. Which number is meant, only who wrote it knows.
     */
    public static boolean isRough(String typed, Unit unit) {
        String tidied = InputCheck.tidied(typed);
        if (CodePoints.length(tidied) > LONGEST) {
            return false;
        }
        String text = unit.without(halfWidth(tidied).strip());
        Matcher rough = ROUGH.matcher(text);
        return rough.matches()
                && read(typed, unit).isEmpty()
                && read(rough.group(1), unit).isPresent();
    }

    /** @return the number in the unit of its field; empty when it is none or could be two */
    public static Optional<BigDecimal> read(String typed, Unit unit) {
        String tidied = InputCheck.tidied(typed);
        if (CodePoints.length(tidied) > LONGEST) {
            return Optional.empty();
        }
        String text = unit.without(halfWidth(raiseSuperscripts(tidied)).strip());
        if (unit == Unit.COUNT) {
            text = WAN.matcher(text).replaceFirst("万");
        }
        Matcher billion = BILLION.matcher(text);
        if (unit == Unit.BILLIONS && billion.matches()) {
            return plain(billion.group(1));
        }
        Optional<BigDecimal> plain = plain(text);
        if (plain.isPresent()) {
            return plain;
        }
        return inChinese(text)
                .map(number -> unit == Unit.BILLIONS ? unscaled(number.scaleByPowerOfTen(-NINE)) : unscaled(number));
    }

    private static Optional<BigDecimal> plain(String text) {
        Matcher decimal = DECIMAL.matcher(text);
        if (decimal.matches()) {
            return Optional.of(scaled(mantissa(decimal), decimal.group(4)));
        }
        Matcher power = POWER.matcher(text);
        if (power.matches()) {
            BigDecimal mantissa = power.group(2) == null ? BigDecimal.ONE : mantissa(power);
            return Optional.of(scaled(mantissa, power.group(4)));
        }
        return Optional.empty();
    }

    /** A number with units in it: each part is less than one of the unit before it, and only the last has a point. */
    private static Optional<BigDecimal> inChinese(String typed) {
        String text = typed.replaceAll("\\s*([万萬亿億])\\s*", "$1")
                .replace('萬', '万')
                .replace('億', '亿')
                .replace('〇', '零')
                .replaceAll("[两兩]", "二");
        Matcher parts = LARGE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        BigDecimal whole = null;
        for (int i = 0; i < ZEROS.length; i++) {
            String part = parts.group(i + 1);
            if (part == null || part.isEmpty()) {
                continue;
            }
            BigDecimal number = small(part).orElse(null);
            if (number == null || (whole != null && !follows(number, part, whole, ZEROS[i]))) {
                return Optional.empty();
            }
            BigDecimal counted = number.scaleByPowerOfTen(ZEROS[i]);
            whole = whole == null ? counted : whole.add(counted);
        }
        return Optional.ofNullable(whole);
    }

    /** 一万二 is 12,000 to some and 10,002 to others; 一万零二 and 1万2千 are clear. */
    private static boolean follows(BigDecimal number, String written, BigDecimal before, int zeros) {
        return number.signum() > 0
                && before.signum() > 0
                && unscaled(before).scale() <= 0
                && before.remainder(BigDecimal.TEN.pow(zeros + 4)).signum() == 0
                && number.compareTo(TEN_THOUSAND) < 0
                && (number.compareTo(THOUSAND) >= 0 || written.startsWith("零") || zeros > 0);
    }

    /** What stands before a large unit: in digits, in words, or 3千. */
    private static Optional<BigDecimal> small(String text) {
        Matcher decimal = DECIMAL.matcher(text);
        if (decimal.matches()) {
            return decimal.group(4) == null ? Optional.of(mantissa(decimal)) : Optional.empty();
        }
        Matcher mixed = SMALL.matcher(text);
        if (mixed.matches()) {
            return plain(mixed.group(1)).map(number -> number.scaleByPowerOfTen("十百千".indexOf(mixed.group(5)) + 1));
        }
        Matcher words = WORDS.matcher(text);
        if (!words.matches()) {
            return Optional.empty();
        }
        int number = 0;
        for (int i = 1; i <= 4; i++) {
            String digit = words.group(i);
            number = number * 10 + (digit == null ? 0 : digit.isEmpty() ? 1 : DIGITS.indexOf(digit));
        }
        return Optional.of(BigDecimal.valueOf(number));
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

    /** A whole number without a point. */
    private static BigDecimal unscaled(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
