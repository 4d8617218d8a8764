package org.openbeian.register;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name, or what somebody types to find it, in the one form in which both are compared: full-width as half-width,
 * letters small and without accents, everything that is neither letter nor digit a space.
 */
final class Wording {

    private static final Pattern RUNS = Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final List<String> runs = new ArrayList<>();

    Wording(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String bare =
                MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
        Matcher matcher = RUNS.matcher(bare.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            runs.add(matcher.group());
        }
    }

    /** Ideographs that stand together, and words of letters or digits, in the order in which they stand. */
    List<String> runs() {
        return runs;
    }

    static boolean isHan(String run) {
        return Character.UnicodeScript.of(run.codePointAt(0)) == Character.UnicodeScript.HAN;
    }

    boolean isOneIdeograph() {
        return runs.size() == 1 && isHan(runs.get(0)) && runs.get(0).length() == 1;
    }

    /** All runs, each after a space. */
    String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(' ').append(run));
        return text.toString();
    }
}
