/**
 * Incidents with AI systems: reports by operators, officers and the public, level, clocks of every regime, handling,
 * summary, lesson.
 *
 * <p>Only the parties see one, what the public wrote nobody but the authority. Doors: {@link ReportingService}, {@link
 * IncidentDeskService}, {@link IncidentLinkingService} and {@link IncidentHandlingService} for supervisors, {@link
 * IncidentService} to read, {@link OversightService} for the authority above, {@link
 * LessonService} for everybody.
 */
package org.openbeian.incident;
