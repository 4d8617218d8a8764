package org.openbeian.web.registration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.QuarterDue;
import org.openbeian.registration.UserReport;
import org.openbeian.registration.UserReportService;
import org.openbeian.web.deadline.ClockLine;
import org.openbeian.web.frame.text.Language;

/** How many use the system, each quarter, and what the holder owes of its registration. */
@Named
@RequestScoped
public class UsersPage {

    @Inject
    UserReportService service;

    @Inject
    HttpServletRequest request;

    @Inject
    Language language;

    @Inject
    PortalClock clock;

    private String id;
    private boolean asked;
    private List<UserReport> reports;
    private QuarterDue quarter;
    private List<ClockLine> duties;
    private String registered;
    private String active;

    @PostConstruct
    void load() {
        id = request.getParameter("id");
        asked = service.isAsked(id);
        reports = service.of(id);
        quarter = service.quarter(id);
        duties = ClockLine.of(service.duties(id), clock.instant(), language);
    }

    public String report() {
        service.report(id, registered, active);
        return FilingLinks.to("users", id) + "&done=users_reported";
    }

    public boolean isAsked() {
        return asked;
    }

    public List<UserReport> getReports() {
        return reports;
    }

    /** The last ones, if they show another band of scale than is registered; null else. */
    public UserReport getCrossing() {
        return reports.isEmpty() || !reports.get(0).isCrossing() ? null : reports.get(0);
    }

    public List<ClockLine> getDuties() {
        return duties;
    }

    /** The quarter that is asked for. */
    public QuarterDue getQuarter() {
        return quarter;
    }

    /** Key of what the page of the registration says of it: a duty only where it is one. */
    public String getHint() {
        return hint(quarter.standing());
    }

    static String hint(QuarterDue.Standing standing) {
        return standing == QuarterDue.Standing.NOT_ASKED ? "users.life.not_asked" : "users.life";
    }

    public String getRegistered() {
        return registered;
    }

    public void setRegistered(String registered) {
        this.registered = registered;
    }

    public String getActive() {
        return active;
    }

    public void setActive(String active) {
        this.active = active;
    }
}
