package org.openbeian.web.supervision;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openbeian.review.CaseCondition;
import org.openbeian.review.ConditionService;

/** The conditions of a registration, for those who watch over it. */
@Named
@RequestScoped
public class ConditionForm {

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

    public String verify(String id) {
        service.judge(id, true, null);
        return back("condition_verified");
    }

    public String sendBack(String id) {
        service.judge(id, false, reason);
        return back("condition_sent_back");
    }

    public String proposeWaiver(String id) {
        service.proposeWaiver(id, reason);
        return back("condition_waiver_proposed");
    }

    public String waive(String id) {
        service.decideWaiver(id, true);
        return back("condition_waived");
    }

    public String keep(String id) {
        service.decideWaiver(id, false);
        return back("condition_kept");
    }

    private String back(String done) {
        return "/desk/supervision/system?faces-redirect=true&id=" + page.getId() + "&done=" + done;
    }

    public List<CaseCondition> getConditions() {
        return conditions;
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
