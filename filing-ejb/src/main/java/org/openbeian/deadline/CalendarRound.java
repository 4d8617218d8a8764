package org.openbeian.deadline;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openbeian.access.PeriodicWork;
import org.openbeian.common.Invalid;
import org.openbeian.tenancy.Authority;

/**
 * Looks every minute whether there is a newer calendar, in the file of {@code OPENBEIAN_CALENDAR} or loaded by another
 * node, and then moves the clocks of one authority after another.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@ExcludeDefaultInterceptors
public class CalendarRound {

    private static final Logger LOG = Logger.getLogger(CalendarRound.class.getName());

    @Inject
    PeriodicWork round;

    @Inject
    CalendarService calendars;

    /** By which calendar all clocks of an authority are counted, as far as this node knows. */
    private final Map<Integer, String> settled = new HashMap<>();

    private String counting;

    /** As the file was read last, a calendar or not. */
    private String file = "";

    /** What of it is still to be taken in. */
    private String toLoad;

    @Schedule(second = "20", minute = "*", hour = "*", persistent = false)
    void look() {
        round.come("Calendar", () -> {
            read(System.getenv().getOrDefault("OPENBEIAN_CALENDAR", ""));
            round.ofEach("Calendar", this::of);
        });
    }

    /** The calendar counts for all authorities, so whichever comes first takes it in. */
    void of(Authority authority) {
        load();
        counting = calendars.countByNewest(counting);
        if (counting.equals(settled.get(authority.getId()))) {
            return;
        }
        List<String> otherwise = calendars.countedOtherwise();
        otherwise.forEach(clock -> round.one(clock, calendars::recount));
        if (otherwise.isEmpty()) {
            settled.put(authority.getId(), counting);
        }
    }

    /** @param named the file, which may be none */
    void read(String named) {
        if (named.isEmpty() || !Files.isReadable(Path.of(named))) {
            return;
        }
        try {
            String content = Files.readString(Path.of(named));
            if (!content.equals(file)) {
                file = content;
                toLoad = content;
            }
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, named + " cannot be read; the calendar before stays", unreadable);
        }
    }

    private void load() {
        if (toLoad == null) {
            return;
        }
        String content = toLoad;
        toLoad = null;
        boolean tried = false;
        try {
            calendars.load(content);
            tried = true;
        } catch (Invalid wrong) {
            // the same words are no calendar in the next minute either
            tried = true;
            LOG.log(Level.WARNING, "The file of OPENBEIAN_CALENDAR is not a calendar; the one before stays", wrong);
        } finally {
            toLoad = tried ? null : content;
        }
    }
}
