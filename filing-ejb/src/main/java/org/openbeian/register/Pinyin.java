package org.openbeian.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.sourceforge.pinyin4j.PinyinHelper;

/** How Chinese characters are read: pinyin without tones, and pinyin typed without spaces taken apart again. */
final class Pinyin {

    /** A character has few readings that anybody types; the rest are for dictionaries. */
    private static final int MOST = 3;

    private static final int LONGEST_SYLLABLE = 6;

    private static final ConcurrentHashMap<Integer, List<String>> KNOWN = new ConcurrentHashMap<>();

    /** The unified ideographs that names are written with. */
    private static final char FIRST = '\u4e00';

    private static final char LAST = '\u9fa5';

    private Pinyin() {}

    /** The commonest reading first; none for an ideograph that is in no dictionary. */
    static List<String> of(int ideograph) {
        return KNOWN.computeIfAbsent(ideograph, Pinyin::lookedUp);
    }

    private static List<String> lookedUp(int ideograph) {
        // the dictionary ends with the characters of 16 bits
        String[] toned =
                Character.isBmpCodePoint(ideograph) ? PinyinHelper.toHanyuPinyinStringArray((char) ideograph) : null;
        if (toned == null) {
            return List.of();
        }
        return Arrays.stream(toned)
                .map(reading -> reading.replaceAll("[^a-z]", ""))
                .distinct()
                .limit(MOST)
                .toList();
    }

    /**
     * Takes letters apart into as few syllables as possible.
     *
     * @return empty when the letters are not pinyin
     */
    static List<String> syllables(String letters) {
        int length = letters.length();
        List<List<String>> best = new ArrayList<>(length + 1);
        best.add(List.of());
        for (int end = 1; end <= length; end++) {
            best.add(null);
            for (int begin = Math.max(0, end - LONGEST_SYLLABLE); begin < end; begin++) {
                List<String> before = best.get(begin);
                String last = letters.substring(begin, end);
                boolean shorter = before != null
                        && (best.get(end) == null
                                || before.size() + 1 < best.get(end).size());
                // one syllable finds nothing, so "xian" is taken as "xi an"
                boolean whole = begin == 0 && end == length && length > 1;
                if (shorter && !whole && All.SYLLABLES.contains(last)) {
                    List<String> taken = new ArrayList<>(before);
                    taken.add(last);
                    best.set(end, taken);
                }
            }
        }
        return best.get(length) == null ? List.of() : best.get(length);
    }

    static boolean isSyllable(String letters) {
        return All.SYLLABLES.contains(letters);
    }

    /** Made when somebody first types letters that are no word of a name. */
    private static final class All {
        private static final Set<String> SYLLABLES = IntStream.rangeClosed(FIRST, LAST)
                .mapToObj(Pinyin::of)
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
