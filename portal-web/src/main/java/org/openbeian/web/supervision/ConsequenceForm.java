package org.openbeian.web.supervision;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.openbeian.common.InputCheck;
import org.openbeian.register.RegistrationLifeService;
import org.openbeian.registration.FilingEvent;
import org.openbeian.supervision.Consequence;
import org.openbeian.supervision.Ground;
import org.openbeian.supervision.HearingService;
import org.openbeian.supervision.MeasureService;
import org.openbeian.supervision.StoryService;
import org.openbeian.supervision.SupervisionService;
import org.openbeian.supervision.SystemOverview;
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
    RegistrationLifeService lives;

    @Inject
    HttpServletRequest request;

    @Inject
    IncidentCasePage page;

    private final Map<String, SystemOverview> outlooks = new HashMap<>();
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
        measureService.orderMeasure(
                form.getKey(), filing(getRegistrations()), measure, wanted, InputCheck.day("due", due), page.getId());
        return done("measure_ordered");
    }

    public String suspend() {
        service.propose(
                filing(getSuspendable()),
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
        service.regrade(filing(getRegradable()), regradeReasons, page.getId());
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
    private String filing(Map<String, String> possible) {
        Map<String, String> known = possible.isEmpty() ? getRegistrations() : possible;
        return known.size() == 1 || registration == null || !known.containsKey(registration)
                ? known.keySet().stream().findFirst().orElse("")
                : registration;
    }

    /** Those that can be suspended now, as their own pages say it: not while another proposal waits. */
    public Map<String, String> getSuspendable() {
        return where(filing -> outlook(filing).getProposable().contains(FilingEvent.SUSPEND));
    }

    /** Those for which a proposal waits for its decision. */
    public Map<String, String> getProposed() {
        return where(filing -> outlook(filing).getOpen() != null);
    }

    /** Those that can be graded anew now, as their own pages say it: not while that is under way. */
    public Map<String, String> getRegradable() {
        return where(filing -> lives.life(filing).can("REGRADE"));
    }

    private Map<String, String> where(Predicate<String> holds) {
        Map<String, String> possible = new LinkedHashMap<>(getRegistrations());
        possible.keySet().removeIf(holds.negate());
        return possible;
    }

    private SystemOverview outlook(String filing) {
        return outlooks.computeIfAbsent(filing, stories::outlook);
    }

    /** Also while a proposal that was sent is read, so that who was slower than another is told so. */
    public boolean isSuspending() {
        return !getSuspendable().isEmpty() || isReading("hearingUntil");
    }

    /** Also while the reasons that were sent are read, for the same reason. */
    public boolean isRegrading() {
        return !getRegradable().isEmpty() || isReading("regradeReasons");
    }

    private boolean isReading(String field) {
        return request.getParameter(field) != null
                && FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    /** Whether a suspension would leave its holder with nothing to put right, whichever system it is. */
    public boolean isNothingToPutRight() {
        return getSuspendable().keySet().stream()
                .allMatch(filing -> outlook(filing).isNothingToPutRight());
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
