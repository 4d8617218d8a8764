package org.openbeian.deadline;

import static org.openbeian.access.Permission.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.Invalid;

/**
 * Takes in a newer calendar, such as with the State Council's notice for the coming year, and moves what was counted by
 * the older one: each case in a transaction of its own, and twice is the same as once.
 */
@Stateless
public class CalendarService {

    @Inject
    CalendarEditions editions;

    @Inject
    CaseClocks clocks;

    @Inject
    AuditTrail audit;

    /**
     * Keeps a calendar and counts by it once that is committed. The same one a second time changes nothing.
     *
     * @throws Invalid when it cannot be read as one
     */
    @Requires(value = SYSTEM, action = "calendar.load")
    public void load(String content) {
        boolean counts = editions.counts(content);
        String digest = editions.load(content);
        if (!counts) {
            audit.notes().note("calendar", digest.substring(0, 12));
        }
    }

    /** This node counts by what any node has loaded last; answers which that is, empty for the packaged one. */
    @Requires(value = SYSTEM, reads = true, action = "calendar.countByNewest")
    public String countByNewest(String known) {
        Optional<CalendarEdition> newest = editions.newest();
        newest.filter(edition -> !edition.getDigest().equals(known))
                .ifPresent(edition -> WorkingCalendar.countBy(CalendarEditions.read(edition.getContent())));
        return newest.map(CalendarEdition::getDigest).orElse("");
    }

    /** Clocks of the authority that are counted otherwise now. */
    @Requires(value = SYSTEM, reads = true, action = "calendar.countedOtherwise")
    public List<String> countedOtherwise() {
        return clocks.countedOtherwise();
    }

    /** Moves one clock with all that hangs on it; the trail of its case says from when to when. */
    @Requires(value = SYSTEM, action = "calendar.recount")
    public void recount(String clockId) {
        clocks.recount(clockId).ifPresent(moved -> {
            audit.notes().about(moved.caseId());
            String note =
                    !moved.hasMoved() ? "day_is_final" : moved.provisional() ? "recounted_provisionally" : "recounted";
            audit.notes().note(note, moved.before(), moved.day(), moved.code());
        });
    }
}
