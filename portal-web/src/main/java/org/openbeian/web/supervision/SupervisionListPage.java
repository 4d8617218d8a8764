package org.openbeian.web.supervision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openbeian.supervision.CaseLine;
import org.openbeian.supervision.HearingService;
import org.openbeian.supervision.MeasureRow;
import org.openbeian.supervision.MeasureWatch;
import org.openbeian.supervision.StoryService;
import org.openbeian.supervision.SupervisionCase;
import org.openbeian.supervision.SuspensionRow;
import org.openbeian.supervision.SuspensionWatch;
import org.openbeian.supervision.WaitingRow;
import org.openbeian.web.frame.signin.Me;

/** What waits: proposals for an approver, and systems about which complaints have become many. */
@Named
@RequestScoped
public class SupervisionListPage {

    @Inject
    StoryService service;

    @Inject
    MeasureWatch watch;

    @Inject
    SuspensionWatch suspensions;

    @Inject
    HearingService hearings;

    @Inject
    Me me;

    private List<WaitingRow> waiting = List.of();
    private List<WaitingRow> led;
    private List<SuspensionRow> suspended = List.of();
    private List<CaseLine> cases = List.of();
    private List<MeasureRow> measures = List.of();

    public void load() {
        waiting = service.waiting();
        suspended = suspensions.lasting();
        if (me.offers("SUPERVISE")) {
            cases = service.openCases();
            measures = watch.toLookAfter();
        }
    }

    /** The hearings that the reader is to lead, on the first page of the desk; asked for once a page. */
    public List<WaitingRow> getLed() {
        if (led == null) {
            led = hearings.ledHearings();
        }
        return led;
    }

    public List<WaitingRow> getWaiting() {
        return waiting;
    }

    public List<SuspensionRow> getSuspended() {
        return suspended;
    }

    public List<MeasureRow> getMeasures() {
        return measures;
    }

    /** Opened because of many complaints. */
    public List<CaseLine> getCases() {
        return because(cases, SupervisionCase.Cause.COMPLAINTS);
    }

    /** Opened because a condition was not met in time. */
    public List<CaseLine> getBreaches() {
        return because(cases, SupervisionCase.Cause.CONDITION_BREACHED);
    }

    static List<CaseLine> because(List<CaseLine> lines, SupervisionCase.Cause cause) {
        return lines.stream().filter(line -> line.cause() == cause).toList();
    }
}
