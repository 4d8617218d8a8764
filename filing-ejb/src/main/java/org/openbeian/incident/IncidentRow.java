package org.openbeian.incident;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.openbeian.common.Micros;
import org.openbeian.common.PortalClock;
import org.openbeian.deadline.ClockDetail;
import org.openbeian.review.PersonName;

/** One line of a list of incidents. */
public final class IncidentRow {

    private static final ZoneId ZONE = PortalClock.ZONE;

    private final String id;
    private final String number;
    private String title;
    private String type;
    private final IncidentState state;
    private final int level;
    private final boolean levelFinal;
    private final Boolean late;
    private Instant reportedAt;
    private final PersonName handler;
    private Instant dueAt;
    private LocalDate dueOn;
    private Instant passOnIfGrave;

    /**
     * From a row of a query: id, number, title, type, state, level, whether it is final, late, reported at, the
     * handler's names, and the earliest end of its open clocks as a moment and as a day, which a minimum gives as they
     * are stored.
     */
    IncidentRow(Object[] row) {
        this.id = (String) row[0];
        this.number = (String) row[1];
        this.title = (String) row[2];
        this.type = (String) row[3];
        this.state = (IncidentState) row[4];
        this.level = (Integer) row[5];
        this.levelFinal = (Boolean) row[6];
        this.late = (Boolean) row[7];
        this.reportedAt = (Instant) row[8];
        this.handler = row[9] == null ? null : new PersonName((String) row[9], (String) row[10]);
        this.dueAt = row[11] instanceof Number micros
                ? new Micros().convertToEntityAttribute(micros.longValue())
                : (Instant) row[11];
        this.dueOn = row[12] instanceof Date day ? day.toLocalDate() : (LocalDate) row[12];
    }

    /** To a party the authority's people have no names: the same row without them. */
    static IncidentRow withoutHandler(Object[] row) {
        Object[] whole = new Object[row.length + 2];
        System.arraycopy(row, 0, whole, 0, 9);
        System.arraycopy(row, 9, whole, 11, row.length - 9);
        return new IncidentRow(whole);
    }

    /** To a party it is what the party has said, and since then. */
    IncidentRow as(OwnShare own) {
        title = own.getTitle();
        type = own.getType();
        reportedAt = own.getReportedAt();
        return this;
    }

    /** To a party it is due by what the party sees of its clocks. */
    IncidentRow dueBy(List<ClockDetail> own) {
        List<ClockDetail> open = own.stream().filter(IncidentClocks::isOpen).toList();
        dueAt = open.stream()
                .map(ClockDetail::getDueAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        dueOn = open.stream()
                .map(ClockDetail::getDueOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return this;
    }

    IncidentRow passOnIfGrave(Instant due) {
        passOnIfGrave = due;
        return this;
    }

    /** By when it is passed on if its unconfirmed level is 3 or 4 after all; null when that is no question. */
    public Instant getPassOnIfGrave() {
        return passOnIfGrave;
    }

    public String getId() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public String getType() {
        return type;
    }

    public IncidentState getState() {
        return state;
    }

    public int getLevel() {
        return level;
    }

    public boolean isLevelFinal() {
        return levelFinal;
    }

    /** Whether the first report came too late; false while nobody has judged. */
    public boolean isLate() {
        return late != null && late;
    }

    public Instant getReportedAt() {
        return reportedAt;
    }

    /** Null while nobody has it. */
    public PersonName getHandler() {
        return handler;
    }

    /** When the next of its open clocks ends, if that is a moment and no whole day comes before it; else null. */
    public Instant getDueAt() {
        return dueAt != null
                        && (dueOn == null || !LocalDate.ofInstant(dueAt, ZONE).isAfter(dueOn))
                ? dueAt
                : null;
    }

    /** The day on which the next of its open clocks ends; null when none runs. */
    public LocalDate getDueOn() {
        return dueOn;
    }
}
