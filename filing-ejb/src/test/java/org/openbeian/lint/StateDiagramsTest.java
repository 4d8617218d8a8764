package org.openbeian.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openbeian.complaint.ComplaintState;
import org.openbeian.incident.IncidentState;
import org.openbeian.registration.FilingState;
import org.openbeian.review.ConditionState;
import org.openbeian.supervision.MeasureState;
import org.openbeian.supervision.ProposalState;

/** {@code docs/states.md} shows the tables as they are; what it should say stands in the failure. */
class StateDiagramsTest {

    private static final Path STATES = Path.of("../docs/states.md");

    @Test
    void the_diagrams_are_the_tables() throws Exception {
        assertThat(Files.readString(STATES))
                .contains(FilingState.table().diagram(FilingState.DRAFT))
                .contains(IncidentState.table().diagram(IncidentState.REPORTED))
                .contains(ComplaintState.table().diagram(ComplaintState.RECEIVED))
                .contains(ConditionState.table().diagram(ConditionState.OPEN))
                .contains(ProposalState.table().diagram(ProposalState.PROPOSED))
                .contains(MeasureState.table().diagram(MeasureState.ORDERED));
    }
}
