package org.openbeian.web.supervision;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openbeian.review.CaseCondition;
import org.openbeian.review.ConditionService;

/** The conditions of a registration, for those who watch over it. */
@Named
@RequestScoped
public class ConditionForm {

    @Inject
    HttpServletRequest request;

    @Inject
    ConditionService service;

    @Inject
    SystemStoryPage page;

    private List<CaseCondition> conditions;
    private String reason;

    @PostConstruct
    void load() {
        conditions = service.of(page.getId());
    }

    public String verify() {
        judge(request.getParameter("verifyCondition"), true, null);
        return back("condition_verified");
    }

    public String sendBack() {
        judge(request.getParameter("sendBackCondition"), false, reason);
        return back("condition_sent_back");
    }

    public String proposeWaiver() {
        service.proposeWaiver(request.getParameter("proposeWaiver"), reason);
        return back("condition_waiver_proposed");
    }

    public String waive() {
        decideWaiver(request.getParameter("waive"), true);
        return back("condition_waived");
    }

    public String keep() {
        decideWaiver(request.getParameter("keepCondition"), false);
        return back("condition_kept");
    }

    private void judge(String condition, boolean enough, String missing) {
        service.judge(condition, enough, missing, request.getParameter("evidence-" + condition));
    }

    private void decideWaiver(String condition, boolean agreed) {
        service.decideWaiver(condition, agreed, request.getParameter("waiver-" + condition));
    }

    private String back(String done) {
        return "/desk/supervision/system?faces-redirect=true&id=" + page.getId() + "&done=" + done;
    }

    public List<CaseCondition> getConditions() {
        return conditions;
    }

    /** Whether one is proposed to be waived, to which an approver agrees or not. */
    public boolean isWaiverProposed() {
        return conditions.stream().anyMatch(CaseCondition::isWaiverProposed);
    }

    /** Whether anything is asked of anybody. */
    public boolean isRunning() {
        return conditions.stream().anyMatch(one -> !one.getState().isSettled());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
