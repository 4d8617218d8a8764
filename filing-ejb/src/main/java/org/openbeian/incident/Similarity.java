package org.openbeian.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How alike two short texts are: the share of pairs of characters they have in common, which needs no dictionary for Chinese. */
final class Similarity {

    private Similarity() {}

    /** 0 for nothing in common, 1 for the same words. */
    static double of(String one, String other) {
        List<String> pairs = pairs(one);
        List<String> others = pairs(other);
        int all = pairs.size() + others.size();
        if (all == 0) {
            return 0;
        }
        int common = 0;
        for (String pair : pairs) {
            if (others.remove(pair)) {
                common++;
            }
        }
        return 2.0 * common / all;
    }

    private static List<String> pairs(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[\\p{P}\\p{Z}\\s]+", "");
        List<String> pairs = new ArrayList<>();
        int[] signs = plain.codePoints().toArray();
        for (int i = 0; i + 1 < signs.length; i++) {
            pairs.add(new String(signs, i, 2));
        }
        return pairs;
    }
}
