package org.openbeian.web.incident;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openbeian.access.PageRights;
import org.openbeian.incident.IncidentAct;
import org.openbeian.incident.IncidentDetail;
import org.openbeian.incident.IncidentReport;
import org.openbeian.incident.IncidentService;
import org.openbeian.incident.IncidentTerms;
import org.openbeian.incident.ReportingService;

/** What follows the first report: what is new, that it is contained or has broken out again, the summary. */
@Named
@RequestScoped
public class FollowPage {

    /** The texts of a summary. */
    static final List<String> SUMMARY =
            List.of("cause", "measuresTaken", "harm", "responsibility", "corrections", "lessons");

    private static final List<String> STEPS = List.of("update", "contain", "relapse", "summary");

    @Inject
    IncidentService incidents;

    @Inject
    ReportingService reporting;

    @Inject
    PageRights rights;

    @Inject
    IncidentQuestions questions;

    @Inject
    HttpServletRequest request;

    private IncidentDetail detail;
    private String reason;
    private String shown;

    @PostConstruct
    void load() {
        String number = request.getParameter("no");
        detail = number == null ? incidents.open(request.getParameter("id")) : incidents.byNumber(number);
        IncidentReport last = detail.getLastReport();
        if (last != null && getStep().equals("summary")) {
            questions.beginWith(last.getAnswers(), getFields());
        }
        if (isWithNumbers()) {
            questions.beginWithFacts(detail.getOwnFacts());
            shown = detail.getFactsShown();
        }
    }

    /** Before anything is drawn: who could not send the form of this step doesn't get it. */
    public void open() {
        switch (getStep()) {
            case "contain", "summary" -> rights.answerIncident();
            case "relapse" -> rights.reportRelapse();
            default -> rights.reportIncident();
        }
    }

    public String send() {
        String id = detail.getIncident().getId();
        switch (getStep()) {
            case "contain" -> reporting.contain(id, questions.toJson(), questions.sentKey());
            case "relapse" -> reporting.relapse(id, reason);
            case "summary" -> reporting.submitSummary(id, questions.toJson(), questions.sentKey(), shown);
            default -> reporting.update(id, questions.toJson(), questions.sentKey(), shown);
        }
        return IncidentLinks.toOwn(detail.getIncident().getNumber()) + "&done=incident_" + getStep();
    }

    /** update, contain, relapse or summary. */
    public String getStep() {
        String step = request.getParameter("step");
        return STEPS.contains(step) ? step : "update";
    }

    /** The texts that are asked for at this step. */
    public List<String> getFields() {
        return switch (getStep()) {
            case "contain" -> List.of("progress", "evidence");
            case "summary" -> SUMMARY;
            case "relapse" -> List.of();
            default -> List.of("progress");
        };
    }

    /** Whether the numbers can be corrected at this step. */
    public boolean isWithNumbers() {
        return List.of("update", "summary").contains(getStep());
    }

    /** Whether nobody has said yet what kind of incident it is. */
    public boolean isKindOpen() {
        return detail.getType().equals(IncidentTerms.UNSURE);
    }

    /** Why the summary that is written anew was sent back; null where none was. */
    public String getSentBackBecause() {
        return getStep().equals("summary") ? sentBackBecause(detail.getActs()) : null;
    }

    /** @param newestFirst what has happened to the incident */
    static String sentBackBecause(List<IncidentAct> newestFirst) {
        return newestFirst.stream()
                .filter(act -> List.of("RETURN_SUMMARY", "SUBMIT_SUMMARY").contains(act.getAct()))
                .findFirst()
                .filter(act -> act.getAct().equals("RETURN_SUMMARY"))
                .map(IncidentAct::getText)
                .orElse(null);
    }

    public IncidentDetail getDetail() {
        return detail;
    }

    /**
     * With which facts the numbers began. It stays with them when the page comes back: what was typed is sent over newer ones
     * only from a page that has shown those.
     */
    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = shown;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
