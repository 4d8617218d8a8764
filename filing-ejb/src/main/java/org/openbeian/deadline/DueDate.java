package org.openbeian.deadline;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.openbeian.common.Json;
import org.openbeian.common.PortalClock;

/** Until when something is owed, and how sure that is. */
public final class DueDate {

    private final ClockDefinition clock;
    private final LocalDate day;
    private final OffsetDateTime moment;
    private final String alternative;
    private final boolean provisional;
    private final LocalDate startedOn;

    private DueDate(
            ClockDefinition clock,
            LocalDate day,
            OffsetDateTime moment,
            String alternative,
            boolean provisional,
            LocalDate startedOn) {
        this.clock = clock;
        this.day = day;
        this.moment = moment;
        this.alternative = alternative;
        this.provisional = provisional;
        this.startedOn = startedOn;
    }

    static DueDate onDay(ClockDefinition clock, LocalDate day, String alternative, boolean provisional) {
        return new DueDate(clock, day, null, alternative, provisional, null);
    }

    static DueDate atMoment(ClockDefinition clock, OffsetDateTime moment, String alternative) {
        return new DueDate(clock, moment.toLocalDate(), moment, alternative, false, null);
    }

    /** The same, knowing on which day its clock started, as the clock's part of the world counts days. */
    DueDate startedOn(LocalDate start) {
        return new DueDate(clock, day, moment, alternative, provisional, start);
    }

    /** The same for the same clock, or that day when it is later. */
    DueDate notBefore(LocalDate other) {
        return day.isBefore(other)
                ? onDay(
                        clock,
                        other,
                        null,
                        provisional || !WorkingCalendar.china().isPublished(other.getYear()))
                : this;
    }

    public ClockDefinition getClock() {
        return clock;
    }

    /** The last day; it may be used to its end unless there is a {@link #moment}. */
    public LocalDate getDay() {
        return day;
    }

    /** The last moment, for clocks that run from moment to moment, in the offset of their start. */
    public Optional<OffsetDateTime> moment() {
        return Optional.ofNullable(moment);
    }

    /** When the time is over: the {@link #moment}, or the end of the day. */
    public Instant end() {
        return moment().map(OffsetDateTime::toInstant).orElseGet(() -> PortalClock.endOf(day));
    }

    /** As published: a date, or a time with offset. */
    public String getDue() {
        return moment == null ? day.toString() : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }

    /**
     * The end on the other reading for day clocks of EU law; else empty. For a start that is a day
     * the end is counted by Regulation 1182/71 and this is the earlier one; for a moment it is the other way round.
     */
    public Optional<String> alternativeDue() {
        return Optional.ofNullable(alternative);
    }

    /** As published by the public interface. */
    public JsonObject toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("due", getDue())
                .add("provisional", provisional)
                .add("clock", clock.getCode())
                .add("source", clock.getSource())
                .add("confidence", clock.getConfidence());
        if (startedOn != null) {
            json.add("in_force", clock.isInForceOn(startedOn));
        }
        if (clock.getEffectiveFrom() != null) {
            json.add("effective_from", clock.getEffectiveFrom().toString());
        }
        if (clock.getEffectiveTo() != null) {
            json.add("effective_to", clock.getEffectiveTo().toString());
        }
        if (alternative != null) {
            json.add("alternative_due", alternative);
        }
        return json.build();
    }

    /** True when a year without a published calendar was counted: the day may still move. */
    public boolean isProvisional() {
        return provisional;
    }
}
