package org.openbeian.web.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openbeian.common.InputCheck;
import org.openbeian.registration.FilingEvent;
import org.openbeian.review.Colleague;
import org.openbeian.supervision.Ground;
import org.openbeian.supervision.HearingNotice;
import org.openbeian.supervision.HearingService;
import org.openbeian.supervision.MeasureService;
import org.openbeian.supervision.Proposal;
import org.openbeian.supervision.StoryService;
import org.openbeian.supervision.SupervisionService;
import org.openbeian.web.frame.request.OnceForm;

/** Proposing, ordering and declining, measures, the end of a supervision case. */
@Named
@RequestScoped
public class SupervisionForm {

    @Inject
    HttpServletRequest request;

    @Inject
    SupervisionService service;

    @Inject
    HearingService hearingService;

    @Inject
    MeasureService measureService;

    @Inject
    OnceForm form;

    @Inject
    StoryService stories;

    @Inject
    SystemStoryPage page;

    private String event;
    private String ground;
    private String reasons;
    private String evidence;
    private String hearingUntil;
    private String urgency;
    private String proposal;
    private String decision;
    private String considered;
    private String takeBackReason;
    private String hearingAt;
    private String hearingPlace;
    private String hearingPresider;
    private String postponeReason;
    private String measure;
    private String wanted;
    private String due;
    private String incident;
    private String missing;
    private String conclusion;

    public String propose() {
        service.propose(
                page.getId(),
                event == null || event.isEmpty() ? null : FilingEvent.valueOf(event),
                ground(ground),
                reasons,
                evidence,
                InputCheck.day("hearingUntil", hearingUntil),
                incident,
                urgency);
        return back("proposed");
    }

    public String order() {
        return back(
                service.order(proposal, decision, considered, request.getParameter("shownFirst"))
                        ? "ordered"
                        : "ordered_first");
    }

    public String decline() {
        service.decline(proposal, decision, request.getParameter("shownFirst"));
        return back("proposal_declined");
    }

    public String takeBack() {
        service.takeBack(proposal, takeBackReason);
        return back("proposal_taken_back");
    }

    public String announceHearing() {
        hearingService.announceHearing(
                proposal,
                hearingAt,
                hearingPlace,
                hearingPresider,
                postponeReason,
                request.getParameter("shownNotice"));
        return back("hearing_announced");
    }

    public String orderMeasure() {
        measureService.orderMeasure(form.getKey(), page.getId(), measure, wanted, InputCheck.day("due", due), incident);
        return back("measure_ordered");
    }

    public String verify() {
        judgeMeasure(request.getParameter("verify"), true, null);
        return back("measure_verified");
    }

    public String sendBack() {
        judgeMeasure(request.getParameter("sendBack"), false, missing);
        return back("measure_sent_back");
    }

    public String closeCase() {
        stories.close(request.getParameter("closeCase"), conclusion, request.getParameter("shownBasis"));
        return back("case_closed");
    }

    private void judgeMeasure(String measureId, boolean enough, String why) {
        measureService.judgeMeasure(measureId, enough, why, request.getParameter("evidence-" + measureId));
    }

    private String back(String done) {
        return "/desk/supervision/system?faces-redirect=true&id=" + page.getId() + "&done=" + done;
    }

    public String getEvent() {
        return event;
    }

    public void setEvent(String event) {
        this.event = event;
    }

    static Ground ground(String given) {
        return given == null || given.isEmpty() ? null : Ground.valueOf(given);
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    /** Begins with the first day that may be set. */
    public String getHearingUntil() {
        return hearingUntil == null ? hearingService.soonestHearing().toString() : hearingUntil;
    }

    public void setHearingUntil(String hearingUntil) {
        this.hearingUntil = hearingUntil;
    }

    public String getUrgency() {
        return urgency;
    }

    public void setUrgency(String urgency) {
        this.urgency = urgency;
    }

    /** The proposal that the approver saw. */
    public String getProposal() {
        Proposal open = page.getStory().getOpen();
        return proposal == null && open != null ? open.getId() : proposal;
    }

    public void setProposal(String proposal) {
        this.proposal = proposal;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public String getConsidered() {
        return considered;
    }

    public void setConsidered(String considered) {
        this.considered = considered;
    }

    public String getTakeBackReason() {
        return takeBackReason;
    }

    public void setTakeBackReason(String takeBackReason) {
        this.takeBackReason = takeBackReason;
    }

    public String getHearingAt() {
        return hearingAt;
    }

    public void setHearingAt(String hearingAt) {
        this.hearingAt = hearingAt;
    }

    /** Begins with where it was to be held, as the holder was told last. */
    public String getHearingPlace() {
        return hearingPlace == null && told() != null ? told().getPlace() : hearingPlace;
    }

    public void setHearingPlace(String hearingPlace) {
        this.hearingPlace = hearingPlace;
    }

    /** Begins with who was to lead it, as long as that person can. */
    public String getHearingPresider() {
        return hearingPresider == null && told() != null && !told().isOvertaken()
                ? told().getPresiderId()
                : hearingPresider;
    }

    public void setHearingPresider(String hearingPresider) {
        this.hearingPresider = hearingPresider;
    }

    /** What the holder was told of the hearing that is to be announced; null while nothing. */
    private HearingNotice told() {
        Proposal open = page.getStory().getOpen();
        return open == null ? null : open.getHearing().getNotice();
    }

    /** Officers who may lead the hearing. */
    public List<Colleague> getPresiders() {
        return hearingService.presiders(page.getId());
    }

    public String getPostponeReason() {
        return postponeReason;
    }

    public void setPostponeReason(String postponeReason) {
        this.postponeReason = postponeReason;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getIncident() {
        return incident;
    }

    public void setIncident(String incident) {
        this.incident = incident;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }

    public String getMissing() {
        return missing;
    }

    public void setMissing(String missing) {
        this.missing = missing;
    }

    public String getConclusion() {
        return conclusion;
    }

    public void setConclusion(String conclusion) {
        this.conclusion = conclusion;
    }
}
