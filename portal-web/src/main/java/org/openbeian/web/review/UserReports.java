package org.openbeian.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.UserReport;
import org.openbeian.registration.UserReportService;

/** {@code #{userReports}}: what the holder of the system on the page has told of its users. */
@Named
@RequestScoped
public class UserReports {

    @Inject
    UserReportService service;

    @Inject
    PortalClock clock;

    private List<UserReport> read;

    /** A day until when something had to be told is past or not. */
    public LocalDate getToday() {
        return clock.today();
    }

    /** The newest first; read once for a page. */
    public List<UserReport> of(String filingId) {
        if (read == null) {
            read = service.of(filingId);
        }
        return read;
    }
}
