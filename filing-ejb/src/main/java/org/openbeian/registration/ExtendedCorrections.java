package org.openbeian.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.openbeian.deadline.ClockExtended;

/** An applicant who was given more time for a correction sees the new day, is told it, and the process waits for it. */
@ApplicationScoped
class ExtendedCorrections {

    @Inject
    FilingRepository filings;

    @Inject
    FilingClocks clocks;

    @Inject
    FilingProcess process;

    @Inject
    FilingNotices notices;

    void extended(@Observes ClockExtended event) {
        if (!event.isOf(FilingClocks.CORRECTION)) {
            return;
        }
        Filing filing = filings.get(event.caseId());
        CorrectionRequest request = filings.openCorrection(filing.getId()).orElseThrow();
        LocalDate day = event.day();
        request.extend(day);
        clocks.isDue(filing, day, filing.due().isPaused());
        process.correctionExtended(filing.getId(), clocks.correctionTimers(day));
        notices.tell(
                filing,
                "CORRECTION_EXTENDED",
                event.getOnce(),
                Map.of("due", day.toString(), "notice", event.notice()));
    }
}
