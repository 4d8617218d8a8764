package org.openbeian.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is typed asks the index for terms that the index has. */
class SearchPlanTest {

    private static final String[] NAMES = {
        "北海智能客服系统（示例）", "Beihai Intelligent Service Desk", "云岫银行股份有限公司", "Yunxiu Café Bank Co., Ltd.", "000123"
    };
    private static final Set<String> TERMS = SearchTerms.ofNames(NAMES);
    private static final String TEXT = SearchTerms.textOf(NAMES);

    @Test
    void chinese_is_found_by_any_two_neighbouring_characters() {
        assertFound("智能", 0);
        assertFound("智能客服", 0);
        assertFound("北海 银行", 0);
        assertNotFound("能智");
        assertNotFound("智客");
        // sounds alike
        assertNotFound("知能");
    }

    @Test
    void blanks_that_came_between_ideographs_or_went_between_words_are_no_matter() {
        assertFound("智 能", 0);
        assertFound("智 能　客 服", 0);
        assertFound("云 岫银行", 1);
        assertNotFound("能 智");
        assertFound("IntelligentDesk", 1);
        assertThat(SearchPlan.of("智 ")).as("one alone is too little").isEmpty();
    }

    @Test
    void pinyin_is_found_with_and_without_spaces_and_by_every_common_reading() {
        assertFound("zhineng", 1);
        assertFound("zhi neng ke fu", 1);
        assertFound("ZhinengKefu", 1);
        assertFound("yinhang", 1);
        assertFound("yinxing", 1);
        assertNotFound("yinhua");
    }

    @Test
    void words_are_found_by_their_beginning_whatever_their_case_accents_and_width() {
        assertFound("intel", 0);
        assertFound("INTELLIGENT desk", 0);
        assertFound("cafe", 0);
        assertFound("ｂａｎｋ", 0);
        assertFound("ser", 0);
        assertNotFound("ntelligent");
        assertNotFound("intelligents");
    }

    @Test
    void a_serial_number_and_mixed_text_are_found() {
        assertFound("000123", 0);
        assertFound("yunxiu智能", 0);
    }

    @Test
    void nothing_but_signs_asks_nothing() {
        assertThat(SearchPlan.of("+-*\"（）")).isEmpty();
        assertThat(SearchPlan.of("证")).isEmpty();
    }

    @Test
    void a_long_text_asks_for_no_more_terms_than_narrow_down() {
        assertThat(SearchPlan.of("北海智能客服系统示例云岫银行股份有限公司").get(0).terms())
                .hasSize(SearchPlan.MOST_TERMS)
                .startsWith("北海")
                .endsWith("公司");
    }

    @Test
    void letters_are_taken_apart_into_the_fewest_syllables() {
        assertThat(Pinyin.syllables("zhinengkefu")).containsExactly("zhi", "neng", "ke", "fu");
        assertThat(Pinyin.syllables("xian")).containsExactly("xi", "an");
        assertThat(Pinyin.syllables("intelligent")).isEmpty();
        assertThat(Pinyin.syllables("")).isEmpty();
    }

    @Test
    void every_term_fits_its_column() {
        assertThat(SearchTerms.ofNames("庄装床双 Ёжик сверхдлинный Übergrößenträger"))
                .allMatch(term -> term.length() <= 60);
        assertThat(SearchTerms.ofFacets("DEREGISTERED", 5, "GENERATIVE_PUBLIC", "CUSTOMER_SERVICE"))
                .allMatch(term -> term.length() <= 60);
    }

    @Test
    void whatever_is_chosen_of_state_grade_category_and_sector_is_one_term() {
        Set<String> terms = SearchTerms.ofFacets("REGISTERED", 3, "ALGORITHM", "ENERGY");
        assertThat(terms).hasSize(15);
        assertThat(SearchTerms.facets("", 0, "", "")).isEmpty();
        assertThat(terms)
                .contains(
                        SearchTerms.facets("REGISTERED", 0, "", ""),
                        SearchTerms.facets("", 3, "", "ENERGY"),
                        SearchTerms.facets("REGISTERED", 3, "ALGORITHM", "ENERGY"))
                .doesNotContain(
                        SearchTerms.facets("", 2, "", "ENERGY"),
                        SearchTerms.facets("REGISTERED", 0, "ENERGY", ""),
                        SearchTerms.facets("", 0, "ALGORITHM", "HEALTH_CLINICAL"));
    }

    private static void assertFound(String typed, int way) {
        List<SearchPlan> plans = SearchPlan.of(typed);
        assertThat(plans).as(typed).hasSizeGreaterThan(way);
        assertThat(finds(plans.get(way))).as(typed).isTrue();
    }

    private static void assertNotFound(String typed) {
        assertThat(SearchPlan.of(typed)).as(typed).noneMatch(SearchPlanTest::finds);
    }

    private static boolean finds(SearchPlan plan) {
        return TERMS.containsAll(plan.terms()) && plan.verbatim().stream().allMatch(TEXT::contains);
    }

    @Test
    void signs_of_more_than_sixteen_bits_are_indexed_whole() {
        assertThat(SearchTerms.ofNames("𬬻料与𬭊料鉴定"))
                .contains("𬬻料", "料与", "与𬭊", "𬭊料", "料鉴", "鉴定")
                .allMatch(term -> term.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE));
        assertThat(SearchPlan.of("𬬻料").get(0).terms()).containsExactly("𬬻料");
        assertThat(SearchPlan.of("𬬻料").get(0).verbatim()).isEmpty();
        assertThat(new SearchWords("𬬻").isOneIdeograph()).isTrue();
    }

    @Test
    void halves_and_pictures_in_a_name_break_nothing() {
        assertThat(SearchTerms.ofNames("\ud800云岫\udc00", "😀😁", "a😀b"))
                .allMatch(term -> term.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE))
                .contains("云岫", "a", "b");
    }
}
