package org.openbeian.workflow.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openbeian.grading.rulebook.Rule;
import org.openbeian.grading.rulebook.RuleBook;
import org.openbeian.grading.rulebook.RuleTable;

class DecisionModelsTest {

    private static final Map<String, List<String>> HIT_POLICIES = Map.of(
            "U", List.of("UNIQUE", "null"),
            "F", List.of("FIRST", "null"),
            "C", List.of("COLLECT", "null"),
            "C>", List.of("COLLECT", "MAX"));

    @TestFactory
    Stream<DynamicTest> every_decision_model_says_cell_by_cell_what_the_rule_book_says() {
        return books().flatMap(book -> book.getTables().stream()
                .filter(table -> DmnResources.TABLES.contains(table.id()))
                .map(table ->
                        DynamicTest.dynamicTest(book.getVersion() + " " + table.id(), () -> assertSame(book, table))));
    }

    private static Stream<RuleBook> books() {
        return Stream.of("beihai", "nanling").flatMap(authority -> RuleBook.forAuthority(authority).stream());
    }

    /** Whoever decides exactly once must not depend on the day. */
    @TestFactory
    Stream<DynamicTest> only_tables_that_collect_have_rules_of_dated_law() {
        return books().map(book -> DynamicTest.dynamicTest(
                book.getVersion(), () -> assertThat(book.getTables()).allSatisfy(table -> assertThat(table.rules())
                        .allMatch(rule -> table.hitPolicy().startsWith("C") || rule.isInForceOn(LocalDate.EPOCH)))));
    }

    private static void assertSame(RuleBook book, RuleTable expected) {
        Decision decision = decision(book, expected.id());
        assertThat(decision.getName()).isEqualTo(expected.nameZh() + " / " + expected.nameEn());
        assertThat(decision.getVersionTag()).isEqualTo(book.getVersion());
        assertThat(decision.getCamundaHistoryTimeToLiveString()).isNotBlank();
        DecisionTable table =
                decision.getUniqueChildElementByType(DecisionTable.class) instanceof DecisionTable t ? t : null;
        assertThat(table).isNotNull();
        assertThat(List.of(table.getHitPolicy().name(), String.valueOf(table.getAggregation())))
                .isEqualTo(HIT_POLICIES.get(expected.hitPolicy()));
        assertThat(table.getInputs().stream()
                        .map(input -> input.getInputExpression().getText().getTextContent()))
                .isEqualTo(expected.inputs());
        assertThat(table.getInputs().stream()
                        .map(input -> input.getInputExpression().getTypeRef()))
                .doesNotContain("double", "number");
        assertThat(table.getOutputs().stream().map(output -> output.getName())).isEqualTo(expected.outputs());

        List<org.camunda.bpm.model.dmn.instance.Rule> rows = new ArrayList<>(table.getRules());
        assertThat(rows).hasSameSizeAs(expected.rules());
        for (int i = 0; i < rows.size(); i++) {
            assertSameRule(rows.get(i), expected.rules().get(i));
        }
    }

    private static void assertSameRule(org.camunda.bpm.model.dmn.instance.Rule row, Rule rule) {
        assertThat(row.getId()).isEqualTo(rule.id());
        assertThat(row.getDescription().getTextContent()).startsWith(rule.source() + " | " + rule.confidence());
        assertThat(row.getInputEntries().stream().map(DecisionModelsTest::cell))
                .as(rule.id())
                .isEqualTo(
                        rule.when().stream().map(DecisionModelsTest::withDigits).toList());
        assertThat(row.getOutputEntries().stream()
                        .map(entry -> entry.getText().getTextContent().strip()))
                .as(rule.id())
                .isEqualTo(rule.then().stream()
                        .map(value -> value instanceof String ? "\"" + value + "\"" : value.toString())
                        .toList());
    }

    private static String cell(InputEntry entry) {
        String text = entry.getText().getTextContent().strip();
        return text.isEmpty() ? "-" : text;
    }

    /** 10**25 written out, as the models have it. */
    private static String withDigits(String cell) {
        return java.util.regex.Pattern.compile("(?:(\\d+)\\*)?10\\*\\*(\\d+)")
                .matcher(cell)
                .replaceAll(match -> StraightRules.number(match.group()).toPlainString());
    }

    private static Decision decision(RuleBook book, String table) {
        InputStream model = DmnResources.of(book).get(table + ".dmn").get();
        DmnModelInstance instance = Dmn.readModelFromStream(model);
        Dmn.validateModel(instance);
        Decision decision =
                instance.getModelElementsByType(Decision.class).iterator().next();
        assertThat(decision.getId()).isEqualTo(table);
        return decision;
    }

    @Test
    void an_authority_without_rules_of_its_own_gets_the_default_ones() {
        List<RuleBook> books = RuleBook.forAuthority("central");
        assertThat(books).isEqualTo(RuleBook.forAuthority("beihai"));
        RuleBook newest = books.get(books.size() - 1);
        assertThat(DmnResources.of(newest))
                .containsOnlyKeys(DmnResources.TABLES.stream()
                        .map(table -> table + ".dmn")
                        .toList());
        assertThat(decision(newest, "T01").getVersionTag())
                .isEqualTo(RuleBook.newest().getVersion());
    }
}
