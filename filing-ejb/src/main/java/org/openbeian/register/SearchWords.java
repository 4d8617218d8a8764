package org.openbeian.register;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openbeian.common.CodePoints;
import org.openbeian.common.SearchText;

/**
 * The words of a name, or of what somebody types to find it, in the form of {@link SearchText}: what is neither letter nor
 * digit only parts them.
 */
final class SearchWords {

    private static final Pattern RUNS = Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");

    /** As a copy of a page set in columns or justified has them: 云 岫. */
    private static final Pattern BETWEEN_IDEOGRAPHS = Pattern.compile("(?<=\\p{IsHan})[\\s\\p{Z}]+(?=\\p{IsHan})");

    /** Where words were put together, a capital begins the next: LuKiln. */
    private static final Pattern BEFORE_CAPITAL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    private final List<String> runs = new ArrayList<>();

    SearchWords(String text) {
        Matcher matcher = RUNS.matcher(SearchText.form(text));
        while (matcher.find()) {
            runs.add(matcher.group());
        }
    }

    /** The same text without the blanks between its ideographs. */
    static SearchWords joined(String text) {
        return new SearchWords(BETWEEN_IDEOGRAPHS.matcher(text).replaceAll(""));
    }

    /** The same text with blanks where a capital begins a word. */
    static SearchWords parted(String text) {
        return new SearchWords(BEFORE_CAPITAL.matcher(text).replaceAll(" "));
    }

    /** Ideographs that stand together, and words of letters or digits, in the order in which they stand. */
    List<String> runs() {
        return runs;
    }

    static boolean isHan(String run) {
        return Character.UnicodeScript.of(run.codePointAt(0)) == Character.UnicodeScript.HAN;
    }

    boolean isOneIdeograph() {
        return runs.size() == 1 && isHan(runs.get(0)) && CodePoints.length(runs.get(0)) == 1;
    }

    /** All runs, each after a space. */
    String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(' ').append(run));
        return text.toString();
    }
}
