package org.openbeian.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.util.HexFormat;
import java.util.Optional;
import org.openbeian.common.CanonicalJson;
import org.openbeian.common.Invalid;
import org.openbeian.common.PortalClock;

/** The calendars that were loaded, and the one that counts. Works inside the transaction of the service that calls it. */
@ApplicationScoped
public class CalendarEditions {

    @PersistenceContext
    EntityManager em;

    @Inject
    PortalClock clock;

    @Inject
    Event<CalendarLoaded> loaded;

    /** Until the end of the transaction nobody else takes in a calendar; who adds to the current one reads it after. */
    void takeTurn() {
        em.find(CalendarTurn.class, CalendarTurn.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Keeps a calendar and counts by it once that is committed. The same one a second time changes nothing.
     *
     * @return its hash
     * @throws Invalid when it cannot be read as one
     */
    String load(String content) {
        WorkingCalendar read = read(content);
        takeTurn();
        String digest = digest(content);
        CalendarEdition known = em.find(CalendarEdition.class, digest);
        if (known == null) {
            em.persist(new CalendarEdition(digest, content, clock.instant()));
        } else {
            known.loadedAgain(clock.instant());
        }
        em.flush();
        loaded.fire(new CalendarLoaded(read));
        return digest;
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarLoaded committed) {
        WorkingCalendar.countBy(committed.calendar());
    }

    /** What any node has loaded last; empty for the packaged one. */
    Optional<CalendarEdition> newest() {
        return em.createQuery(
                        "select e from CalendarEdition e order by e.loadedAt desc, e.digest", CalendarEdition.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Whether all nodes count by that one already. */
    boolean counts(String content) {
        return newest().filter(edition -> edition.getDigest().equals(digest(content)))
                .isPresent();
    }

    /** The calendar that counts. */
    JsonObject current() {
        return newest().map(edition -> CanonicalJson.read(edition.getContent()))
                .orElseGet(() -> ClockDefinitions.json("calendar.json"));
    }

    static WorkingCalendar read(String content) {
        try {
            return WorkingCalendar.read(CanonicalJson.read(content));
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
