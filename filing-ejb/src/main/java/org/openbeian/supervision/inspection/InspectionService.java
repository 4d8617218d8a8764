package org.openbeian.supervision.inspection;

import static org.openbeian.access.Permission.FILE;
import static org.openbeian.access.Permission.READ_AUDIT;
import static org.openbeian.access.Permission.REVIEW;
import static org.openbeian.access.Permission.SUPERVISE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditTrail;
import org.openbeian.casework.OpenedCase;
import org.openbeian.common.InputCheck;
import org.openbeian.common.OnceKey;
import org.openbeian.common.PortalClock;
import org.openbeian.registration.Filing;
import org.openbeian.registration.OverdueRow;
import org.openbeian.registration.RegistrationCaseRow;
import org.openbeian.review.ConflictDeclaration;
import org.openbeian.review.ConflictsOfInterest;
import org.openbeian.supervision.inspection.InspectionState.Event;

/** Inspections of registered systems, from the plan to the end. */
@Stateless
public class InspectionService {

    private static final int TEXT = 4000;

    @Inject
    InspectionCases cases;

    @Inject
    ConflictsOfInterest conflicts;

    @Inject
    ConflictDeclaration declaration;

    @Inject
    CurrentCaller me;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    /** @param closed those that are over instead of those that are not; @param after id of the last line seen, or null */
    @Requires(
            value = {REVIEW, SUPERVISE, READ_AUDIT},
            reads = true,
            action = "inspection.list")
    public List<RegistrationCaseRow<Inspection>> list(boolean closed, String after) {
        var table = InspectionState.table();
        return cases.list(table.states(state -> table.isEnd(state) == closed), after);
    }

    @Requires(
            value = {REVIEW, SUPERVISE, READ_AUDIT},
            reads = true,
            action = "inspection.open")
    public OpenedCase<Inspection> open(String id) {
        return cases.detail(id);
    }

    /** Whether who held it or said what was found has a conflict of interest, as it is known now. */
    @Requires(
            value = {REVIEW, SUPERVISE, READ_AUDIT},
            reads = true,
            action = "inspection.isTainted")
    public boolean isTainted(String id) {
        return isTainted(cases.get(id));
    }

    private boolean isTainted(Inspection inspection) {
        return inspection.hands().stream().anyMatch(hand -> !conflicts.isCounting(hand, cases.systems(inspection)));
    }

    /**
     * SOD-04: the caller has a conflict of interest with the holder, and no part in its cases from now on.
     *
     * @param why may be empty
     */
    @Requires(
            value = {REVIEW, SUPERVISE},
            action = "inspection.declareConflict")
    public void declareConflict(String id, String why) {
        Filing registration = cases.registration(cases.get(id).getFilingId());
        declaration.declareFrom(id, registration.getNumber(), registration, why);
    }

    /** What its holder knows of: from the announcement on. */
    @Requires(value = FILE, reads = true, action = "inspection.mine")
    public List<Inspection> mine(String filingId) {
        return cases.of(filingId, EnumSet.allOf(InspectionState.class)).stream()
                .filter(Inspection::isAnnounced)
                .toList();
    }

    /** Findings that the caller's organisation has not answered, the day that comes first first; it may still answer a late one. */
    @Requires(value = FILE, reads = true, action = "inspection.owed")
    public List<OverdueRow> owed() {
        return cases.owed(OverdueRow.horizon(clock.today()));
    }

    /** The same form sent twice is one inspection. @param number of the registration, or of the case with which it was registered */
    @Requires(value = REVIEW, action = "inspection.plan")
    public void plan(String form, String number, String subject, LocalDate day) {
        String what = InputCheck.neededReason("inspectionSubject", subject, TEXT);
        InputCheck.dayToCome("inspectionDay", day, clock.today());
        Filing registration = cases.registrationNumbered("inspectionNumber", number);
        String once = OnceKey.of(me.get().membershipId(), form, registration.getId(), what, day.toString());
        cases.openOnce(
                registration,
                once,
                "PLAN",
                () -> new Inspection(registration, what, day, once),
                act -> act.because(what));
    }

    /** The holder hears of the day. */
    @Requires(value = REVIEW, action = "inspection.announce")
    public void announce(String id) {
        cases.act(id, Event.ANNOUNCE, act -> {
            act.on().announce(act.at());
            act.tells("INSPECTION_ANNOUNCED", "inspection-announced/" + id);
        });
    }

    @Requires(value = REVIEW, action = "inspection.hold")
    public void hold(String id) {
        cases.act(id, Event.HOLD, act -> act.on().hold(act.by(), act.at()));
    }

    @Requires(value = REVIEW, action = "inspection.sendFindings")
    public void sendFindings(String id, String findings, LocalDate answerUntil) {
        String found = InputCheck.neededReason("inspectionFindings", findings, TEXT);
        InputCheck.dayToCome("answerUntil", answerUntil, clock.today());
        cases.act(id, Event.SEND_FINDINGS, act -> {
            act.because(found).on().sendFindings(found, act.by(), answerUntil);
            act.tells("INSPECTION_FINDINGS", "inspection-findings/" + id);
        });
    }

    @Requires(value = FILE, action = "inspection.answer")
    public void answer(String id, String answer) {
        String said = InputCheck.needed("inspectionAnswer", answer, TEXT);
        cases.act(id, Event.ANSWER, act -> act.because(said).on().answer(said));
    }

    /**
     * By another than who held it or said what was found; without an answer once its day has passed. One that was not held is called off, and its
     * holder hears of it who had heard of the day. What an officer with a conflict of interest has held or found counts for
     * nothing, and its end says so.
     *
     * @param shown stamp of the answer, see {@link Inspection#getShown}
     * @throws org.openbeian.common.Conflict when the holder has answered meanwhile
     */
    @Requires(value = SUPERVISE, action = "inspection.close")
    public void close(String id, String conclusion, String shown) {
        cases.act(id, Event.CLOSE, act -> {
            act.on().basis().mustBe(shown);
            String why = InputCheck.neededReason("inspectionConclusion", conclusion, TEXT);
            if (act.on().getState() == InspectionState.ANNOUNCED) {
                act.tells("INSPECTION_CALLED_OFF", "inspection-called-off/" + id);
            }
            if (isTainted(act.on())) {
                act.on().setAside();
                audit.notes().note("inspection_set_aside");
            }
            act.because(why).on().close(why);
        });
    }
}
