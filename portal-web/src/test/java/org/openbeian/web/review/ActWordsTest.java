package org.openbeian.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActWordsTest {

    @Test
    void an_approver_has_decided_where_a_reviewer_recommends() {
        assertThat(ActWords.said("DECISION", "APPROVE")).isEqualTo("decision.APPROVE");
        assertThat(ActWords.said("REVIEW", "APPROVE")).isEqualTo("opinion.APPROVE");
        assertThat(ActWords.said("DECISION", "RETURN")).isEqualTo("opinion.RETURN");
    }
}
