package org.openbeian.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openbeian.access.Queries;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.AFiling;
import org.openbeian.registration.FieldsOf;
import org.openbeian.registration.Filing;
import org.openbeian.registration.ServiceEnded;

/** The public reads the day that the holder has stated, beside the day on which the registration ended. */
class ServiceEndedTest {

    @Test
    void the_entry_says_when_the_service_had_ended() {
        Queries database = new Queries();
        RegisterProjection projection = new RegisterProjection();
        projection.em = database.em();
        Filing registration = AFiling.aFiling().registered().get();
        LocalDate day = LocalDate.of(2026, 11, 2);
        projection.serviceEnded(new ServiceEnded(registration, day));
        assertThat(database.persisted()).singleElement().isInstanceOfSatisfying(RegisterEvent.class, event -> {
            assertThat(event.getEvent()).isEqualTo("SERVICE_ENDED");
            assertThat(PortalClock.dayOf(event.getAt())).isEqualTo(day);
            assertThat(FieldsOf.get(event, "filingId")).isEqualTo(registration.getId());
        });
    }
}
