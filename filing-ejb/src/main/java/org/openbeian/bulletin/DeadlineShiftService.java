package org.openbeian.bulletin;

import static org.openbeian.access.Permission.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.CaseClocks;

/**
 * Moves the deadlines that a notice moves: those which the portal itself sets (see {@link ShiftRule}) and which fall on
 * a day of the notice that is not over. Each in a transaction of its own; what is done twice, or by two nodes, is done
 * once. A notice that is withdrawn moves nothing more, and what it has moved stays.
 */
@Stateless
public class DeadlineShiftService {

    /** In one round for one notice; the next round takes up the rest. */
    private static final int MOST = 500;

    @Inject
    Bulletins bulletins;

    @Inject
    CaseClocks clocks;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    /** Ids of the notices of this authority that may still have something to move. */
    @Requires(value = SYSTEM, reads = true, action = "deadlineShift.unsettled")
    public List<String> unsettled() {
        return bulletins.unsettled(BulletinKind.DEADLINE_SHIFT);
    }

    /** Ids of the clocks that the notice has to move. */
    @Requires(value = SYSTEM, reads = true, action = "deadlineShift.fallingInto")
    public List<String> fallingInto(String bulletinId, int from) {
        Bulletin bulletin = bulletins.find(bulletinId).orElseThrow();
        LocalDate today = clock.today();
        LocalDate first = bulletin.firstDay().isBefore(today) ? today : bulletin.firstDay();
        return clocks.dueBetween(ShiftRule.current().clocks(), first, bulletin.lastDay(), from, MOST);
    }

    /** Whether no more clocks can come to fall into it. */
    @Requires(value = SYSTEM, reads = true, action = "deadlineShift.isOver")
    public boolean isOver(String bulletinId) {
        return bulletins.find(bulletinId).orElseThrow().getEndsAt().isBefore(clock.instant());
    }

    /** From now on nobody looks for clocks of this notice any more. */
    @Requires(value = SYSTEM, action = "deadlineShift.settle")
    public void settle(String bulletinId) {
        Bulletin bulletin = bulletins.find(bulletinId).orElseThrow();
        bulletin.settle(clock.instant());
        audit.notes().about(bulletinId);
    }

    /** Moves one of them. */
    @Requires(value = SYSTEM, action = "deadlineShift.move")
    public void move(String bulletinId, String clockId) {
        Bulletin bulletin = bulletins.find(bulletinId).orElseThrow();
        if (bulletin.isWithdrawn()) {
            return;
        }
        clocks.extend(clockId, bulletin.getMovedTo(), bulletin.getNumber()).ifPresent(moved -> {
            audit.notes().about(moved);
            audit.notes().note("moved_to", bulletin.getNumber(), bulletin.getMovedTo());
        });
    }
}
