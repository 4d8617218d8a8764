package org.openbeian.web.supervision;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.openbeian.supervision.HearingService;
import org.openbeian.supervision.Measure;
import org.openbeian.supervision.MeasureService;
import org.openbeian.supervision.MeasureState;
import org.openbeian.supervision.Proposal;
import org.openbeian.supervision.SupervisionService;
import org.openbeian.supervision.Suspension;
import org.openbeian.supervision.SuspensionWatch;

/** What the authority has ordered of the holder of a registration and the evidence for it. */
@Named
@RequestScoped
public class MeasuresPage {

    private static final String STATEMENT = "STATEMENT";
    private static final String SOON = "HEARING_SOON";

    @Inject
    SupervisionService service;

    @Inject
    HearingService hearingService;

    @Inject
    MeasureService measureService;

    @Inject
    SuspensionWatch suspensions;

    @Inject
    MeasureDays days;

    @Inject
    HttpServletRequest request;

    private String id;
    private String evidence;
    private String heard;
    private String wish;
    private String shown;
    private String suspensionAnswer;
    private List<Measure> measures;
    private List<Proposal> hearings;
    private List<Proposal> orders;
    private Map<String, String> letters;
    private Suspension suspension;

    @PostConstruct
    void load() {
        id = request.getParameter("id");
        measures = measureService.measures(id);
        hearings = hearingService.hearings(id);
        orders = service.orders(id);
        letters = service.letters(id);
        suspension = suspensions.of(id).orElse(null);
    }

    /** Before anything is drawn, so that what may not be seen becomes an error page. */
    public void open() {
        // reading happened when this object was made
    }

    public String answer() {
        measureService.answerMeasure(request.getParameter("answer"), evidence);
        return "/app/supervision/measures?faces-redirect=true&done=measure_answered&id=" + id;
    }

    public String answerHearing() {
        hearingService.answerHearing(shown, heard, wish == null ? null : !wish.equals(STATEMENT), SOON.equals(wish));
        return "/app/supervision/measures?faces-redirect=true&done=heard&id=" + id;
    }

    public String answerSuspension() {
        service.answerSuspension(id, suspensionAnswer);
        return "/app/supervision/measures?faces-redirect=true&done=suspension_answered&id=" + id;
    }

    public String getId() {
        return id;
    }

    /** Which proposal the form is about; what comes back with it is what was read there. */
    public String getShown() {
        return getAsked() == null ? null : getAsked().getId();
    }

    public void setShown(String shown) {
        this.shown = shown;
    }

    public List<Measure> getMeasures() {
        return measures;
    }

    /** Whether evidence is still wanted for one of them. */
    public boolean isAnswerable() {
        return measures.stream().anyMatch(measure -> measure.getState() == MeasureState.ORDERED);
    }

    public List<Proposal> getHearings() {
        return hearings;
    }

    /** What was decided about the registration. */
    public List<Proposal> getOrders() {
        return orders;
    }

    /** The suspension that lasts; null when there is none. */
    public Suspension getSuspension() {
        return suspension;
    }

    /** Numbers of the letters with the orders and the measures, by the id of each. */
    public Map<String, String> getLetters() {
        return letters;
    }

    /** On what the holder is heard now; null when on nothing. There is one proposal at a time. */
    public Proposal getAsked() {
        return hearings.stream().filter(days::answerable).findFirst().orElse(null);
    }

    /** Whether to leave it at a statement or to ask for a hearing, with or without the days of notice. */
    public List<String> getWishes() {
        return List.of(STATEMENT, "HEARING", SOON);
    }

    public String getWish() {
        return wish;
    }

    public void setWish(String wish) {
        this.wish = wish == null || wish.isEmpty() ? null : wish;
    }

    public String getHeard() {
        return heard;
    }

    public void setHeard(String heard) {
        this.heard = heard;
    }

    public String getSuspensionAnswer() {
        return suspensionAnswer;
    }

    public void setSuspensionAnswer(String suspensionAnswer) {
        this.suspensionAnswer = suspensionAnswer;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
