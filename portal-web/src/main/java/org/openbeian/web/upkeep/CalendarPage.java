package org.openbeian.web.upkeep;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.openbeian.deadline.CalendarProposal;
import org.openbeian.deadline.CalendarProposalService;

/** The holidays of a year: typed in by one administrator, agreed to by another. */
@Named
@RequestScoped
public class CalendarPage {

    @Inject
    CalendarProposalService service;

    @Inject
    HttpServletRequest request;

    private List<CalendarProposal> rows;
    private Set<String> agreeable;
    private String year;
    private String daysOff;
    private String makeUpDays;
    private String notice;

    /** Before anything is drawn, so that who has no right gets an error page. */
    @PostConstruct
    public void open() {
        rows = service.all();
        agreeable = service.agreeable();
    }

    public String propose() {
        service.propose(year, daysOff, makeUpDays, notice);
        return to("calendar_proposed");
    }

    public String agree() {
        service.agree(request.getParameter("agree"));
        return to("calendar_agreed");
    }

    public String decline() {
        service.decline(request.getParameter("decline"));
        return to("calendar_declined");
    }

    private static String to(String done) {
        return "/desk/upkeep/calendar?faces-redirect=true&done=" + done;
    }

    public List<CalendarProposal> getRows() {
        return rows;
    }

    public boolean mayAgree(CalendarProposal row) {
        return agreeable.contains(row.getId());
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getDaysOff() {
        return daysOff;
    }

    public void setDaysOff(String daysOff) {
        this.daysOff = daysOff;
    }

    public String getMakeUpDays() {
        return makeUpDays;
    }

    public void setMakeUpDays(String makeUpDays) {
        this.makeUpDays = makeUpDays;
    }

    public String getNotice() {
        return notice;
    }

    public void setNotice(String notice) {
        this.notice = notice;
    }
}
