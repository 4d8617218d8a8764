package org.openbeian.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.WorkingCalendar;
import org.openbeian.review.ConditionInput;
import org.openbeian.review.ReviewService;
import org.openbeian.web.text.Language;

/** The approver's decision, with the conditions that the rules propose already written out. */
@Named
@RequestScoped
public class DecisionForm {

    /** What is proposed as time to meet a condition; the approver changes it. */
    private static final int PROPOSED_WORKING_DAYS = 60;

    @Inject
    ReviewService reviews;

    @Inject
    CasePage page;

    @Inject
    Language language;

    @Inject
    PortalClock clock;

    private List<ConditionLine> conditions;
    private String text;
    private String reason;
    private String heard;

    @PostConstruct
    void propose() {
        LocalDate due = WorkingCalendar.china().plusWorkingDays(clock.today(), PROPOSED_WORKING_DAYS);
        String owner = language.of(
                page.getDetail().getApplicant().getNameZh(),
                page.getDetail().getApplicant().getNameEn());
        conditions = page.getGrade().getConditions().stream()
                .map(code -> new ConditionLine(code, language.text("evidence." + code), owner, due))
                .toList();
    }

    public String approve() {
        reviews.approve(page.getTask(), List.of(), text);
        return Cases.to(page.getId()) + "&done=approved";
    }

    public String approveWithConditions() {
        List<ConditionInput> chosen = conditions.stream()
                .filter(ConditionLine::isChosen)
                .map(ConditionLine::input)
                .toList();
        reviews.approve(page.getTask(), chosen, text);
        return Cases.to(page.getId()) + "&done=approved";
    }

    public String returnToReview() {
        reviews.returnToReview(page.getTask(), reason);
        return Cases.to(page.getId()) + "&done=returned_to_review";
    }

    public String reject() {
        reviews.reject(page.getTask(), reason, heard);
        return Cases.to(page.getId()) + "&done=rejected";
    }

    public List<ConditionLine> getConditions() {
        return conditions;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getHeard() {
        return heard;
    }

    public void setHeard(String heard) {
        this.heard = heard;
    }
}
