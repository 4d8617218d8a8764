package org.openbeian.incident;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.openbeian.common.Micros;
import org.openbeian.common.PortalClock;

/** When the next of an incident's clocks ends: by that the list of open ones is ordered. */
final class IncidentDue implements Comparable<IncidentDue> {

    private static final Comparator<IncidentDue> ORDER = Comparator.comparing(
                    (IncidentDue due) -> due.at, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(due -> due.id);

    private final String id;
    private final Instant at;

    /** From a row of a query: id, and the earliest end of its open clocks as a moment and as a day, as they are stored. */
    IncidentDue(Object[] row) {
        this((String) row[0], moment(row[1]), day(row[2]));
    }

    IncidentDue(String id, Instant moment, LocalDate day) {
        this.id = id;
        Instant endOfDay = day == null ? null : PortalClock.endOf(day);
        this.at = moment == null || endOfDay != null && endOfDay.isBefore(moment) ? endOfDay : moment;
    }

    private static Instant moment(Object stored) {
        return stored instanceof Number micros
                ? new Micros().convertToEntityAttribute(micros.longValue())
                : (Instant) stored;
    }

    private static LocalDate day(Object stored) {
        return stored instanceof Date day ? day.toLocalDate() : (LocalDate) stored;
    }

    /** The same when something may have to be done before. @param conditional null for nothing */
    IncidentDue orBy(Instant conditional) {
        return conditional == null || at != null && at.isBefore(conditional)
                ? this
                : new IncidentDue(id, conditional, null);
    }

    String getId() {
        return id;
    }

    @Override
    public int compareTo(IncidentDue other) {
        return ORDER.compare(this, other);
    }
}
