package org.openbeian.supervision;

import java.util.List;

/** One part of the story of a system, read with a fixed number of statements; {@link SystemTimeline} merges them. */
interface TimelineLane {

    /**
     * @param of what is known of the system already
     * @param events those of the lanes before it, to which it adds its own
     */
    void tell(SystemOverview of, List<TimelineEvent> events);
}
