package org.openbeian.deadline;

import static org.openbeian.access.Permission.ANYONE;

import jakarta.ejb.Stateless;
import java.util.List;
import org.openbeian.access.Requires;

/** Due dates for everybody: what a clock of the law says from a given start on. */
@Stateless
public class DueDateService {

    /**
     * Until when the clock runs.
     *
     * @param start a day such as {@code 2026-10-09}, or a time with offset such as {@code 2026-10-02T21:30:00+08:00};
     *     clocks that count minutes or hours need a time
     */
    @Requires(value = ANYONE, reads = true, action = "dueDate.due")
    public DueDate due(String clockCode, String start) {
        return StartReader.due(clockCode, start);
    }

    /** All clocks that have a time. */
    @Requires(value = ANYONE, reads = true, action = "dueDate.clocks")
    public List<ClockDefinition> clocks() {
        return ClockDefinitions.all().stream().filter(ClockDefinition::isTimed).toList();
    }
}
