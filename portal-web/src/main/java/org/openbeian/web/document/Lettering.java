package org.openbeian.web.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The two fonts of a document, one for Latin letters and one for Chinese, and how a text is made of them: each sign from
 * the font that has it, broken into lines where Chinese and Latin text may be broken.
 */
final class Lettering {

    private static final String LATIN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** Signs that no line begins with. */
    private static final String NOT_FIRST = "，。；：、！？）》」』】〉”’…·,.;:!?)]}%";

    /** Signs that no line ends with. */
    private static final String NOT_LAST = "（《「『【〈“‘([{";

    private static final float UNIT = 1000;

    /** Stands for a sign that neither font has. */
    private static final int UNKNOWN = '?';

    private final TrueTypeFont latinSigns;
    private final TrueTypeFont chineseSigns;
    private final PDFont latin;
    private final PDFont chinese;
    private final Map<Integer, Float> widths = new HashMap<>();

    Lettering(PDDocument document, byte[] chineseFont) throws IOException {
        try (InputStream in = PDFont.class.getResourceAsStream(LATIN)) {
            latinSigns = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        }
        chineseSigns = new TTFParser().parse(new RandomAccessReadBuffer(chineseFont));
        latin = PDType0Font.load(document, latinSigns, true);
        chinese = PDType0Font.load(document, chineseSigns, true);
    }

    /** A part of a line in one font. */
    static final class Run {

        private final PDFont font;
        private final String text;

        private Run(PDFont font, String text) {
            this.font = font;
            this.text = text;
        }

        PDFont font() {
            return font;
        }

        String text() {
            return text;
        }
    }

    /** The lines of a text that fit into this width at this size. */
    List<String> lines(String text, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : printable(text).split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            float used = 0;
            for (String word : words(paragraph)) {
                String next = word;
                if (line.length() > 0 && used + width(word.stripTrailing(), size) > width) {
                    lines.add(line.toString().stripTrailing());
                    line.setLength(0);
                    used = 0;
                }
                if (line.length() == 0) {
                    next = cut(word.stripLeading(), size, width, lines);
                }
                line.append(next);
                used += width(next, size);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** What is wider than a whole line, such as a hash, is cut; @return what is left of it. */
    private String cut(String word, float size, float width, List<String> lines) throws IOException {
        String rest = word;
        while (width(rest, size) > width) {
            int fits = 1;
            float used = width(rest.substring(0, 1), size);
            while (used <= width) {
                used += width(rest.substring(fits, fits + 1), size);
                fits++;
            }
            lines.add(rest.substring(0, fits - 1));
            rest = rest.substring(fits - 1);
        }
        return rest;
    }

    /** Latin words with the space behind them; each Chinese sign by itself, with the signs that stick to it. */
    private static List<String> words(String paragraph) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int[] signs = paragraph.codePoints().toArray();
        for (int i = 0; i < signs.length; i++) {
            word.appendCodePoint(signs[i]);
            boolean last = i + 1 == signs.length;
            boolean sticks = !last && NOT_FIRST.indexOf(signs[i + 1]) >= 0 || NOT_LAST.indexOf(signs[i]) >= 0;
            boolean between = Character.isIdeographic(signs[i])
                    || signs[i] == ' '
                    || NOT_FIRST.indexOf(signs[i]) >= 0 && signs[i] > 0x7f
                    || !last && Character.isIdeographic(signs[i + 1]);
            if (last || between && !sticks) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    /** Only signs that one of the fonts has. */
    private String printable(String text) throws IOException {
        StringBuilder plain = new StringBuilder();
        for (int sign :
                text.replace("\r\n", "\n").replace('\t', ' ').codePoints().toArray()) {
            if (sign == '\n' || has(latinSigns, sign) || has(chineseSigns, sign)) {
                plain.appendCodePoint(sign);
            } else if (!Character.isISOControl(sign)) {
                plain.appendCodePoint(UNKNOWN);
            }
        }
        return plain.toString();
    }

    private static boolean has(TrueTypeFont font, int sign) throws IOException {
        return font.getUnicodeCmapLookup().getGlyphId(sign) != 0;
    }

    List<Run> runs(String line) throws IOException {
        List<Run> runs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        PDFont font = latin;
        for (int sign : line.codePoints().toArray()) {
            PDFont needed = has(latinSigns, sign) ? latin : chinese;
            if (needed != font && text.length() > 0) {
                runs.add(new Run(font, text.toString()));
                text.setLength(0);
            }
            font = needed;
            text.appendCodePoint(sign);
        }
        if (text.length() > 0) {
            runs.add(new Run(font, text.toString()));
        }
        return runs;
    }

    float width(String line, float size) throws IOException {
        float width = 0;
        for (int sign : line.codePoints().toArray()) {
            width += width(sign);
        }
        return width * size / UNIT;
    }

    /** Asked of the font once: a report has many signs and few different ones. */
    private float width(int sign) throws IOException {
        Float known = widths.get(sign);
        if (known == null) {
            known = (has(latinSigns, sign) ? latin : chinese).getStringWidth(Character.toString(sign));
            widths.put(sign, known);
        }
        return known;
    }
}
