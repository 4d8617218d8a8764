package org.openbeian.web.frame.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbeian.deadline.ClockDefinition;
import org.openbeian.deadline.ClockDefinitions;
import org.openbeian.grading.rulebook.Rule;
import org.openbeian.grading.rulebook.RuleBook;
import org.openbeian.registration.FilingState;
import org.openbeian.registration.Remedy;
import org.openbeian.supervision.Ground;

class LawNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Algorithm Recommendation Provisions Art. 24 | 《互联网信息服务算法推荐管理规定》第24条
                    Framework 1.0 s.5.7, 6.2(h)                 | 《人工智能安全治理框架》1.0 第 5.7, 6.2(h)
                    EU AI Act Art. 51(2)                        | 欧盟《人工智能法》第51条(2)
                    Labelling Measures Art. 4-5; GB 45438-2025  | 《人工智能生成合成内容标识办法》第4至5条；GB 45438-2025
                    SB 53                                       | SB 53
                    Administrative Penalty Law Art. 44, 45, 63, 64 (by analogy) | 《行政处罚法》第44、45、63、64条（参照）
                    Administrative Licensing Law Art. 50, 70 (by analogy)       | 《行政许可法》第50、70条（参照）
                    EU AI Act Art. 6(2), 49 and Annex III by analogy            | 欧盟《人工智能法》第6条第2款、第49条和附件三（参照）
                    Algorithm Recommendation Provisions Art. 31-33, 35          | 《互联网信息服务算法推荐管理规定》第31至33、35条
                    """)
    void a_source_has_its_chinese_name_and_an_unknown_one_stays(String english, String chinese) {
        assertThat(LawNames.chinese(english)).isEqualTo(chinese);
    }

    /** Whatever rule set a filing was graded by, its reader reads Chinese. */
    @Test
    void every_source_of_a_rule_is_chinese_throughout() {
        assertThat(Stream.of(RuleBook.version("2026-11-23.1"), RuleBook.newest())
                        .flatMap(book -> book.getTables().stream())
                        .flatMap(table -> table.rules().stream())
                        .map(Rule::source)
                        .filter(source -> !source.equals("-"))
                        .distinct()
                        .filter(source -> !LawNames.isChinese(LawNames.chinese(source))))
                .isEmpty();
    }

    /** Nor is there a Chinese word in what its reader of English sees. */
    @Test
    void every_source_is_english_throughout() throws IOException {
        assertThat(sourcesOfTheRules())
                .hasSizeGreaterThan(100)
                .noneMatch(source -> LawNames.english(source).codePoints().anyMatch(Character::isIdeographic));
        assertThat(LawNames.english("Interim Measures for Generative AI Services Art. 17 (大模型备案 practice)"))
                .isEqualTo("Interim Measures for Generative AI Services Art. 17 (large-model filing practice)");
    }

    /** What the product calls its own choices is no word of an authority, in no language. */
    @Test
    void what_the_authority_laid_down_itself_is_so_called_in_both_languages() throws IOException {
        assertThat(Stream.concat(
                                sourcesOfTheRules().stream(),
                                Stream.concat(
                                        Arrays.stream(FilingState.values())
                                                .flatMap(state -> Remedy.against(state, null).stream())
                                                .map(Remedy::getLegalBasis),
                                        Stream.of(
                                                Remedy.againstRefusedComplaint(null)
                                                        .getLegalBasis(),
                                                Remedy.toldBy("CERTIFICATE_ISSUED", Instant.EPOCH, null)
                                                        .orElseThrow()
                                                        .getLegalBasis())))
                        .filter(source -> source.contains("portal default"))
                        .flatMap(source -> Stream.of(LawNames.english(source), LawNames.chinese(source))))
                .hasSizeGreaterThan(8)
                .noneMatch(shown -> shown.contains("portal"));
        assertThat(LawNames.english("portal default; SAMR Complaint and Report Measures (by analogy)"))
                .isEqualTo("Rule of this authority; SAMR Complaint and Report Measures (by analogy)");
        assertThat(LawNames.english(
                        "Generative AI Interim Measures Art. 21; power to suspend an entry: portal default"))
                .isEqualTo("Generative AI Interim Measures Art. 21; power to suspend an entry: rule of this authority");
    }

    /** Clocks, and what a party is told that it can do against a decision. */
    @Test
    void every_source_of_a_clock_and_of_a_remedy_is_chinese_throughout() {
        Stream<String> clocks =
                ClockDefinitions.all().stream().map(ClockDefinition::getSource).filter(source -> !source.equals("-"));
        Stream<String> remedies = Arrays.stream(FilingState.values())
                .flatMap(state -> Remedy.against(state, null).stream())
                .flatMap(remedy -> Stream.of(remedy.getLegalBasis(), remedy.getTimesBasis()));
        remedies = Stream.concat(
                remedies,
                Stream.of("CERTIFICATE_ISSUED", "CORRECTION_LAPSED", "MEASURE_ORDERED")
                        .map(kind -> Remedy.toldBy(kind, Instant.EPOCH, null)
                                .orElseThrow()
                                .getLegalBasis()));
        remedies = Stream.concat(
                remedies, Stream.of(Remedy.againstRefusedComplaint(null).getLegalBasis()));
        Stream<String> orders = Arrays.stream(Ground.values())
                .flatMap(ground -> Remedy.against(ground.getEvent(), ground.name(), null).stream())
                .map(Remedy::getLegalBasis);
        remedies = Stream.concat(remedies, orders);
        assertThat(Stream.concat(clocks, remedies).distinct())
                .hasSizeGreaterThan(30)
                .allSatisfy(source ->
                        assertThat(LawNames.isChinese(LawNames.chinese(source))).isTrue());
    }

    /** The decision on a red line names its clause before the general basis. */
    @Test
    void the_basis_of_a_rejection_for_a_red_line_is_chinese_throughout() {
        String general =
                Remedy.against(FilingState.REJECTED, null).orElseThrow().getLegalBasis();
        assertThat(RuleBook.newest().getTables().stream()
                        .flatMap(table -> table.rules().stream())
                        .filter(rule -> rule.table().equals("T03"))
                        .map(rule -> rule.source() + "; " + general))
                .hasSizeGreaterThan(3)
                .allSatisfy(source ->
                        assertThat(LawNames.isChinese(LawNames.chinese(source))).isTrue());
    }

    /** Nobody can look up a draft, or what was not read, and a number or a notion is no law. */
    @Test
    void no_reader_is_shown_a_draft_or_a_note_as_the_basis() throws IOException {
        Pattern note = Pattern.compile("草案|征求意见|未核对|二手|\\bdraft\\b|not read|not checked|secondary|no number|neither");
        assertThat(Stream.concat(
                                sourcesOfTheRules().stream().filter(source -> !source.startsWith("same")),
                                Stream.of(RuleBook.version("2026-11-23.1"), RuleBook.newest())
                                        .flatMap(book -> book.getTables().stream())
                                        .flatMap(table -> table.rules().stream())
                                        .map(Rule::source))
                        .flatMap(source -> Stream.of(LawNames.chinese(source), LawNames.english(source))))
                .hasSizeGreaterThan(200)
                .noneMatch(shown -> note.matcher(shown).find());
        assertThat(LawNames.chinese("Interim Measures on Anthropomorphic AI Interaction Services (draft Art. 21(3))"))
                .isEqualTo("《人工智能拟人化互动服务管理暂行办法》（第21号令）第22条");
        assertThat(LawNames.chinese("EU AI Act Art. 51(2): 'greater than 10^25'"))
                .as("a number within a source stays")
                .isEqualTo("欧盟《人工智能法》第51条(2)：“超过 10^25”");
    }

    @Test
    void what_is_no_law_bears_no_sign_of_one() {
        assertThat(Stream.of(
                        "10^25",
                        "10^23 bio",
                        "portal default",
                        "public-opinion attribute or social-mobilisation capability"))
                .allMatch(LawNames::isOwn);
        assertThat(LawNames.chinese("public-opinion attribute or social-mobilisation capability"))
                .isEqualTo("本机关规定（舆论属性或社会动员能力）");
        assertThat(Stream.of(
                        "EU AI Act Art. 51(2)",
                        "Framework 1.0 s.5.1",
                        "portal default; Framework 1.0 s.3.2.1(a), 3.2.3"))
                .noneMatch(LawNames::isOwn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "within days of the blue moon: Administrative Licensing Law Art. 42",
                "Administrative Licensing Law Art. 82, as somebody remembers it"
            })
    void half_a_source_is_not_translated(String source) {
        assertThat(LawNames.chinese(source)).isEqualTo(source);
        assertThat(LawNames.isChinese(source)).isFalse();
    }

    /** Of all versions, with those of clocks, incidents and the catalogue. */
    private static Set<String> sourcesOfTheRules() throws IOException {
        Set<String> sources = new TreeSet<>();
        Pattern source = Pattern.compile("\"source\"\\s*:\\s*\"([^\"]+)\"");
        try (Stream<Path> files = Files.walk(Path.of("../filing-ejb/src/main/resources/domain"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                source.matcher(Files.readString(file)).results().forEach(found -> sources.add(found.group(1)));
            }
        }
        return sources;
    }
}
