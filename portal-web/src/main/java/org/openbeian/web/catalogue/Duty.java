package org.openbeian.web.catalogue;

import java.util.List;

/**
 * One kind of system that has to be filed. The words are texts, the letter is that of the numbers.
 *
 * @param code last part of its texts' keys
 */
public record Duty(String letter, String code) {

    /** In the order in which most readers find themselves. */
    public static final List<Duty> ALL = List.of(
            new Duty("G", "generative"),
            new Duty("A", "algorithm"),
            new Duty("H", "anthropomorphic"),
            new Duty("K", "key_domain"),
            new Duty("S", "sensitive_sector"),
            new Duty("F", "frontier"),
            new Duty("T", "support"));
}
