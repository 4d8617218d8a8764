package org.openbeian.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openbeian.review.CaseCondition;
import org.openbeian.review.ConditionService;

/** The conditions of a registration, as its holder has to meet them. */
@Named
@RequestScoped
public class ConditionsPage {

    @Inject
    ConditionService service;

    @Inject
    HttpServletRequest request;

    private String id;
    private boolean inForce;
    private List<CaseCondition> conditions;
    private List<CaseCondition> binding;
    private String evidence;

    @PostConstruct
    void load() {
        id = request.getParameter("id");
        conditions = service.own(id);
        binding = service.binding(id);
        inForce = service.isInForce(id);
    }

    /** Before anything is drawn, so that what may not be seen becomes an error page. */
    public void open() {
        // reading happened when this object was made
    }

    public String handIn() {
        service.handIn(request.getParameter("condition"), evidence);
        return "/app/registration/conditions?faces-redirect=true&id=" + id + "&done=condition_handed_in";
    }

    public String getId() {
        return id;
    }

    /** Whether anything can be handed in: the registration is there and has not ended. */
    public boolean isInForce() {
        return inForce;
    }

    public List<CaseCondition> getConditions() {
        return conditions;
    }

    /** Those that bind the registration as it is now. */
    public List<CaseCondition> getBinding() {
        return binding;
    }

    /** How many of them are still to be met. */
    public long getUnmet() {
        return binding.stream().filter(one -> !one.getState().isSettled()).count();
    }

    /** The one for which evidence is being written; null while none is chosen. */
    public CaseCondition getChosen() {
        String chosen = request.getParameter("condition");
        return conditions.stream()
                .filter(one -> one.getId().equals(chosen) && isInForce())
                .findFirst()
                .orElse(null);
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
