package org.openbeian.web.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed can be read, copied and read aloud, in its language, and carries the fonts it needs. */
class PrintingTest {

    private static final Instant AT = Instant.parse("2026-11-25T13:00:00Z");

    private static List<FontFile> fonts;

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
    void what_is_not_to_be_seen_breaks_nothing() throws IOException {
        Sheet sheet = new Sheet(Locale.ENGLISH, "Odd \u0007 signs", "A", AT)
                .text("a\u0000b\tc\u00a0d\u200d\ufe0f\u200be\r\nf\u202eg");
        try (PDDocument paper = Loader.loadPDF(new Printing(sheet, latin()).toBytes())) {
            assertThat(text(paper)).contains("ab c de").contains("fg");
        }
    }

    @Test
    void a_document_with_a_sign_that_no_font_has_is_not_made_and_says_which() {
        Sheet sheet = new Sheet(Locale.ENGLISH, "Odd", "A", AT).text("a\ud800 \u2103 \ue123 ?");
        assertThatThrownBy(() -> new Printing(sheet, latin()).toBytes())
                .isInstanceOfSatisfying(Unprintable.class, refused -> assertThat(refused.signs())
                        .isEqualTo("U+D800 · \u2103 (U+2103) · U+E123"));
    }

    @Test
    void what_runs_from_right_to_left_is_not_set_as_if_it_ran_from_the_left() {
        assertThat(Lettering.missing("a\u0626 \u05d0", latin()))
                .as("whether a font has them or not")
                .containsExactly(0x626, 0x5d0);
    }

    @Test
    void what_is_cut_at_the_margin_is_never_cut_within_a_sign() throws IOException {
        String rare = "𬬻".repeat(300);
        Sheet sheet = new Sheet(Locale.CHINESE, "名", "北海", AT).text(rare);
        try (PDDocument paper = Loader.loadPDF(new Printing(sheet, chinese()).toBytes())) {
            assertThat(text(paper).codePoints().filter(sign -> sign == 0x2CB3B).count())
                    .isEqualTo(300);
        }
    }

    /** What people write in names and reports, and everything that a name in China may be made of. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "℃①Ⅱ⑳㈱㎡※→‰№☆♪✓㈠〇々",
                "𬬻料与𬭊料鉴定",
                "😀 🚗 ⚠",
                "鿫鿬鿭鿏",
                "㐀㑇䶮",
                "𠀀𠮷𪚥",
                "ＡＢＣ（１２３）",
                "“引号”——……·《》",
                "Größe Ελλάδα Москва"
            })
    void whatever_is_written_is_printed_as_it_was_written(String said) throws IOException {
        Sheet sheet = new Sheet(Locale.CHINESE, said, "北海", AT).fact(said, said);
        try (PDDocument paper = Loader.loadPDF(new Printing(sheet, chinese()).toBytes())) {
            assertThat(text(paper)).contains(said).doesNotContain("?");
        }
    }

    @Test
    void the_fonts_of_an_installation_have_all_of_gb_18030() throws IOException {
        List<FontFile> fonts = chinese();
        List<String> missing = new ArrayList<>();
        for (int[] block : new int[][] {
            {0x4E00, 0x9FEF},
            {0x3400, 0x4DB5},
            {0x20000, 0x2A6D6},
            {0x2A700, 0x2B734},
            {0x2B740, 0x2B81D},
            {0x2B820, 0x2CEA1},
            {0x2CEB0, 0x2EBE0}
        }) {
            for (int sign = block[0]; sign <= block[1]; sign++) {
                if (FontFile.of(fonts, sign) == null) {
                    missing.add("U+%X".formatted(sign));
                }
            }
        }
        CharsetEncoder two = Charset.forName("GB18030").newEncoder();
        for (char sign = 0xA0; sign < 0xD800; sign++) {
            boolean inTheOldPart =
                    two.encode(CharBuffer.wrap(new char[] {sign})).remaining() == 2;
            if (inTheOldPart && Character.isDefined(sign) && FontFile.of(fonts, sign) == null) {
                missing.add("U+%X".formatted((int) sign));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void chinese_is_embedded_as_a_subset_and_can_be_copied() throws IOException {
        List<FontFile> font = chinese();
        Sheet sheet = new Sheet(Locale.CHINESE, "事件 INC-1", "北海", AT)
                .fact("发生了什么", "调度助手停机，转人工；English words stay whole。".repeat(20));
        byte[] bytes = new Printing(sheet, font).toBytes();
        assertThat(bytes.length).as("not the whole font").isLessThan(400_000);
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

    private static List<FontFile> latin() {
        return List.of(FontFile.latin());
    }

    /**
     * The fonts that `./portal run` and `./portal test` fetch. Maven alone on a machine that has run neither has none; a
     * test run that names them must find them.
     */
    private static List<FontFile> chinese() {
        if (fonts == null) {
            fonts = installed();
        }
        return fonts;
    }

    private static List<FontFile> installed() {
        String named = System.getProperty("openbeian.font");
        if (named != null) {
            assertThat(FontFile.among(named))
                    .as("the fonts that the test run names: " + named)
                    .hasSizeGreaterThan(5);
            return Typeface.fonts(named);
        }
        String software = System.getenv().getOrDefault("OPENBEIAN_SOFTWARE", "../.portal/software");
        String found = Stream.of(
                        "DejaVuSans", "DroidSansFallbackFull", "HanaMinA", "HanaMinB", "BabelStoneHan", "Symbola_hint")
                .map(name -> software + "/fonts/" + name + ".ttf")
                .collect(Collectors.joining(":"));
        Assumptions.assumeTrue(
                FontFile.among(found).size() > 5, "there are no fonts on this machine; ./portal test fetches them");
        return Typeface.fonts(found);
    }
}
