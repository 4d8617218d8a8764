package org.openbeian.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openbeian.common.CodePoints;

/** What the index is asked for a text: terms that an entry must have, and words that must stand in its names. */
final class SearchPlan {

    /** More terms than that don't narrow down any further, but cost. */
    static final int MOST_TERMS = 6;

    private final List<String> terms;
    private final List<String> verbatim;

    private SearchPlan(Set<String> terms, List<String> verbatim) {
        this.terms = spread(List.copyOf(terms));
        this.verbatim = List.copyOf(verbatim);
    }

    /**
     * The ways to understand a text, to be tried in this order until one finds something: as words of names; without the
     * blanks that came between ideographs; when it is all letters, as pinyin; with the blanks that went between words. Empty
     * when it holds nothing that can be looked up.
     */
    static List<SearchPlan> of(String text) {
        List<String> runs = new SearchWords(text).runs();
        List<SearchPlan> plans = new ArrayList<>();
        List<String> joined = SearchWords.joined(text).runs();
        List<String> parted = SearchWords.parted(text).runs();
        Stream.of(runs, joined)
                .distinct()
                .map(SearchPlan::asWords)
                .filter(SearchPlan::asks)
                .forEach(plans::add);
        List<String> syllables = new ArrayList<>();
        boolean pinyin = runs.stream().allMatch(run -> syllables.addAll(syllables(run)));
        if (pinyin && syllables.size() > 1) {
            plans.add(new SearchPlan(new LinkedHashSet<>(SearchTerms.pairsOf(syllables)), List.of()));
        }
        if (!parted.equals(runs)) {
            plans.add(asWords(parted));
        }
        return plans;
    }

    private boolean asks() {
        return !terms.isEmpty();
    }

    private static List<String> syllables(String run) {
        return Pinyin.isSyllable(run) ? List.of(run) : Pinyin.syllables(run);
    }

    private static SearchPlan asWords(List<String> runs) {
        Set<String> terms = new LinkedHashSet<>();
        List<String> verbatim = new ArrayList<>();
        for (String run : runs) {
            if (SearchWords.isHan(run)) {
                terms.addAll(SearchTerms.pairsOf(run));
                // two characters are the term itself; one alone, or more, have to stand there as they were typed
                if (CodePoints.length(run) != 2) {
                    verbatim.add(run);
                }
            } else {
                terms.add(SearchTerms.beginningOf(run));
                verbatim.add(" " + run);
            }
        }
        return new SearchPlan(terms, verbatim);
    }

    private static List<String> spread(List<String> all) {
        if (all.size() <= MOST_TERMS) {
            return all;
        }
        List<String> some = new ArrayList<>();
        for (int i = 0; i < MOST_TERMS; i++) {
            some.add(all.get(i * (all.size() - 1) / (MOST_TERMS - 1)));
        }
        return List.copyOf(some);
    }

    List<String> terms() {
        return terms;
    }

    /** To be found in {@link SearchTerms#textOf}; a word with the space before it, so that its beginning is meant. */
    List<String> verbatim() {
        return verbatim;
    }
}
