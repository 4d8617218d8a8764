package org.openbeian.bulletin;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.openbeian.common.CanonicalJson;
import org.openbeian.deadline.WorkingCalendar;

/**
 * Which deadlines an authority may move, and how far: data of the portal with its source, {@code bulletin/shift.json}.
 *
 * @param clocks codes of the clocks that may be moved
 */
record ShiftRule(List<String> clocks, int workingDaysAfter) {

    private static final ShiftRule CURRENT = new ShiftRule(read());

    private ShiftRule(JsonObject json) {
        this(json.getJsonArray("clocks").getValuesAs(JsonString::getString), json.getInt("working_days_after"));
    }

    static ShiftRule current() {
        return CURRENT;
    }

    /** To which day a deadline moves that falls on {@code lastDay} of an outage or on a day of it before. */
    LocalDate movedTo(LocalDate lastDay) {
        return WorkingCalendar.china().plusWorkingDays(lastDay, workingDaysAfter);
    }

    private static JsonObject read() {
        try (InputStream in = ShiftRule.class.getResourceAsStream("/bulletin/shift.json")) {
            return CanonicalJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
