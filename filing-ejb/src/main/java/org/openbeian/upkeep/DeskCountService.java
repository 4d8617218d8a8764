package org.openbeian.upkeep;

import static org.openbeian.access.Permission.ADMINISTER;
import static org.openbeian.access.Permission.DECIDE;
import static org.openbeian.access.Permission.DESK;
import static org.openbeian.access.Permission.READ_AUDIT;
import static org.openbeian.access.Permission.SUPERVISE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.openbeian.access.AskedAdministrators;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.common.PortalClock;
import org.openbeian.complaint.PressingComplaints;
import org.openbeian.complaint.UnreachableComplaints;
import org.openbeian.incident.PressingIncidents;
import org.openbeian.notification.Letters;
import org.openbeian.review.AskedWaivers;
import org.openbeian.review.ConflictsOfInterest;
import org.openbeian.review.LetGoWork;
import org.openbeian.review.OverdueConditions;
import org.openbeian.supervision.OpenProposals;

/**
 * The numbers in the menu of the desk: each is one short query, and stops counting at {@link DeskCounts#MOST}.
 */
@Stateless
public class DeskCountService {

    @Inject
    LetGoWork letGo;

    @Inject
    StuckSteps steps;

    @Inject
    UnreachableComplaints unreachable;

    @Inject
    AskedAdministrators asked;

    @Inject
    Letters letters;

    @Inject
    PressingComplaints complaints;

    @Inject
    PressingIncidents incidents;

    @Inject
    OpenProposals proposals;

    @Inject
    OverdueConditions conditions;

    @Inject
    AskedWaivers waivers;

    @Inject
    ConflictsOfInterest conflicts;

    @Inject
    CurrentCaller me;

    @Inject
    PortalClock clock;

    @Requires(value = DESK, reads = true, action = "deskCount.counts")
    public DeskCounts counts() {
        int most = DeskCounts.MOST + 1;
        boolean administers = me.get().may(ADMINISTER);
        return new DeskCounts(
                me.get().may(SUPERVISE) ? letGo.count(most) : 0,
                administers ? steps.count(most) : 0,
                administers ? letters.countLate(most) : 0,
                administers ? asked.countFor(me.get().personId()) : 0);
    }

    /** For the first page of an administrator: complaints that no officer can handle. It looks at each open one. */
    @Requires(value = ADMINISTER, reads = true, action = "deskCount.unreachable")
    public int unreachable() {
        return unreachable.numbers().size();
    }

    /** For the first page of an approver: what supervision proposes, which is in no queue, and can be decided now. */
    @Requires(value = DECIDE, reads = true, action = "deskCount.decisions")
    public int decisions() {
        int most = DeskCounts.MOST + 1;
        String approver = me.get().personId();
        Set<String> barred = conflicts.mineForQuery();
        return proposals.countFor(approver, clock.today(), barred, most) + waivers.countFor(approver, barred, most);
    }

    /** For the first page of whoever can agree that an officer is kept out of a complaint: in how many that waits. */
    @Requires(
            value = {SUPERVISE, READ_AUDIT},
            reads = true,
            action = "deskCount.namings")
    public int namings() {
        return complaints.countNamings();
    }

    /** For the first page of a supervisor alone, whose queue holds none of it. */
    @Requires(value = SUPERVISE, reads = true, action = "deskCount.supervision")
    public SupervisionCounts supervision() {
        int most = DeskCounts.MOST + 1;
        return new SupervisionCounts(
                complaints.count(most), incidents.count(most), proposals.count(most), conditions.count(most));
    }
}
