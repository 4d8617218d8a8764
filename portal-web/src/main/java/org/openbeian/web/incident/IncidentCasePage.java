package org.openbeian.web.incident;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openbeian.common.PortalClock;
import org.openbeian.incident.Incident;
import org.openbeian.incident.IncidentDetail;
import org.openbeian.incident.IncidentReport;
import org.openbeian.incident.IncidentService;
import org.openbeian.web.deadline.ClockLine;
import org.openbeian.web.frame.text.Language;

/** One incident: for the desk with everything, for a party with what is theirs. */
@Named
@RequestScoped
public class IncidentCasePage {

    @Inject
    IncidentService incidents;

    @Inject
    HttpServletRequest request;

    @Inject
    Language language;

    @Inject
    PortalClock clock;

    private IncidentDetail detail;

    @PostConstruct
    void load() {
        String number = request.getParameter("no");
        detail = number == null ? incidents.open(request.getParameter("id")) : incidents.byNumber(number);
    }

    /** Before anything is drawn; a merged number leads on to what it became. */
    public String open() {
        return moved() ? IncidentLinks.toCase(detail.getSurvivor().getId()) + "&done=incident_merged" : null;
    }

    /** The same in the workspace. */
    public String openOwn() {
        return moved() ? IncidentLinks.toOwn(detail.getSurvivor().getNumber()) + "&done=incident_merged" : null;
    }

    private boolean moved() {
        return detail.getSurvivor() != null && request.getParameter("tombstone") == null;
    }

    public String getId() {
        return getIncident().getId();
    }

    public IncidentDetail getDetail() {
        return detail;
    }

    public Incident getIncident() {
        return detail.getIncident();
    }

    /** The form of what is asked of the reader on the desk; "nothing" when nothing is. */
    public String getAsked() {
        if (!detail.isMineToHandle()) {
            return "nothing";
        }
        return switch (getIncident().getState()) {
            case REPORTED -> "triage";
            case HANDLING -> "handling";
            case CONTAINED -> "contained";
            case HANDLED -> detail.can("SUBMIT_SUMMARY") ? "handled" : "nothing";
            case SUMMARY_SUBMITTED -> "summary";
            case CLOSED -> "closed";
            case REOPENED -> "reopened";
            default -> "nothing";
        };
    }

    /** What a report can say in words, in the order in which it is shown. */
    public List<String> getTexts() {
        return List.of(
                "whatHappened",
                "otherSystem",
                "whoAffected",
                "measuresTaken",
                "progress",
                "evidence",
                "cause",
                "harm",
                "responsibility",
                "corrections",
                "lessons",
                "reporterContact");
    }

    /** What is known of the facts from all sides; for the desk. */
    public List<FactLine> getFacts() {
        return FactLine.of(getIncident().getFacts(), language);
    }

    /** What one report says of the facts. */
    public List<FactLine> said(IncidentReport report) {
        return FactLine.of(report.getAnswers(), language);
    }

    /** The level by what is known now, where it is another one than the level that stands; else 0. */
    public int getOtherLevel() {
        int level = detail.getAssessment().getSeverityByNumbers().getLevel();
        return level == getIncident().getGravity().getLevel() ? 0 : level;
    }

    public List<ClockLine> getClocks() {
        return ClockLine.of(detail.getClocks(), detail::recipient, clock.instant(), language);
    }
}
