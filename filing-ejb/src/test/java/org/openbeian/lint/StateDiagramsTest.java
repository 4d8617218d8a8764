package org.openbeian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openbeian.casework.StateTable;

/** {@code docs/states.md} shows the tables as they are, each from its first state; what it should say stands in the failure. */
class StateDiagramsTest {

    private static final Path STATES = Path.of("../docs/states.md");
    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void the_diagrams_are_the_tables() throws Exception {
        Map<String, String> diagrams = diagrams();
        assertThat(diagrams)
                .containsKeys(
                        "FilingState",
                        "IncidentState",
                        "ComplaintState",
                        "ConditionState",
                        "ProposalState",
                        "MeasureState",
                        "CorrectionState");
        assertThat(Files.readString(STATES)).contains(diagrams.values());
    }

    /** Of each enum of states that has a table. */
    private static Map<String, String> diagrams() throws Exception {
        Map<String, String> diagrams = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith("State.java")).toList()) {
                Class<?> states = Class.forName(SOURCES.relativize(file)
                        .toString()
                        .replaceFirst("\\.java$", "")
                        .replace('/', '.'));
                for (Method table : states.getDeclaredMethods()) {
                    if (table.getReturnType() == StateTable.class && table.getParameterCount() == 0) {
                        table.setAccessible(true);
                        diagrams.put(states.getSimpleName(), diagram((StateTable<?, ?>) table.invoke(null), states));
                    }
                }
            }
        }
        return diagrams;
    }

    @SuppressWarnings("unchecked")
    private static <S extends Enum<S>> String diagram(StateTable<S, ?> table, Class<?> states) {
        return table.diagram((S) states.getEnumConstants()[0]);
    }
}
