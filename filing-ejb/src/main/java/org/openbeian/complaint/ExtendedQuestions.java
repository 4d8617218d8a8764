package org.openbeian.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.ClockExtended;

/** A provider who was given more time to answer sees the new day, is told it, and the process waits for it. */
@ApplicationScoped
class ExtendedQuestions {

    @Inject
    ComplaintRepository complaints;

    @Inject
    ComplaintProcess process;

    @Inject
    ProviderNotices notices;

    void extended(@Observes ClockExtended event) {
        if (!event.isOf(ComplaintClocks.PROVIDER)) {
            return;
        }
        ProviderQuestion question = complaints.questionOn(event.caseId()).orElseThrow();
        if (!question.isOpen()) {
            // answered, and the process is just about to end the clock
            return;
        }
        question.dueOn(event.day());
        process.providerExtended(event.caseId(), PortalClock.endOf(event.day()));
        notices.tell(
                question,
                complaints.known(event.caseId()),
                "PROVIDER_QUESTION_EXTENDED",
                event.getOnce(),
                Map.of("notice", event.notice()));
    }
}
