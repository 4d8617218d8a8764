package org.openbeian.web.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openbeian.common.PortalClock;
import org.openbeian.supervision.Hearing;
import org.openbeian.supervision.Proposal;

class MeasureDaysTest {

    private final MeasureDays days = new MeasureDays();

    /** Its holder has missed no term: there is nothing to answer any more. */
    @Test
    void what_is_not_ordered_waits_for_no_answer() {
        days.clock = new PortalClock(Clock.systemUTC());
        assertThat(days.stage(ended("TAKEN_BACK"))).isEqualTo("TAKEN_BACK");
        assertThat(days.stage(ended("DECLINED"))).isEqualTo("DECLINED");
        assertThat(days.stage(ended("ORDERED"))).isEqualTo("OVER");
    }

    private static Proposal ended(String end) {
        return new Proposal() {
            @Override
            public boolean isOpen() {
                return false;
            }

            @Override
            public boolean isOrdered() {
                return end.equals("ORDERED");
            }

            @Override
            public String getEnd() {
                return end;
            }

            @Override
            public Hearing getHearing() {
                return new Hearing();
            }

            @Override
            public boolean isAnswerable(LocalDate today) {
                return false;
            }
        };
    }
}
