package org.openbeian.web.frame.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sources as Chinese readers know them. Rules, clocks and questions name their source once, in English; a list of names
 * turns the common ones into Chinese, and what is not in it stays as it is rather than being wrong. What they name in
 * Chinese even so has its English name in another list.
 */
final class LawNames {

    private static final Map<String, String> NAMES = read("/texts/laws.txt");

    /** Drafts, notes and what is no law, as it is said to readers. */
    private static final Map<String, String> SAID = read("/texts/sources.txt");

    private static final String WHOLE = "=";

    /** What the authority itself has laid down. */
    private static final String OWN = "portal default";

    /** The same in the words of a reader of English. */
    private static final String OWN_ENGLISH = "rule of this authority";

    private static final Pattern FIRST = Pattern.compile("^" + OWN);

    /** What sources name in Chinese, in English. */
    private static final Map<String, String> ENGLISH_NAMES = read("/texts/laws_en.txt");

    /** Sources are data of the product, so there are not many. */
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private static final Pattern ENGLISH = Pattern.compile("(?<![A-Za-z])[a-z]{3,}(?![A-Za-z])");

    /** Articles one after the other; a paragraph in brackets belongs to one alone. */
    private static final Pattern SEVERAL =
            Pattern.compile(" ?Art\\. ?(\\d{1,3}(?:-\\d{1,3})?(?:, \\d{1,3}(?:-\\d{1,3})?)+)(?![\\d(-])");

    /** An article with the paragraph that is meant, and another one behind it. */
    private static final Pattern PARAGRAPH_AND_MORE =
            Pattern.compile(" ?Art\\. ?(\\d{1,3})\\((\\d)\\), (\\d{1,3})(?![\\d(-])");

    private LawNames() {}

    /** The whole source in Chinese, or as it is: nobody reads half of one and half of the other. */
    static String chinese(String source) {
        return KNOWN.computeIfAbsent(source, english -> {
            String said = said(english);
            String chinese = translated(said);
            return isChinese(chinese) ? chinese : said;
        });
    }

    /** Whether it names nothing but what the authority itself has laid down, so that it bears no sign of a law. */
    static boolean isOwn(String source) {
        String said = said(source);
        return said.startsWith(OWN) && !said.contains(";");
    }

    /** A rule keeps its source as it was once written; its reader reads the law, and nobody's notes about it. */
    private static String said(String source) {
        String whole = SAID.get(WHOLE + source);
        if (whole != null) {
            return whole;
        }
        String text = source;
        for (Map.Entry<String, String> said : SAID.entrySet()) {
            if (!said.getKey().startsWith(WHOLE)) {
                text = text.replace(said.getKey(), said.getValue());
            }
        }
        return text;
    }

    /** The whole source in English: what it names in Chinese has its English name, and nothing is the portal's own word. */
    static String english(String source) {
        String text = FIRST.matcher(said(source))
                .replaceFirst("R" + OWN_ENGLISH.substring(1))
                .replace(OWN, OWN_ENGLISH);
        for (Map.Entry<String, String> name : ENGLISH_NAMES.entrySet()) {
            text = text.replace(name.getKey(), name.getValue());
        }
        return text;
    }

    /** Whether a reader of Chinese reads no English in it; what a law is known by in every language counts as both. */
    static boolean isChinese(String text) {
        return !ENGLISH.matcher(text).find();
    }

    private static String translated(String source) {
        String text = source;
        String whole = NAMES.get(source);
        if (whole != null) {
            return whole;
        }
        for (Map.Entry<String, String> name : NAMES.entrySet()) {
            text = text.replaceAll(
                    "(?<![A-Za-z])" + Pattern.quote(name.getKey()) + "(?![A-Za-z])",
                    Matcher.quoteReplacement(name.getValue()));
        }
        return SEVERAL.matcher(PARAGRAPH_AND_MORE.matcher(text).replaceAll("第$1条第$2款、第$3条"))
                .replaceAll(found -> "第" + found.group(1).replace(", ", "、").replace("-", "至") + "条")
                .replaceAll(" ?Art\\. ?(\\d+)-(\\d+)", "第$1至$2条")
                .replaceAll(" ?Art\\. ?(\\d+)", "第$1条")
                .replaceAll(" s\\.(\\d)", " 第 $1")
                .replaceAll("附件 III(?![A-Z])", "附件三")
                .replaceAll("附件 I(?![A-Z])", "附件一")
                .replace("; ", "；")
                .replace(": ", "：")
                .replaceAll("(?<=\\p{IsHan}|》|）) (?=\\p{IsHan}|《|（)", "");
    }

    private static Map<String, String> read(String file) {
        Map<String, String> names = new LinkedHashMap<>();
        try (InputStream in = LawNames.class.getResourceAsStream(file)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#") && line.contains("|")) {
                    names.put(
                            line.substring(0, line.indexOf('|')),
                            line.substring(line.indexOf('|') + 1).strip());
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return names;
    }
}
