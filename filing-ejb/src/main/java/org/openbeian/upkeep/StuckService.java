package org.openbeian.upkeep;

import static org.openbeian.access.Permission.ADMINISTER;
import static org.openbeian.access.Permission.SEE_CASE;
import static org.openbeian.access.Permission.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Permission;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.InputCheck;
import org.openbeian.complaint.UnreachableComplaints;
import org.openbeian.notification.StaffNotice;
import org.openbeian.notification.StaffNotices;

/**
 * Where the portal itself does not get on with a case. Administrators see it, let it try again, or note that it was done
 * by hand; they see the number of the case and nothing of what is in it. On the case itself it is said as well.
 */
@Stateless
public class StuckService {

    private static final int HOW = 300;

    @Inject
    StuckSteps steps;

    @Inject
    CaseNumbers numbers;

    @Inject
    UnreachableComplaints complaints;

    @Inject
    OpenCases cases;

    @Inject
    StaffNotices notices;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentCaller me;

    /** The oldest first. */
    @Requires(
            value = {ADMINISTER, SYSTEM},
            reads = true,
            action = "stuck.all")
    public List<StuckRow> all() {
        List<StuckStep> all = steps.all();
        Map<String, CaseNumber> known =
                numbers.of(all.stream().map(StuckStep::caseId).toList());
        return all.stream()
                .map(step -> new StuckRow(step, known.getOrDefault(step.caseId(), CaseNumber.NONE)))
                .toList();
    }

    /** Numbers of open complaints that no officer here can handle, so that an administrator appoints one. */
    @Requires(value = ADMINISTER, reads = true, action = "stuck.unreachable")
    public List<String> unreachable() {
        return complaints.numbers();
    }

    @Requires(value = SYSTEM, reads = true, action = "stuck.isStuck")
    public boolean isStuck(String stepId) {
        return steps.isStuck(stepId);
    }

    /** What stands still on a case, for those who may see it; nothing for anybody else. */
    @Requires(value = SEE_CASE, reads = true, action = "stuck.of")
    public List<StuckRow> of(String caseId) {
        // out of the caller's scope the case has no number, and then it has no steps either
        CaseNumber number = numbers.of(caseId);
        boolean mine = me.get().isStaff()
                ? cases.isOpen(caseId, number, Permission.SUPERVISE, Permission.DECIDE, Permission.READ_AUDIT)
                : number.kind().equals("FILING");
        return !mine
                ? List.of()
                : steps.of(caseId).stream()
                        .map(step -> new StuckRow(step, number))
                        .toList();
    }

    /** Lets the portal try it once more, at once. */
    @Requires(
            value = {ADMINISTER, SYSTEM},
            action = "stuck.again")
    public void again(String stepId) {
        String caseId = steps.again(stepId);
        audit.notes().about(caseId);
    }

    /** Goes on without a step that only tells somebody something; {@code how} says how it was done instead. */
    @Requires(
            value = {ADMINISTER, SYSTEM},
            action = "stuck.resolve")
    public void resolve(String stepId, String how) {
        String said = InputCheck.needed("how", how, HOW);
        String caseId = steps.without(stepId);
        audit.notes().about(caseId);
        audit.notes().note("by_hand", said);
    }

    /** Tells the administrators of what stands still since the last round, once for each. */
    @Requires(value = SYSTEM, reads = true, action = "stuck.tell")
    public void tell() {
        for (StuckRow row : all()) {
            notices.tell(
                    Permission.ADMINISTER,
                    new StaffNotice("STAFF_STUCK_STEP", row.getCaseId(), row.getNumber(), "stuck/" + row.getId()));
        }
    }
}
