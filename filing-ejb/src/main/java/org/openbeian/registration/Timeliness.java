package org.openbeian.registration;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Whether the applicant is in time: since when the service runs, as they say, and until when it had to be handed in. */
@Embeddable
public class Timeliness {

    /** The day on which the service began or will begin, as the applicant says. */
    @Column(name = "launch_on")
    private LocalDate launchOn;

    /** For which {@link #launchOn} it was looked whether an algorithm filing is owed. */
    @Column(name = "launch_seen")
    private LocalDate launchSeen;

    /** Until when it had to be handed in, as it was last submitted; null when nothing said so. */
    @Column(name = "duty_clock")
    private String clock;

    @Column(name = "duty_since")
    private LocalDate since;

    @Column(name = "duty_due")
    private LocalDate due;

    @Column(name = "filed_late")
    private boolean late;

    /** Nothing is known. */
    protected Timeliness() {}

    /** Only the page on the system says when the service begins. */
    void launched(String page, JsonObject answers) {
        if (page.equals("system")) {
            String day = answers.getString("launchDate", null);
            launchOn = day == null ? null : LocalDate.parse(day);
        }
    }

    /** It was looked whether anything is owed since that day. */
    void launchSeen() {
        launchSeen = launchOn;
    }

    /**
     * Whether it came late is measured on the day of the first submission, also by what a correction says.
     *
     * @param duty null when nothing is owed
     */
    void measured(FilingDuty duty) {
        clock = duty == null ? null : duty.clock();
        since = duty == null ? null : duty.since();
        due = duty == null ? null : duty.due();
        late = duty != null && duty.late();
    }

    /** Null when nothing said until when it had to be handed in. */
    FilingDuty duty() {
        return clock == null ? null : FilingDuty.kept(clock, since, due, late);
    }

    /** Handed in after the day that the law sets. */
    boolean isLate() {
        return late;
    }
}
