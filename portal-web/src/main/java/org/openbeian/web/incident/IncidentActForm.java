package org.openbeian.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.openbeian.common.InputCheck;
import org.openbeian.common.Invalid;
import org.openbeian.common.NotFound;
import org.openbeian.incident.IncidentDeskService;
import org.openbeian.incident.IncidentHandlingService;
import org.openbeian.incident.IncidentLinkingService;
import org.openbeian.incident.IncidentTerms;
import org.openbeian.incident.ReportingService;

/** What a supervisor does with the incident on the page. */
@Named
@RequestScoped
public class IncidentActForm {

    @Inject
    IncidentDeskService desk;

    @Inject
    IncidentLinkingService linking;

    @Inject
    IncidentHandlingService handling;

    @Inject
    ReportingService reporting;

    @Inject
    IncidentCasePage page;

    @Inject
    IncidentQuestions questions;

    @Inject
    HttpServletRequest request;

    private String level;
    private String oecd;
    private String reason;
    private String survivor;
    private String mergeReason;
    private boolean differs;
    private String registrationNumber;
    private String endedOn;
    private boolean subjectsInformed;
    private boolean verified;
    private String lesson;
    private String shown;
    private String checkOn;

    public String take() {
        desk.take(page.getId());
        return done("incident_taken");
    }

    public String triage() {
        desk.triage(page.getId(), levelNumber(), oecd, reason, basis());
        return done("incident_triaged");
    }

    public String relevel() {
        desk.relevel(page.getId(), levelNumber(), oecd, reason, basis());
        return done("incident_triaged");
    }

    private int levelNumber() {
        return getLevel().matches("[1-4]") ? Integer.parseInt(getLevel()) : 0;
    }

    public String dismiss() {
        boolean dismissed = desk.dismiss(page.getId(), reason, request.getParameter("shownDismissal"), basis());
        return done(dismissed ? "incident_dismissed" : "incident_dismissal_proposed");
    }

    /** @throws Invalid at the number when there is no such incident: the page and what was typed on it stay */
    public String merge() {
        try {
            return IncidentLinks.toCase(linking.merge(page.getId(), survivor, mergeReason, differs))
                    + "&done=incident_absorbed";
        } catch (NotFound unknown) {
            throw new Invalid("/survivor", "complaint.no_such_incident");
        }
    }

    public String link() {
        linking.link(page.getId(), registrationNumber);
        return done("incident_linked");
    }

    public String contain() {
        handling.contain(page.getId(), shown);
        return done("incident_contain");
    }

    public String summarise() {
        handling.summarise(page.getId(), questions.toJson());
        return done("incident_summary");
    }

    public String relapse() {
        reporting.relapse(page.getId(), reason);
        return done("incident_relapsed");
    }

    public String endHandling() {
        handling.endHandling(page.getId(), day("endedOn", endedOn), subjectsInformed, reason, basis());
        return done("incident_ended");
    }

    private static LocalDate day(String field, String given) {
        return InputCheck.day(field, given);
    }

    public String returnSummary() {
        handling.returnSummary(page.getId(), reason, basis());
        return done("incident_returned");
    }

    public String close() {
        handling.close(page.getId(), verified, day("checkOn", checkOn), lesson, reason, basis());
        return done("incident_closed");
    }

    public String reopen() {
        handling.reopen(page.getId(), reason);
        return done("incident_reopened");
    }

    public String restart() {
        handling.restart(page.getId());
        return done("incident_restarted");
    }

    /** What had come in when the page was drawn. */
    private String basis() {
        return request.getParameter("shownBasis");
    }

    private String done(String what) {
        return IncidentLinks.toCase(page.getId()) + "&done=" + what;
    }

    public List<String> getOecdSeverities() {
        return IncidentTerms.oecdSeverities();
    }

    /** Begins with the level that stands. */
    public String getLevel() {
        return level == null ? String.valueOf(page.getIncident().getGravity().getLevel()) : level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getOecd() {
        return oecd == null ? page.getIncident().getGravity().getOecd() : oecd;
    }

    public void setOecd(String oecd) {
        this.oecd = oecd;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getMergeReason() {
        return mergeReason;
    }

    public void setMergeReason(String mergeReason) {
        this.mergeReason = mergeReason;
    }

    public boolean isDiffers() {
        return differs;
    }

    public void setDiffers(boolean differs) {
        this.differs = differs;
    }

    public String getSurvivor() {
        return survivor;
    }

    public void setSurvivor(String survivor) {
        this.survivor = survivor;
    }

    public String getRegistrationNumber() {
        return registrationNumber;
    }

    public void setRegistrationNumber(String registrationNumber) {
        this.registrationNumber = registrationNumber;
    }

    public String getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(String endedOn) {
        this.endedOn = endedOn;
    }

    public boolean isSubjectsInformed() {
        return subjectsInformed;
    }

    public void setSubjectsInformed(boolean subjectsInformed) {
        this.subjectsInformed = subjectsInformed;
    }

    public boolean isVerified() {
        return verified;
    }

    public void setVerified(boolean verified) {
        this.verified = verified;
    }

    public String getLesson() {
        return lesson;
    }

    public void setLesson(String lesson) {
        this.lesson = lesson;
    }

    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = shown;
    }

    public String getCheckOn() {
        return checkOn;
    }

    public void setCheckOn(String checkOn) {
        this.checkOn = checkOn;
    }

    /** What a summary says, for the desk as for an operator. */
    public List<String> getSummaryFields() {
        return FollowPage.SUMMARY;
    }
}
