package org.openbeian.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.Numbers;
import org.openbeian.tenancy.Authority;

class ComplaintNumberTest {

    /** Who sends one before and one after a stranger's would else know when the stranger's came, better than it is kept. */
    @Test
    void the_number_of_a_complaint_is_drawn_and_not_counted() {
        ComplaintLodgingService service = new ComplaintLodgingService();
        service.clock = new PortalClock(Clock.systemUTC());
        service.complaints = new ComplaintRepository() {
            @Override
            boolean isGiven(String number) {
                return false;
            }
        };
        service.numbers = new Numbers() {
            @Override
            public int next(Authority authority, String kind, int year) {
                throw new AssertionError("counted");
            }
        };
        assertThat(service.number(new Authority(1, "x", null, "甲", "A", "甲", "A", "甲", "110000", "X")))
                .matches("CMP-110000-\\d{4}-\\d{6}");
    }
}
