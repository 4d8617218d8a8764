package org.openbeian.openness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.openbeian.register.EntryCorrected;
import org.openbeian.registration.FilingNotices;
import org.openbeian.registration.FilingRepository;

/** Tells the holder of a registration that the register now describes it in other words. */
@ApplicationScoped
class CorrectionNotices {

    @Inject
    FilingRepository filings;

    @Inject
    FilingNotices notices;

    void tell(@Observes EntryCorrected event) {
        notices.tell(
                filings.get(event.filingId()),
                "ENTRY_CORRECTED",
                "entry/" + event.field() + "/" + event.filingId() + "/"
                        + event.at().toEpochMilli(),
                Map.of());
    }
}
