package org.openbeian.deadline;

import static org.openbeian.access.Permission.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.openbeian.access.CurrentCaller;
import org.openbeian.access.Requires;
import org.openbeian.audit.AuditTrail;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;

/**
 * Takes in a newer calendar, such as with the State Council's notice for the coming year, and moves what was counted by
 * the older one: each case in a transaction of its own, and twice is the same as once.
 */
@Stateless
public class CalendarService {

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseClocks clocks;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentCaller me;

    @Inject
    PortalClock clock;

    /**
     * Keeps a calendar and counts by it from now on. The same one a second time changes nothing.
     *
     * @throws Invalid when it cannot be read as one
     */
    @Requires(SYSTEM)
    public void load(String content) {
        WorkingCalendar read = read(content);
        String digest = digest(content);
        CalendarEdition known = em.find(CalendarEdition.class, digest);
        if (known == null) {
            em.persist(new CalendarEdition(digest, content, clock.instant()));
        } else {
            known.loadedAgain(clock.instant());
        }
        em.flush();
        audit.notes().detail("calendar " + digest.substring(0, 12));
        WorkingCalendar.countBy(read);
    }

    /** This node counts by what any node has loaded last; answers which that is, empty for the packaged one. */
    @Requires(value = SYSTEM, reads = true)
    public String countByNewest(String known) {
        Optional<CalendarEdition> newest = em.createQuery(
                        "select e from CalendarEdition e order by e.loadedAt desc, e.digest", CalendarEdition.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        newest.filter(edition -> !edition.getDigest().equals(known))
                .ifPresent(edition -> WorkingCalendar.countBy(read(edition.getContent())));
        return newest.map(CalendarEdition::getDigest).orElse("");
    }

    /** Clocks of the authority that are counted otherwise now. */
    @Requires(value = SYSTEM, reads = true)
    public List<String> countedOtherwise() {
        return clocks.countedOtherwise();
    }

    /** Moves one clock with all that hangs on it; the trail of its case says from when to when. */
    @Requires(SYSTEM)
    public void recount(String clockId) {
        clocks.recount(clockId).ifPresent(moved -> {
            audit.notes().about(moved.getCaseId());
            audit.notes().detail(moved.getWords());
        });
    }

    private static WorkingCalendar read(String content) {
        try {
            JsonObject json = CanonicalJson.read(content);
            return WorkingCalendar.read(json);
        } catch (JsonException | DateTimeException | ClassCastException | NullPointerException wrong) {
            throw new Invalid("/calendar", "deadline.not_a_calendar");
        }
    }

    private static String digest(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
