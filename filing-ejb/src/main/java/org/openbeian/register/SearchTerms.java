package org.openbeian.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openbeian.common.CodePoints;

/**
 * The terms under which an entry stands in the index of the register. Two neighbouring ideographs make one term as they
 * are written (智能) and one as they are read ({@code zhi neng}); words make terms by their beginnings; state, grade,
 * category and sector are terms too, alone and in every combination, so that one mechanism narrows down by all of them
 * and each combination is one walk. Pure: the same names always give the same terms.
 */
public final class SearchTerms {

    /** Words are found by beginnings of these lengths; a shorter word is its own beginning. */
    static final int SHORT = 3;

    static final int LONG = 5;

    private static final String[] FACETS = {"state:", "grade:", "cat:", "sector:"};

    private SearchTerms() {}

    /** The terms of names in either language. */
    public static Set<String> ofNames(String... names) {
        Set<String> terms = new LinkedHashSet<>();
        for (String name : names) {
            for (String run : new SearchWords(name).runs()) {
                if (SearchWords.isHan(run)) {
                    pairs(run, terms);
                } else {
                    beginnings(run, terms);
                }
            }
        }
        return terms;
    }

    /** The form of names in which what was typed must be found as it stands. */
    public static String textOf(String... names) {
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            text.append(new SearchWords(name).text());
        }
        return text.toString();
    }

    /** The terms of the four by which a register is narrowed down: each alone, and all combinations of them. */
    public static Set<String> ofFacets(String state, int grade, String category, String sector) {
        Set<String> terms = new LinkedHashSet<>();
        for (int chosen = 1; chosen < 1 << FACETS.length; chosen++) {
            terms.add(facets(
                    (chosen & 1) == 0 ? "" : state,
                    (chosen & 2) == 0 ? 0 : grade,
                    (chosen & 4) == 0 ? "" : category,
                    (chosen & 8) == 0 ? "" : sector));
        }
        return terms;
    }

    /** The one term of those that were chosen; empty when none was. A code that is empty and grade 0 are not chosen. */
    static String facets(String state, int grade, String category, String sector) {
        String[] codes = {state, grade == 0 ? "" : String.valueOf(grade), category, sector};
        int chosen = 0;
        int last = 0;
        for (int i = 0; i < codes.length; i++) {
            if (!codes[i].isEmpty()) {
                chosen++;
                last = i;
            }
        }
        return switch (chosen) {
            case 0 -> "";
            case 1 -> FACETS[last] + codes[last];
            default -> String.join("&", codes);
        };
    }

    /** As written, and by every reading of both, so that yinhang finds 银行 as well as yinxing does. */
    private static void pairs(String run, Set<String> terms) {
        terms.addAll(pairsOf(run));
        int[] signs = run.codePoints().toArray();
        for (int i = 0; i + 1 < signs.length; i++) {
            for (String first : Pinyin.of(signs[i])) {
                for (String second : Pinyin.of(signs[i + 1])) {
                    terms.add(first + " " + second);
                }
            }
        }
    }

    /** Of ideographs as they are written. */
    static List<String> pairsOf(String run) {
        List<String> terms = new ArrayList<>();
        int[] signs = run.codePoints().toArray();
        for (int i = 0; i + 1 < signs.length; i++) {
            terms.add(new String(signs, i, 2));
        }
        return terms;
    }

    /** Of ideographs as they are read. */
    static List<String> pairsOf(List<String> syllables) {
        List<String> terms = new ArrayList<>();
        for (int i = 0; i + 1 < syllables.size(); i++) {
            terms.add(syllables.get(i) + " " + syllables.get(i + 1));
        }
        return terms;
    }

    private static void beginnings(String word, Set<String> terms) {
        terms.add(cut(word, SHORT));
        terms.add(cut(word, LONG));
    }

    /** The longest beginning of a typed word that is a term. */
    static String beginningOf(String word) {
        return cut(word, CodePoints.length(word) < LONG ? SHORT : LONG);
    }

    private static String cut(String word, int length) {
        return CodePoints.cut(word, length);
    }
}
