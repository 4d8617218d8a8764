package org.openbeian.web.supervision;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openbeian.common.InputCheck;
import org.openbeian.registration.FilingEvent;
import org.openbeian.supervision.Consequence;
import org.openbeian.supervision.Ground;
import org.openbeian.supervision.HearingService;
import org.openbeian.supervision.MeasureService;
import org.openbeian.supervision.StoryService;
import org.openbeian.supervision.SupervisionService;
import org.openbeian.web.frame.request.OnceForm;
import org.openbeian.web.incident.IncidentCasePage;

/** From the incident on the page to what follows for the registration of its system, in one step. */
@Named
@RequestScoped
public class ConsequenceForm {

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
    IncidentCasePage page;

    private List<Consequence> rows;
    private String registration;
    private String ground;
    private String reasons;
    private String evidence;
    private String hearingUntil;
    private String urgency;
    private String regradeReasons;
    private String measure;
    private String wanted;
    private String due;

    @PostConstruct
    void load() {
        rows = stories.consequences(page.getId());
    }

    public String orderMeasure() {
        measureService.orderMeasure(form.getKey(), filing(), measure, wanted, InputCheck.day("due", due), page.getId());
        return done("measure_ordered");
    }

    public String suspend() {
        service.propose(
                filing(),
                FilingEvent.SUSPEND,
                SupervisionForm.ground(ground),
                reasons,
                evidence,
                InputCheck.day("hearingUntil", hearingUntil),
                page.getId(),
                urgency);
        return done("proposed");
    }

    public String regrade() {
        service.regrade(filing(), regradeReasons, page.getId());
        return done("regrade_opened");
    }

    private String done(String what) {
        return "/desk/incident/case?faces-redirect=true&id=" + page.getId() + "&done=" + what;
    }

    /** By filing, how the system is called: where something can follow. */
    public Map<String, String> getRegistrations() {
        Map<String, String> registrations = new LinkedHashMap<>();
        page.getDetail().getSystems().forEach(system -> {
            if (page.getDetail().isInForce(system)) {
                registrations.put(page.getDetail().registration(system), system.getName());
            }
        });
        return registrations;
    }

    /** The chosen one of several, or the only one; nothing else that somebody sends. */
    private String filing() {
        Map<String, String> known = getRegistrations();
        return known.size() == 1 || registration == null || !known.containsKey(registration)
                ? known.keySet().stream().findFirst().orElse("")
                : registration;
    }

    /** Whether the reader may let something follow from it. */
    public boolean isOffered() {
        return page.getDetail().isMineToHandle() && !getRegistrations().isEmpty();
    }

    /** Measures that are not verified yet, which keep the incident open or are carried over. */
    public long getOpenMeasures() {
        return rows.stream().filter(Consequence::isOpenMeasure).count();
    }

    public List<Consequence> getRows() {
        return rows;
    }

    public String getRegistration() {
        return registration;
    }

    public void setRegistration(String registration) {
        this.registration = registration;
    }

    /** On what a suspension can rest that this incident leads to. */
    public List<String> getGrounds() {
        int level = page.getDetail().getIncident().getGravity().getLevel();
        return Arrays.stream(Ground.values())
                .filter(one -> one.getEvent() == FilingEvent.SUSPEND && one.isPossibleWith(level))
                .map(Enum::name)
                .toList();
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

    public String getRegradeReasons() {
        return regradeReasons;
    }

    public void setRegradeReasons(String regradeReasons) {
        this.regradeReasons = regradeReasons;
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

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }
}
