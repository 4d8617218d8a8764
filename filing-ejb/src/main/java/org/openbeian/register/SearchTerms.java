package org.openbeian.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The terms under which an entry stands in the index of the register. Two neighbouring ideographs make one term, by how
 * they are read ({@code zhi neng}), so the same term serves who types 智能 and who types zhineng; words make terms by
 * their beginnings; state, grade, category and sector are terms too, so that one mechanism narrows down by all of them.
 * Pure: the same names always give the same terms.
 */
public final class SearchTerms {

    /** Words are found by beginnings of these lengths; a shorter word is its own beginning. */
    static final int SHORT = 3;

    static final int LONG = 5;

    private SearchTerms() {}

    /** The terms of names in either language. */
    public static Set<String> ofNames(String... names) {
        Set<String> terms = new LinkedHashSet<>();
        for (String name : names) {
            for (String run : new Wording(name).runs()) {
                if (Wording.isHan(run)) {
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
            text.append(new Wording(name).text());
        }
        return text.toString();
    }

    public static String state(String code) {
        return "state:" + code;
    }

    public static String grade(int grade) {
        return "grade:" + grade;
    }

    public static String category(String code) {
        return "cat:" + code;
    }

    public static String sector(String code) {
        return "sector:" + code;
    }

    /** Every reading of both characters, so that yinhang finds 银行 as well as yinxing does. */
    private static void pairs(String run, Set<String> terms) {
        for (int i = 0; i + 1 < run.length(); i++) {
            for (String first : Readings.of(run.charAt(i))) {
                for (String second : Readings.of(run.charAt(i + 1))) {
                    terms.add(first + " " + second);
                }
            }
        }
    }

    /** One term for each pair: what was typed is compared as it stands afterwards. */
    static List<String> pairsOf(String run) {
        List<String> terms = new ArrayList<>();
        for (int i = 0; i + 1 < run.length(); i++) {
            terms.add(Readings.of(run.charAt(i)).get(0) + " "
                    + Readings.of(run.charAt(i + 1)).get(0));
        }
        return terms;
    }

    static List<String> pairsOf(List<String> syllables) {
        List<String> terms = new ArrayList<>();
        for (int i = 0; i + 1 < syllables.size(); i++) {
            terms.add(syllables.get(i) + " " + syllables.get(i + 1));
        }
        return terms;
    }

    private static void beginnings(String word, Set<String> terms) {
        String ascii = ascii(word);
        terms.add(cut(ascii, SHORT));
        terms.add(cut(ascii, LONG));
    }

    /** The longest beginning of a typed word that is a term. */
    static String beginningOf(String word) {
        String ascii = ascii(word);
        return cut(ascii, ascii.length() < LONG ? SHORT : LONG);
    }

    private static String cut(String word, int length) {
        return word.length() <= length ? word : word.substring(0, length);
    }

    /** Terms are ASCII; a letter of another script stands there as its code point. */
    private static String ascii(String word) {
        if (word.chars().allMatch(c -> c < 128)) {
            return word;
        }
        StringBuilder ascii = new StringBuilder();
        word.chars().limit(LONG).forEach(c -> ascii.append(c < 128 ? String.valueOf((char) c) : "u%04x".formatted(c)));
        return ascii.toString();
    }
}
