package org.openbeian.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.DecidedGrade;
import org.openbeian.review.ConditionInput;
import org.openbeian.review.ConditionRule;
import org.openbeian.review.DecisionService;
import org.openbeian.web.frame.text.Language;

/** The approver's decision, with the conditions that the rules ask for with the grade set already written out. */
@Named
@RequestScoped
public class DecisionForm {

    private static final String DECIDED = "shownDecided";

    @Inject
    DecisionService decisions;

    @Inject
    HttpServletRequest request;

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
        LocalDate launch = day(page.getFiling().getAnswers().get("launchDate"));
        String owner = language.of(
                page.getDetail().getApplicant().getNameZh(),
                page.getDetail().getApplicant().getNameEn());
        conditions = page.getFiling().getConditions().stream()
                .map(code -> new ConditionLine(
                        code,
                        language.text("evidence." + code),
                        owner,
                        ConditionRule.of(code).day(clock.today(), launch)))
                .toList();
    }

    private static LocalDate day(JsonValue answer) {
        return answer instanceof JsonString day ? LocalDate.parse(day.getString()) : null;
    }

    public String approve() {
        decisions.approve(page.getTask(), List.of(), text, request.getParameter(DECIDED));
        return CaseLinks.to(page.getId()) + "&done=approved";
    }

    public String approveWithConditions() {
        List<ConditionInput> chosen = conditions.stream()
                .filter(ConditionLine::isChosen)
                .map(ConditionLine::input)
                .toList();
        decisions.approve(page.getTask(), chosen, text, request.getParameter(DECIDED));
        return CaseLinks.to(page.getId()) + "&done=approved";
    }

    public String returnToReview() {
        decisions.returnToReview(page.getTask(), reason, request.getParameter(DECIDED));
        return CaseLinks.to(page.getId()) + "&done=returned_to_review";
    }

    public String reject() {
        decisions.reject(page.getTask(), reason, heard, request.getParameter(DECIDED));
        return CaseLinks.to(page.getId()) + "&done=rejected";
    }

    /** What everybody will read of a grade below what the rules say at least; null where it is none. */
    public String getBelowFloor() {
        DecidedGrade decided = page.getFiling().getDecided();
        return decided != null && decided.isBelowFloor() ? language.text("entry.grade_below_floor") : null;
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
