package org.openbeian.web.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.openbeian.common.PortalClock;

/**
 * A sheet on A4 pages: text that can be read aloud and copied, tagged with what it is, in its language, with the fonts it
 * needs embedded. Made once for one sheet.
 */
final class Printing {

    private static final DateTimeFormatter MADE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final float LEFT = 62;
    private static final float TOP = 68;
    private static final float BOTTOM = 72;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
    private static final float LEADING = 1.5f;
    private static final float FOOT = 8.5f;
    private static final float CODE = 110;
    private static final float INK = 0.1f;
    private static final float SOFT = 0.35f;

    private static final Map<Sheet.Kind, Float> SIZES = Map.of(
            Sheet.Kind.TITLE, 20f,
            Sheet.Kind.HEADING, 13.5f,
            Sheet.Kind.TEXT, 10.5f,
            Sheet.Kind.LABEL, 9f,
            Sheet.Kind.VALUE, 10.5f,
            Sheet.Kind.CODE, 9f);

    private static final Map<Sheet.Kind, Float> SPACE_ABOVE = Map.of(
            Sheet.Kind.TITLE, 0f,
            Sheet.Kind.HEADING, 16f,
            Sheet.Kind.TEXT, 6f,
            Sheet.Kind.LABEL, 7f,
            Sheet.Kind.VALUE, 0f,
            Sheet.Kind.CODE, 14f);

    private final Sheet sheet;
    private final List<FontFile> fonts;
    private final PDDocument document = new PDDocument();
    private final PDStructureTreeRoot tree = new PDStructureTreeRoot();
    private final PDStructureElement root = new PDStructureElement("Document", tree);
    private final Map<Integer, COSArray> parents = new HashMap<>();
    private final List<PDPage> pages = new ArrayList<>();
    private Lettering lettering;
    private PDPageContentStream ink;
    private float y;
    private int marks;

    /** @param fonts the first choice first */
    Printing(Sheet sheet, List<FontFile> fonts) {
        this.sheet = sheet;
        this.fonts = fonts;
    }

    /** @throws Unprintable when no font has a sign that stands on the sheet */
    byte[] toBytes() {
        try (document) {
            mustBePrintable();
            lettering = new Lettering(document, fonts);
            tree.appendKid(root);
            newPage();
            for (Sheet.Block block : sheet.blocks()) {
                print(block);
            }
            ink.close();
            for (int i = 0; i < pages.size(); i++) {
                foot(pages.get(i), i + 1);
            }
            describe();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void mustBePrintable() {
        Set<Integer> missing = new LinkedHashSet<>(Lettering.missing(sheet.author(), fonts));
        for (Sheet.Block block : sheet.blocks()) {
            missing.addAll(Lettering.missing(block.text(), fonts));
        }
        if (!missing.isEmpty()) {
            throw new Unprintable(missing);
        }
    }

    private void newPage() throws IOException {
        if (ink != null) {
            ink.close();
        }
        PDPage page = new PDPage(PDRectangle.A4);
        page.setStructParents(pages.size());
        parents.put(pages.size(), new COSArray());
        document.addPage(page);
        pages.add(page);
        ink = new PDPageContentStream(document, page);
        y = PDRectangle.A4.getHeight() - TOP;
        marks = 0;
    }

    private void print(Sheet.Block block) throws IOException {
        PDStructureElement element = new PDStructureElement(block.kind().tag(), root);
        root.appendKid(element);
        y -= SPACE_ABOVE.get(block.kind());
        if (block.kind() == Sheet.Kind.CODE) {
            element.setAlternateDescription(block.text());
            code(block.code(), element);
            return;
        }
        float size = SIZES.get(block.kind());
        for (String line : lettering.lines(block.text(), size, WIDTH)) {
            // a label does not stay behind alone
            room(size * LEADING * (block.kind() == Sheet.Kind.LABEL || block.kind() == Sheet.Kind.HEADING ? 3 : 1));
            y -= size * LEADING;
            begin(block.kind().tag(), element);
            write(line, size, LEFT, y, block.kind() == Sheet.Kind.LABEL ? SOFT : INK);
            ink.endMarkedContent();
        }
    }

    private void room(float needed) throws IOException {
        if (y - needed < BOTTOM) {
            newPage();
        }
    }

    /** What is drawn now belongs to that element. */
    private void begin(String tag, PDStructureElement element) throws IOException {
        PDPage page = pages.get(pages.size() - 1);
        COSDictionary mark = new COSDictionary();
        mark.setInt(COSName.MCID, marks);
        ink.beginMarkedContent(COSName.getPDFName(tag), PDPropertyList.create(mark));
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(marks);
        element.appendKid(reference);
        parents.get(pages.size() - 1).add(element.getCOSObject());
        marks++;
    }

    private void write(String line, float size, float x, float at, float grey) throws IOException {
        ink.beginText();
        ink.setNonStrokingColor(grey);
        ink.newLineAtOffset(x, at);
        for (Lettering.Run run : lettering.runs(line)) {
            ink.setFont(run.font(), size);
            ink.showText(run.text());
        }
        ink.endText();
    }

    private void code(QrCode code, PDStructureElement element) throws IOException {
        room(CODE);
        y -= CODE;
        begin(Sheet.Kind.CODE.tag(), element);
        float module = CODE / code.getSize();
        ink.setNonStrokingColor(0f);
        for (int row = 0; row < code.getSize(); row++) {
            for (int column = 0; column < code.getSize(); column++) {
                if (code.isDark(column, row)) {
                    ink.addRect(LEFT + column * module, y + CODE - (row + 1) * module, module, module);
                }
            }
        }
        ink.fill();
        ink.endMarkedContent();
    }

    /** Whose it is, when it was made, which page: no part of what is read aloud. */
    private void foot(PDPage page, int number) throws IOException {
        String left = sheet.author() + "  ·  " + MADE.format(sheet.at().atZone(PortalClock.ZONE)) + " (UTC+8)";
        String right = number + " / " + pages.size();
        ink = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true);
        ink.beginMarkedContent(COSName.ARTIFACT);
        write(left, FOOT, LEFT, BOTTOM / 2, SOFT);
        write(right, FOOT, LEFT + WIDTH - lettering.width(right, FOOT), BOTTOM / 2, SOFT);
        ink.endMarkedContent();
        ink.close();
    }

    private void describe() throws IOException {
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(sheet.title());
        about.setAuthor(sheet.author());
        about.setProducer("OpenBeian");
        about.setCreationDate(GregorianCalendar.from(ZonedDateTime.ofInstant(sheet.at(), PortalClock.ZONE)));
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(sheet.language().equals(Locale.ENGLISH) ? "en" : "zh-CN");
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        catalog.setViewerPreferences(shown);
        catalog.setStructureTreeRoot(tree);
        PDNumberTreeNode numbers = new PDNumberTreeNode(PDParentTreeValue.class);
        Map<Integer, PDParentTreeValue> byPage = new HashMap<>();
        parents.forEach((page, elements) -> byPage.put(page, new PDParentTreeValue(elements)));
        numbers.setNumbers(byPage);
        tree.setParentTree(numbers);
        tree.setParentTreeNextKey(parents.size());
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(catalog.getLanguage()).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }

    private String xmp(String language) {
        return """
                <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
                <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                </rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="r"?>"""
                .formatted(escaped(sheet.title()), escaped(sheet.author()), language);
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}\ufffe\uffff]", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
