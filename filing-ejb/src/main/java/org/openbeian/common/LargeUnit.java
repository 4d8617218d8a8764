package org.openbeian.common;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ten thousand and a hundred million, which Chinese writes behind a number: {@code 1.5万}, {@code 2 亿}. */
public final class LargeUnit {

    private static final Pattern BEHIND = Pattern.compile("(\\S.*?)\\s*([万萬亿億])");

    private final String number;
    private final BigDecimal factor;

    private LargeUnit(String number, BigDecimal factor) {
        this.number = number;
        this.factor = factor;
    }

    /** Empty when no unit stands behind the number. */
    public static Optional<LargeUnit> of(String text) {
        Matcher behind = BEHIND.matcher(text);
        return behind.matches()
                ? Optional.of(
                        new LargeUnit(behind.group(1), BigDecimal.TEN.pow("万萬".contains(behind.group(2)) ? 4 : 8)))
                : Optional.empty();
    }

    /** What stands before the unit. */
    public String number() {
        return number;
    }

    /** Exact, and a whole number without a point. */
    public BigDecimal times(BigDecimal read) {
        BigDecimal product = read.multiply(factor).stripTrailingZeros();
        return product.scale() < 0 ? product.setScale(0) : product;
    }
}
