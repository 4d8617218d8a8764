package org.openbeian.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.openbeian.registration.FilingDetail;
import org.openbeian.registration.FilingState;
import org.openbeian.web.text.Language;

/** {@code #{filingCourse}}: what has become of the open filing, in words, on a page and on paper alike. */
@Named("filingCourse")
@RequestScoped
public class FilingCourse {

    @Inject
    OpenFiling filing;

    @Inject
    Language language;

    /** What is going on, or how it ended; null when its state says everything. */
    public String getSentence() {
        FilingDetail detail = filing.getDetail();
        if (detail.getWithdrawal() != null) {
            return language.text("withdrawal." + detail.getWithdrawal(), language.date(detail.getClosedAt()));
        }
        if (detail.isRegradeDue() && detail.getState() == FilingState.UNDER_REVIEW) {
            return language.text("tasks.regrade_due");
        }
        String key = "filing_state." + detail.getState();
        return language.has(key) ? language.text(key) : null;
    }

    /** The same on a receipt, where nothing else tells of a correction or of the register. */
    public String getSince() {
        FilingDetail detail = filing.getDetail();
        if (detail.getState() == FilingState.REGISTERED) {
            return language.text("course.registered", language.date(detail.getClosedAt()));
        }
        if (detail.getCorrection() != null) {
            return language.text(
                    "course.correction", language.date(detail.getCorrection().getDueOn()));
        }
        LocalDate due = detail.getDueOn();
        String sentence = getSentence();
        return (sentence == null ? "" : sentence)
                + (due == null
                        ? ""
                        : " " + language.text("tasks.due") + language.date(due)
                                + (detail.isClockPaused() ? language.text("tasks.paused") : ""));
    }
}
