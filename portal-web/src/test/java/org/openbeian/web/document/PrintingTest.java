package org.openbeian.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.openbeian.web.certificate.QrCode;

/** What is printed can be read, copied and read aloud, in its language, and carries the fonts it needs. */
class PrintingTest {

    private static final Instant AT = Instant.parse("2026-11-25T13:00:00Z");

    @Test
    void a_sheet_is_tagged_and_says_its_language_and_title() throws IOException {
        Sheet sheet = new Sheet(Locale.ENGLISH, "Incident <1> & more", "Authority", AT)
                .heading("What happened")
                .fact("Number", "INC-1")
                .fact("Nothing", " ")
                .code(QrCode.of("https://example.org/"), "leads to the page");
        try (PDDocument paper = Loader.loadPDF(new Printing(sheet, latin()).toBytes())) {
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(paper.getDocumentInformation().getTitle()).isEqualTo("Incident <1> & more");
            assertThat(new String(paper.getDocumentCatalog().getMetadata().toByteArray(), "UTF-8"))
                    .contains("Incident &lt;1&gt; &amp; more");
            assertThat(tags(paper)).containsExactly("H1", "H2", "P", "P", "Figure");
            assertThat(text(paper)).contains("What happened", "INC-1").doesNotContain("Nothing");
        }
    }

    @Test
    void what_is_long_goes_on_within_the_margins_and_on_the_next_page() throws IOException {
        Sheet sheet = new Sheet(Locale.ENGLISH, "Long", "Authority", AT)
                .text("word ".repeat(3000))
                .text("m".repeat(400));
        try (PDDocument paper = Loader.loadPDF(new Printing(sheet, latin()).toBytes())) {
            assertThat(paper.getNumberOfPages()).isGreaterThan(2);
            String text = text(paper);
            assertThat(text.split("word", -1)).hasSize(3001);
            assertThat(text.lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThan(120));
            assertThat(text).contains("1 / " + paper.getNumberOfPages());
        }
    }

    @Test
    void signs_that_no_font_has_and_control_signs_break_nothing() throws IOException {
        Sheet sheet =
                new Sheet(Locale.ENGLISH, "Odd \u0007 signs", "A", AT).text("a\u0000b\tc \ud83d\ude00 \ud800 \r\nd");
        try (PDDocument paper = Loader.loadPDF(new Printing(sheet, latin()).toBytes())) {
            assertThat(text(paper)).contains("ab c ? ?").contains("d");
        }
    }

    @Test
    void chinese_is_embedded_as_a_subset_and_can_be_copied() throws IOException {
        byte[] font = chinese();
        Sheet sheet = new Sheet(Locale.CHINESE, "事件 INC-1", "北海", AT)
                .fact("发生了什么", "调度助手停机，转人工；English words stay whole。".repeat(20));
        byte[] bytes = new Printing(sheet, font).toBytes();
        assertThat(bytes.length).as("not the whole font").isLessThan(font.length / 10);
        try (PDDocument paper = Loader.loadPDF(bytes)) {
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(text(paper)).contains("调度助手停机，转人工；", "English words stay whole");
            for (COSName name : paper.getPage(0).getResources().getFontNames()) {
                PDFont used = paper.getPage(0).getResources().getFont(name);
                assertThat(used.isEmbedded()).isTrue();
                assertThat(used.getName()).as("a subset").matches("[A-Z]{6}\\+.*");
            }
            assertThat(text(paper).lines())
                    .as("no line begins with a comma")
                    .noneMatch(line -> line.startsWith("，") || line.startsWith("。") || line.startsWith("；"));
        }
    }

    private static String text(PDDocument paper) throws IOException {
        return new PDFTextStripper().getText(paper);
    }

    private static List<String> tags(PDDocument paper) {
        PDStructureElement document = (PDStructureElement)
                paper.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
        return document.getKids().stream()
                .map(kid -> ((PDStructureElement) kid).getStructureType())
                .toList();
    }

    private static byte[] latin() throws IOException {
        try (InputStream in =
                PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return in.readAllBytes();
        }
    }

    /** The font that `./portal run` fetches; a machine that has not run it yet has none. */
    private static byte[] chinese() throws IOException {
        Path found = Stream.of(
                        "../.portal/software/fonts/DroidSansFallbackFull.ttf",
                        "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf")
                .map(Path::of)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(null);
        Assumptions.assumeTrue(found != null, "there is no Chinese font on this machine");
        return Files.readAllBytes(found);
    }
}
