package org.openbeian.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.openbeian.registration.Filing;

class WorkItemTest {

    private static final Instant NOW = Instant.parse("2026-11-29T02:00:00Z");

    private final WorkItem item =
            new WorkItem(new Filing("yunxiu", "云绣", null, "anna", NOW), WorkKind.INTAKE, "task", NOW);

    @Test
    void what_lost_its_holder_says_so_until_somebody_has_it() {
        item.claim("wu", NOW);
        item.lostHolder(NOW);
        assertThat(item.getState()).isEqualTo(WorkItem.State.OPEN);
        assertThat(new HeldRow(item, null).getLetGoAt()).isEqualTo(NOW);
        item.claim("li", NOW);
        assertThat(new HeldRow(item, null).getLetGoAt()).isNull();
    }

    @Test
    void what_is_given_back_was_not_let_go() {
        item.claim("wu", NOW);
        item.release("wu");
        assertThat(item.getLetGoAt()).isNull();
    }
}
