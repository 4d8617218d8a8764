package org.openbeian.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");

    private final Filing filing = new Filing("yunxiu", "云绣", null, "anna", NOW);

    /** Whoever signs answers the authority, so what is said to its points is signed too. */
    @Test
    void an_answer_to_a_point_makes_another_statement() {
        CorrectionRequest asked = new CorrectionRequest(filing, false, "officer", NOW, LocalDate.of(2026, 6, 15));
        asked.gap("purpose", "UNCLEAR", "请说明使用场景。");
        String before = Snapshot.answersHash(filing, asked);
        asked.answer(asked.getGaps().get(0).getId(), "用于客服。", "ben");
        assertThat(Snapshot.answersHash(filing, asked)).isNotEqualTo(before);
        asked.answer(asked.getGaps().get(0).getId(), "用于客服！", "carl");
        assertThat(SafetyStatement.preparers(filing, Optional.of(asked)))
                .as("whoever has answered has prepared, too")
                .contains("ben", "carl");
        assertThat(Snapshot.answersHash(filing, null)).isEqualTo(Snapshot.answersHash(filing));
    }
}
