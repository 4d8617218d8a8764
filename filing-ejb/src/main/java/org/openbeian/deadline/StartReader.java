package org.openbeian.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.openbeian.common.Invalid;

/** Reads what somebody typed as the start of a clock and says until when the clock runs. */
final class StartReader {

    /** A plus in an address is read as a space: {@code 21:30:00 08:00} was meant as {@code 21:30:00+08:00}. */
    private static final Pattern LOST_PLUS = Pattern.compile("(T[0-9:.]+) (\\d{2}:\\d{2})");

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);
    private static final int LONGEST = 40;

    private StartReader() {}

    static DueDate due(String clockCode, String start) {
        ClockDefinition clock = ClockDefinitions.find(clockCode == null ? "" : clockCode.strip())
                .orElseThrow(() -> new Invalid("/clock", "deadline.unknown_clock"));
        if (!clock.isTimed()) {
            throw new Invalid("/clock", "deadline.no_statutory_time");
        }
        if (start == null || start.isBlank()) {
            throw new Invalid("/start", "deadline.start_missing");
        }
        String text = start.strip();
        if (text.length() > LONGEST) {
            throw new Invalid("/start", "deadline.start_not_a_date");
        }
        try {
            if (text.contains("T")) {
                OffsetDateTime moment =
                        OffsetDateTime.parse(LOST_PLUS.matcher(text).replaceFirst("$1+$2"));
                mustBeInRange(moment.toLocalDate());
                return DueDates.from(clock, moment)
                        .startedOn(moment.atZoneSameInstant(ClockDefinitions.zone(clock.getProfile()))
                                .toLocalDate());
            }
            LocalDate day = LocalDate.parse(text);
            mustBeInRange(day);
            if (clock.getUnit().isMoment()) {
                throw new Invalid("/start", "deadline.start_needs_time");
            }
            return DueDates.from(clock, day).startedOn(day);
        } catch (DateTimeException unreadable) {
            throw new Invalid("/start", "deadline.start_not_a_date");
        }
    }

    private static void mustBeInRange(LocalDate day) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new Invalid("/start", "deadline.start_out_of_range");
        }
    }
}
