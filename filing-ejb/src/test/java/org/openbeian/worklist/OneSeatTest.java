package org.openbeian.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbeian.review.TakeableTasks;

/** A case stands once in each list, however many seats of its round are free, and not for who holds one of them. */
class OneSeatTest {

    @ParameterizedTest
    @ValueSource(strings = {"review/QueueService", "worklist/WorkListService"})
    void each_list_of_what_could_be_taken_asks_for_it(String list) throws IOException {
        String source = Files.readString(Path.of("src/main/java/org/openbeian", list + ".java"));
        assertThat(source).containsPattern("State.OPEN and \"\\s*\\+ TakeableTasks.ONE_SEAT_OF_A_ROUND");
        assertThat(TakeableTasks.ONE_SEAT_OF_A_ROUND.replaceAll("\\s+", " "))
                .contains("seat.id <> w.id", "seat.assignee = :me or", "and seat.id < w.id)");
    }
}
