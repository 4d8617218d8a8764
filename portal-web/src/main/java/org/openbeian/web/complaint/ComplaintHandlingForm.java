package org.openbeian.web.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.openbeian.complaint.ComplaintDecisionService;
import org.openbeian.complaint.OfficerNamingService;

/** Who handles a complaint and for how long: taken over, barred for one officer, more time asked for and given. */
@Named
@RequestScoped
public class ComplaintHandlingForm {

    @Inject
    ComplaintDecisionService service;

    @Inject
    OfficerNamingService naming;

    @Inject
    ComplaintCasePage page;

    @Inject
    HttpServletRequest request;

    private String takeOverReason;
    private String officer;
    private String officerReason;
    private String officerBack;
    private String officerBackReason;
    private String extensionReason;
    private String declineReason;

    public String takeOver() {
        service.takeOver(page.getId(), takeOverReason);
        return ComplaintCasePage.to(page.getId(), "complaint_taken");
    }

    public String read() {
        service.read(page.getId(), request.getParameter("shownBasis"));
        return ComplaintCasePage.to(page.getId(), "complaint_read");
    }

    public String showAnswer() {
        service.showAnswer(page.getId());
        return ComplaintCasePage.to(page.getId(), "complaint_shown");
    }

    public String aboutOfficer() {
        naming.isAboutOfficer(page.getId(), officer, officerReason);
        // who has named themselves cannot open it any more
        return "/desk/complaint/list?faces-redirect=true&done=complaint_about_officer";
    }

    public String agreeAboutOfficer() {
        naming.agreeAboutOfficer(page.getId(), request.getParameter("agreeOfficer"));
        return ComplaintCasePage.to(page.getId(), "complaint_officer_agreed");
    }

    public String notAboutOfficer() {
        naming.isNotAboutOfficer(page.getId(), officerBack, officerBackReason);
        return ComplaintCasePage.to(page.getId(), "complaint_officer_back");
    }

    public String wantTime() {
        service.wantTime(page.getId(), extensionReason);
        return ComplaintCasePage.to(page.getId(), "complaint_time_wanted");
    }

    public String giveTime() {
        service.giveTime(page.getId(), request.getParameter("shownTime"));
        return ComplaintCasePage.to(page.getId(), "complaint_time_given");
    }

    public String declineTime() {
        service.declineTime(page.getId(), declineReason, request.getParameter("shownTime"));
        return ComplaintCasePage.to(page.getId(), "complaint_time_declined");
    }

    public String getDeclineReason() {
        return declineReason;
    }

    public void setDeclineReason(String declineReason) {
        this.declineReason = declineReason;
    }

    public String getTakeOverReason() {
        return takeOverReason;
    }

    public void setTakeOverReason(String takeOverReason) {
        this.takeOverReason = takeOverReason;
    }

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(String officer) {
        this.officer = officer;
    }

    public String getOfficerReason() {
        return officerReason;
    }

    public void setOfficerReason(String officerReason) {
        this.officerReason = officerReason;
    }

    public String getOfficerBack() {
        return officerBack;
    }

    public void setOfficerBack(String officerBack) {
        this.officerBack = officerBack;
    }

    public String getOfficerBackReason() {
        return officerBackReason;
    }

    public void setOfficerBackReason(String officerBackReason) {
        this.officerBackReason = officerBackReason;
    }

    public String getExtensionReason() {
        return extensionReason;
    }

    public void setExtensionReason(String extensionReason) {
        this.extensionReason = extensionReason;
    }
}
