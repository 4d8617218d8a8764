package org.openbeian.web.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * One TrueType font: which signs it has, looked up once, and how it comes into a document. A font with rare characters
 * weighs tens of megabytes, so its bytes are read when a document needs them and not kept.
 */
final class FontFile {

    private static final String LATIN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** What opens the bytes of a font. */
    private interface Source {
        InputStream open() throws IOException;
    }

    private final Source source;
    private BitSet signs;

    private FontFile(Source source) {
        this.source = source;
    }

    /** The one for Latin letters that comes with PDFBox. */
    static FontFile latin() {
        return new FontFile(() -> PDFont.class.getResourceAsStream(LATIN));
    }

    /** @param paths of files with a separator of paths between them, the first choice first; what is not there is left out */
    static List<FontFile> among(String paths) {
        return paths == null
                ? List.of()
                : Stream.of(paths.split(":"))
                        .filter(path -> !path.isBlank())
                        .map(Path::of)
                        .filter(Files::isRegularFile)
                        .map(path -> new FontFile(() -> Files.newInputStream(path)))
                        .toList();
    }

    /** Whether there is a picture of that sign in it. */
    synchronized boolean has(int sign) {
        if (signs == null) {
            signs = look();
        }
        return signs.get(sign);
    }

    private BitSet look() {
        BitSet found = new BitSet();
        try (TrueTypeFont font = parse()) {
            CmapLookup lookup = font.getUnicodeCmapLookup();
            for (int sign = 0; sign <= Character.MAX_CODE_POINT; sign++) {
                if (lookup.getGlyphId(sign) != 0) {
                    found.set(sign);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    /** Only the signs that the document uses are embedded, when it is saved. */
    PDFont in(PDDocument document) throws IOException {
        TrueTypeFont font = parse();
        document.registerTrueTypeFontForClosing(font);
        return PDType0Font.load(document, font, true);
    }

    private TrueTypeFont parse() throws IOException {
        try (InputStream in = source.open()) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        }
    }

    /** The first of these that has the sign; null when none has. */
    static FontFile of(List<FontFile> fonts, int sign) {
        for (FontFile font : fonts) {
            if (font.has(sign)) {
                return font;
            }
        }
        return null;
    }
}
