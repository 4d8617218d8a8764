package org.openbeian.web.supervision;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openbeian.common.PortalClock;
import org.openbeian.supervision.HearingService;
import org.openbeian.supervision.WaitingRow;

/** A hearing for who leads it: what is proposed and why, what the holder says, and the record. */
@Named
@RequestScoped
public class HearingPage {

    private static final String HELD = "HELD";

    @Inject
    HttpServletRequest request;

    @Inject
    HearingService service;

    @Inject
    PortalClock clock;

    private WaitingRow hearing;
    private String outcome;
    private String record;

    @PostConstruct
    void load() {
        String registration = request.getParameter("case");
        hearing = registration == null
                ? service.ledHearing(request.getParameter("id"))
                : service.ledHearingOf(registration);
    }

    /** Before anything is drawn, so that what may not be seen becomes an error page. */
    public void open() {
        // reading happened when this object was made
    }

    public WaitingRow getHearing() {
        return hearing;
    }

    /** Its time has come and it is to be recorded; also while a record that was sent is read, so that it is not lost. */
    public boolean isRecordable() {
        return hearing.proposal().isHearingRecordable(clock.instant()) || request.getParameter("hearingRecord") != null;
    }

    public String recordHearing() {
        String id = hearing.proposal().getId();
        service.recordHearing(id, outcome == null || outcome.isEmpty() ? null : outcome.equals(HELD), record);
        return "/desk/supervision/hearing?faces-redirect=true&id=" + id + "&done=hearing_recorded";
    }

    /** What can have become of a hearing. */
    public List<String> getOutcomes() {
        return List.of(HELD, "MISSED");
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getRecord() {
        return record;
    }

    public void setRecord(String record) {
        this.record = record;
    }
}
