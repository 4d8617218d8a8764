package org.openbeian.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.openbeian.grading.Track;
import org.openbeian.registration.FilingDetail;
import org.openbeian.registration.FilingState;
import org.openbeian.web.deadline.DueDays;
import org.openbeian.web.frame.text.Language;

/** {@code #{filingCourse}}: what has become of the open filing, in words, on a page and on paper alike. */
@Named("filingCourse")
@RequestScoped
public class FilingCourse {

    @Inject
    OpenFiling filing;

    @Inject
    Language language;

    @Inject
    DueDays due;

    /** What is going on, or how it ended; null when its state says everything. */
    public String getSentence() {
        FilingDetail detail = filing.getDetail();
        if (detail.getWithdrawal() != null) {
            return language.text("withdrawal." + detail.getWithdrawal(), language.date(detail.getClosedAt()));
        }
        String key = key(detail.getState(), detail.isRegradeDue(), detail.getTrack());
        return language.has(key) ? language.text(key, detail.getPanelDays()) : null;
    }

    /** A state says where a filing stands, and in two of them not by which way it came there. */
    static String key(FilingState state, boolean regradeDue, Track track) {
        boolean undecided = state == FilingState.UNDER_REVIEW || state == FilingState.AWAITING_DECISION;
        if (undecided && regradeDue) {
            return "tasks.regrade_due";
        }
        if (state == FilingState.AWAITING_DECISION && track == Track.RED_LINE) {
            return "tasks.red_line";
        }
        return "filing_state." + state;
    }

    /** The same on a receipt, where nothing else tells of a correction or of the register. */
    public String getSince() {
        FilingDetail detail = filing.getDetail();
        if (detail.getState() == FilingState.REGISTERED) {
            return language.text("course.registered", language.date(detail.getClosedAt()));
        }
        if (detail.getCorrection() != null) {
            return language.text(
                    "course.correction",
                    language.date(detail.getCorrection().getDueOn())
                            + due.mayMove(detail.getCorrection().getDueOn()));
        }
        LocalDate day = detail.getDueOn();
        String sentence = getSentence();
        return (sentence == null ? "" : sentence)
                + (day == null
                        ? ""
                        : " " + language.text("tasks.due") + language.date(day) + due.mayMove(day)
                                + (detail.isClockPaused() ? language.text("tasks.paused") : ""));
    }
}
