package org.openbeian.deadline;

/** A calendar was taken in; it counts once that is committed. */
record CalendarLoaded(WorkingCalendar calendar) {}
