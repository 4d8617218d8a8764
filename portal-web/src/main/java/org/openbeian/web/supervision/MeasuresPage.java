package org.openbeian.web.supervision;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openbeian.supervision.Measure;
import org.openbeian.supervision.Proposal;
import org.openbeian.supervision.SupervisionService;

/** What the authority has ordered of the holder of a registration, the evidence for it, and the end of the service. */
@Named
@RequestScoped
public class MeasuresPage {

    @Inject
    SupervisionService service;

    @Inject
    MeasureDays days;

    @Inject
    HttpServletRequest request;

    private String id;
    private String evidence;
    private String plan;
    private String heard;
    private List<Measure> measures;
    private List<Proposal> hearings;

    @PostConstruct
    void load() {
        id = request.getParameter("id");
        measures = service.measures(id);
        hearings = service.hearings(id);
    }

    /** Before anything is drawn, so that what may not be seen becomes an error page. */
    public void open() {
        // reading happened when this object was made
    }

    public String answer() {
        service.answerMeasure(request.getParameter("answer"), evidence);
        return "/app/supervision/measures?faces-redirect=true&done=measure_answered&id=" + id;
    }

    public String answerHearing() {
        service.answerHearing(getAsked().getId(), heard);
        return "/app/supervision/measures?faces-redirect=true&done=heard&id=" + id;
    }

    public String deregister() {
        service.deregister(id, plan);
        return "/app/registration/tasks?faces-redirect=true&done=deregistered&id=" + id;
    }

    public String getId() {
        return id;
    }

    public List<Measure> getMeasures() {
        return measures;
    }

    public List<Proposal> getHearings() {
        return hearings;
    }

    /** On what the holder is heard now; null when on nothing. There is one proposal at a time. */
    public Proposal getAsked() {
        return hearings.stream().filter(days::beingHeard).findFirst().orElse(null);
    }

    public String getHeard() {
        return heard;
    }

    public void setHeard(String heard) {
        this.heard = heard;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }
}
