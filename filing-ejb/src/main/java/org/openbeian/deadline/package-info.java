/**
 * Clocks and calendars: what is owed until when, by whom, by which law, and which days count.
 *
 * <p>A deadline is computed here and nowhere else; a due day is stored with its clock. Doors: {@link CaseClocks} for a
 * case, {@link DueDates} for a question, {@link WorkingCalendar}, {@link CalendarProposalService}.
 */
package org.openbeian.deadline;
