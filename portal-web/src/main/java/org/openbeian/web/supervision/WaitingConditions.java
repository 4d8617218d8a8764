package org.openbeian.web.supervision;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openbeian.review.ConditionRow;
import org.openbeian.review.ConditionService;
import org.openbeian.web.frame.signin.Me;

/** Conditions that somebody has to look at: evidence and breaches for a supervisor, waivers for an approver. */
@Named
@RequestScoped
public class WaitingConditions {

    @Inject
    ConditionService service;

    @Inject
    Me me;

    private List<ConditionRow> rows = List.of();
    private List<ConditionRow> waivers = List.of();

    @PostConstruct
    void load() {
        if (me.offers("SUPERVISE")) {
            rows = service.toLookAfter();
        }
        if (me.offers("DECIDE")) {
            waivers = service.waiversAsked();
        }
    }

    public List<ConditionRow> getRows() {
        return rows;
    }

    public List<ConditionRow> getWaivers() {
        return waivers;
    }
}
