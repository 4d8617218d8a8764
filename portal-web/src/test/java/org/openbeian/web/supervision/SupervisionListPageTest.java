package org.openbeian.web.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbeian.supervision.CaseLine;
import org.openbeian.supervision.SupervisionCase.Cause;

class SupervisionListPageTest {

    /** A condition that is overdue is no complaint, and is looked for under its own heading. */
    @Test
    void each_case_stands_under_the_heading_of_what_opened_it() {
        CaseLine complaints = line("1", Cause.COMPLAINTS);
        CaseLine breach = line("2", Cause.CONDITION_BREACHED);
        List<CaseLine> all = List.of(complaints, breach);
        assertThat(SupervisionListPage.because(all, Cause.COMPLAINTS)).containsExactly(complaints);
        assertThat(SupervisionListPage.because(all, Cause.CONDITION_BREACHED)).containsExactly(breach);
    }

    private static CaseLine line(String id, Cause cause) {
        return new CaseLine(id, "s", "云岫", "Yunxiu", 3, cause, Instant.EPOCH, "f");
    }
}
