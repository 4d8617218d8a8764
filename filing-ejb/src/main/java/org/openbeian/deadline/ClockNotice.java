package org.openbeian.deadline;

import java.time.LocalDate;

/**
 * What whoever owes something has to be told of its clock.
 *
 * @param due the last day in time
 * @param missed whether that day has passed; else it comes near
 */
public record ClockNotice(String caseId, String code, LocalDate due, boolean missed) {}
