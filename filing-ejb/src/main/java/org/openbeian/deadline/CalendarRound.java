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
import org.openbeian.access.Round;
import org.openbeian.common.BusinessException;
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
    Round round;

    @Inject
    CalendarService calendars;

    /** By which calendar all clocks of an authority are counted, as far as this node knows. */
    private final Map<Integer, String> settled = new HashMap<>();

    private String counting;
    private String file = "";

    @Schedule(second = "20", minute = "*", hour = "*", persistent = false)
    void look() {
        round.ofAll("Calendar", this::of);
    }

    private void of(Authority authority) {
        loadFile();
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

    private void loadFile() {
        String named = System.getenv().getOrDefault("OPENBEIAN_CALENDAR", "");
        if (named.isEmpty() || !Files.isReadable(Path.of(named))) {
            return;
        }
        try {
            String content = Files.readString(Path.of(named));
            if (!content.equals(file)) {
                calendars.load(content);
                file = content;
            }
        } catch (IOException | BusinessException unreadable) {
            LOG.log(Level.WARNING, named + " is not a calendar; the one before stays", unreadable);
        }
    }
}
