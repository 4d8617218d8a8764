package org.openbeian.web.supervision;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openbeian.common.PortalClock;
import org.openbeian.complaint.ComplaintCategories;
import org.openbeian.registration.FilingEvent;
import org.openbeian.supervision.ProposalState;
import org.openbeian.supervision.StoryService;
import org.openbeian.supervision.SystemOverview;
import org.openbeian.supervision.TimelineEvent;
import org.openbeian.web.frame.text.Language;
import org.openbeian.web.review.ActWords;

/** One AI system, one story. What may be done about it is in {@link SupervisionForm}. */
@Named
@RequestScoped
public class SystemStoryPage {

    @Inject
    StoryService service;

    @Inject
    HttpServletRequest request;

    @Inject
    Language language;

    @Inject
    PortalClock clock;

    private SystemOverview story;

    @PostConstruct
    void load() {
        story = service.story(request.getParameter("id"));
    }

    /** Before anything is drawn, so that what may not be seen becomes an error page. */
    public void open() {
        // reading happened when this object was made
    }

    public SystemOverview getStory() {
        return story;
    }

    public String getId() {
        return story.getFilingId();
    }

    /** What happened, in the words of its part. */
    public String what(TimelineEvent event) {
        String word = event.getWhat();
        return switch (event.getLane()) {
            case REGISTRATION -> language.text("ISSUED".equals(word) ? "story_event.ISSUED" : "act." + word);
            case COMPLAINT ->
                language.text(
                        event.getParts().isEmpty() ? "complaint_story." + word : "complaint_story.several",
                        event.getParts().size());
            case INCIDENT -> language.text("incident_act." + word);
            case SUPERVISION -> language.text("story_event." + word);
        };
    }

    /** What the day is that stands at an event: mostly the end of a term. */
    public String day(TimelineEvent event) {
        return language.text(
                switch (event.getWhat()) {
                    case "ISSUED" -> "story.valid_until";
                    case "DEREGISTRATION_PREPARED", "DEREGISTRATION_SIGNED" -> "deregister.ends";
                    default -> "supervision.due";
                });
    }

    /** What was said by it in one word; empty for nothing. */
    public String said(TimelineEvent event) {
        String code = event.getSaid();
        if (code == null) {
            return "";
        }
        return switch (event.getLane()) {
            case REGISTRATION -> registration(event, code);
            case COMPLAINT -> complaint(event, code);
            case INCIDENT -> code;
            case SUPERVISION -> supervision(event, code);
        };
    }

    private String registration(TimelineEvent event, String code) {
        String key = event.getWhat().equals("SUBMITTED") ? "filing_kind." + code : ActWords.said(event.getWhat(), code);
        return language.has(key) ? language.text(key) : code;
    }

    private String supervision(TimelineEvent event, String code) {
        return switch (event.getWhat()) {
            case "CASE_OPENED" ->
                code.matches("[0-9]+")
                        ? language.text("story_event.complaints", Integer.valueOf(code))
                        : language.text("supervision_cause." + code);
            case "CONDITION_HANDED_IN", "CONDITION_VERIFIED", "CONDITION_BREACHED", "CONDITION_WAIVED" ->
                language.text("condition." + code);
            case "REGRADE_ENDED" -> language.text("change_result." + code);
            default -> language.text("registration_event." + code);
        };
    }

    private String complaint(TimelineEvent event, String code) {
        if (event.getWhat().equals("RECEIVED")) {
            return ComplaintCategories.find(code)
                    .map(category -> language.of(category.zh(), category.en()))
                    .orElse(code);
        }
        return language.text((event.getWhat().equals("ASKED") ? "complaint_story." : "outcome.") + code);
    }

    /** Where more of it is to be read; null where nothing more is. */
    public String to(TimelineEvent event) {
        if (event.getCaseId() == null) {
            return null;
        }
        return switch (event.getLane()) {
            case REGISTRATION -> "/desk/review/case?id=" + event.getCaseId();
            case COMPLAINT -> "/desk/complaint/case?id=" + event.getCaseId();
            case INCIDENT -> "/desk/incident/case?id=" + event.getCaseId();
            case SUPERVISION -> null;
        };
    }

    /** Also while a decision that was sent is read, so that who was slower than another approver is told so. */
    public boolean isDeciding() {
        return can(ProposalState.Event.DECLINE) || isReading("decision");
    }

    /** The reader decides on proposals, but not on this one. */
    public boolean isDecidedByAnother() {
        return story.isApprover() && story.getOpen() != null && !can(ProposalState.Event.DECLINE);
    }

    /** The open proposal is the reader's own; also while the wish to take it back is read, for the same reason. */
    public boolean isTakingBack() {
        return can(ProposalState.Event.TAKE_BACK) || isReading("takeBackReason");
    }

    /** A hearing that was asked for is to be announced; also while a notice that was sent is read, for the same reason. */
    public boolean isAnnouncing() {
        return can(ProposalState.Event.ANNOUNCE) || isReading("hearingPlace");
    }

    /** The reader is to lead the hearing and to put it on record, on a page of its own. */
    public boolean isLeading() {
        return can(ProposalState.Event.RECORD);
    }

    private boolean can(ProposalState.Event event) {
        return story.can(event, clock.today());
    }

    private boolean isReading(String field) {
        return request.getParameter(field) != null
                && FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    public List<String> getGrounds() {
        return story.grounds(clock.today()).stream().map(Enum::name).toList();
    }

    /** Whether all that can be proposed burdens the holder, so that evidence is needed whatever it is. */
    public boolean isBurdening() {
        return !story.getProposable().contains(FilingEvent.LIFT);
    }

    /** Whether it can be suspended: only that can be urgent, and only that rests on a grave incident. */
    public boolean isSuspendable() {
        return story.getProposable().contains(FilingEvent.SUSPEND);
    }

    public List<String> getProposable() {
        return story.getProposable().stream().map(Enum::name).toList();
    }
}
