package org.openbeian.web.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * The fonts of a document and how a text is made of them: each sign from the first font that has it, broken into lines
 * where Chinese and Latin text may be broken. A sign is a code point, never half of one.
 */
final class Lettering {

    /** Signs that no line begins with. */
    private static final String NOT_FIRST = "，。；：、！？）》」』】〉”’…·,.;:!?)]}%";

    /** Signs that no line ends with. */
    private static final String NOT_LAST = "（《「『【〈“‘([{";

    private static final float UNIT = 1000;

    private final PDDocument document;
    private final List<FontFile> files;
    private final Map<FontFile, PDFont> fonts = new HashMap<>();
    private final Map<Integer, Float> widths = new HashMap<>();

    /** @param files the first choice first */
    Lettering(PDDocument document, List<FontFile> files) {
        this.document = document;
        this.files = files;
    }

    /**
     * Which signs of a text cannot be set, in the order in which they stand there: no font has them, or they run from right to
     * left and are joined, as in Uyghur: set one by one from the left they would be another word, and nobody would notice.
     */
    static Set<Integer> missing(String text, List<FontFile> files) {
        Set<Integer> missing = new LinkedHashSet<>();
        shown(text)
                .codePoints()
                .filter(sign -> sign != '\n' && (runsLeft(sign) || FontFile.of(files, sign) == null))
                .forEach(missing::add);
        return missing;
    }

    private static boolean runsLeft(int sign) {
        byte way = Character.getDirectionality(sign);
        return way == Character.DIRECTIONALITY_RIGHT_TO_LEFT || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
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
        for (String paragraph : shown(text).split("\n", -1)) {
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
        StringBuilder line = new StringBuilder();
        float used = 0;
        for (int sign : word.codePoints().toArray()) {
            float wide = width(sign) * size / UNIT;
            if (line.length() > 0 && used + wide > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.appendCodePoint(sign);
            used += wide;
        }
        return line.toString();
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

    /** Without what is not to be seen: control signs, what joins others or chooses their shape. */
    private static String shown(String text) {
        StringBuilder plain = new StringBuilder();
        text.replace("\r\n", "\n").codePoints().map(Lettering::space).forEach(sign -> {
            if (sign == '\n' || !isUnseen(sign)) {
                plain.appendCodePoint(sign);
            }
        });
        return plain.toString();
    }

    /** Every blank in a line is as wide as any other. */
    private static int space(int sign) {
        return sign == '\t' || Character.getType(sign) == Character.SPACE_SEPARATOR && sign != 0x3000 ? ' ' : sign;
    }

    private static boolean isUnseen(int sign) {
        return Character.isISOControl(sign)
                || Character.getType(sign) == Character.FORMAT
                || sign >= 0xFE00 && sign <= 0xFE0F
                || sign >= 0xE0100 && sign <= 0xE01EF;
    }

    private PDFont font(int sign) throws IOException {
        FontFile file = FontFile.of(files, sign);
        PDFont known = fonts.get(file);
        if (known == null) {
            known = file.in(document);
            fonts.put(file, known);
        }
        return known;
    }

    List<Run> runs(String line) throws IOException {
        List<Run> runs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        PDFont font = null;
        for (int sign : line.codePoints().toArray()) {
            PDFont needed = font(sign);
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
            known = font(sign).getStringWidth(Character.toString(sign));
            widths.put(sign, known);
        }
        return known;
    }
}
