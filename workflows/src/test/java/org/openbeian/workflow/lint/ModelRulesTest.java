package org.openbeian.workflow.lint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The models keep the rules of the house and cover the state table; each rule has a sample that breaks it. */
class ModelRulesTest {

    private static final Path MODELS = Path.of("src/main/resources/bpmn");
    private static final Path STATE_TABLE = Path.of("../filing-ejb/src/test/resources/domain/workflow.json");

    /** What happens to a registration later has a process of its own. */
    private static final Set<String> LATER = Set.of("REGISTERED", "AMENDMENT_PENDING", "SUSPENDED", "RENEWAL_PENDING");

    /** Two moves of ours: the state table has no way for a change that is taken back, lapses or is overtaken by an order. */
    private static final Set<String> OURS =
            Set.of("AMENDMENT_PENDING end_change REGISTERED", "RENEWAL_PENDING end_change REGISTERED");

    /** Which lines of the state table a model draws; a draft is thrown away before there is a process. */
    private static final Map<String, Predicate<Move>> COVERED = Map.of(
            "RegistrationLife.bpmn",
            move -> move.machine.equals("registration") && LATER.contains(move.from),
            "Incident.bpmn",
            move -> move.machine.equals("incident"),
            "FilingReview.bpmn",
            move -> move.machine.equals("registration") && !LATER.contains(move.from) && !move.event.equals("discard"),
            "Complaint.bpmn",
            move -> move.machine.equals("complaint"));

    static Stream<Path> models() throws IOException {
        try (Stream<Path> files = Files.walk(MODELS)) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList().stream();
        }
    }

    @Test
    void there_are_models() throws IOException {
        assertThat(models()).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_model_keeps_the_rules(Path model) throws IOException {
        assertThat(ModelRules.broken(model.getFileName().toString(), Files.readString(model)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            file name is process id                  | process id=Q.*?Q              | process id=QOtherQ
            history has an end                       | camunda:historyTimeToLive=Q.*?Q |
            version tag                              | camunda:versionTag=Q.*?Q      |
            named                                    | name=Q受理审查Q               |
            named                                    | name=Q批准Q                   |
            documented                               | <bpmn:documentation>Grading.*?</bpmn:documentation> |
            the domain hears of each task            | event=QdeleteQ                | event=QassignmentQ
            known kind of work                       | Task_Grade                    | Task_Something
            known step                               | filingSteps.startReview       | filingSteps.closeEyes
            known step                               | camunda:expression=           | camunda:class=
            in a job only where a retry is wanted    | camunda:asyncBefore=QtrueQ    |
            in a job only where a retry is wanted    | id=QTask_IntakeQ              | id=QTask_IntakeQ camunda:asyncBefore=QtrueQ
            every answer has a way                   | outcome == 'REFUSED'          | outcome == 'ACCEPTED'
            every answer has a way                   | default=QFlow_NoConfirmQ      |
            no script, no mail                       | camunda:expression=           | camunda:type=QmailQ camunda:expression=
            no script, no mail                       | <bpmn:conditionExpression     | <bpmn:conditionExpression language=QgroovyQ
            drawn                                    | bpmnElement=QTask_PanelQ      | bpmnElement=QTask_ReviewQ
            can be reached                           | targetRef=QEnd_RejectedQ      | targetRef=QEnd_RegisteredQ
            """)
    // Q stands for a double quote
    void each_rule_bites(String rule, String taken, String put) throws IOException {
        String good = Files.readString(MODELS.resolve("FilingReview.bpmn"));
        String quoted = put == null ? "" : put.replace('Q', '"');
        String bad = good.replaceAll(taken.replace('Q', '"'), quoted);
        assertThat(bad).as("the sample differs").isNotEqualTo(good);
        assertThat(ModelRules.broken("FilingReview.bpmn", bad))
                .anySatisfy(line -> assertThat(line).startsWith(rule));
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_model_covers_the_state_table(Path model) throws IOException {
        Predicate<Move> drawn = COVERED.get(model.getFileName().toString());
        Set<String> expected = stateTable(drawn);
        if (model.endsWith("RegistrationLife.bpmn")) {
            expected.addAll(OURS);
        }
        assertThat(transitions(Files.readString(model))).containsExactlyElementsOf(expected);
    }

    @Test
    void a_move_that_is_not_in_the_state_table_is_found() throws IOException {
        String bad = Files.readString(MODELS.resolve("FilingReview.bpmn"))
                .replace("SUBMITTED accept ACCEPTED", "SUBMITTED accept REGISTERED");
        assertThat(transitions(bad)).isNotEqualTo(stateTable(COVERED.get("FilingReview.bpmn")));
    }

    private static Set<String> transitions(String xml) {
        return Pattern.compile("<camunda:property name=\"transition\" value=\"(.*?)\"")
                .matcher(xml)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> stateTable(Predicate<Move> drawn) throws IOException {
        try (InputStream table = Files.newInputStream(STATE_TABLE)) {
            return Json.createReader(table).readObject().getJsonObject("machines").entrySet().stream()
                    .flatMap(machine -> machine.getValue().asJsonObject().getJsonArray("transitions").stream()
                            .map(move -> new Move(machine.getKey(), move.asJsonObject())))
                    .filter(drawn)
                    .map(Move::toString)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** One line of the state table. */
    private record Move(String machine, String from, String event, String to) {

        Move(String machine, JsonObject line) {
            this(machine, line.getString("from_state", ""), line.getString("event"), line.getString("to_state"));
        }

        @Override
        public String toString() {
            return (from + " " + event + " " + to).strip();
        }
    }
}
