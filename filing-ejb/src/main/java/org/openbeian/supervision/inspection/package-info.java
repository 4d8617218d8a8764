/**
 * Inspections of a registered system: planned, announced, held, what was found, what its holder answers, closed by another.
 *
 * <p>Door: {@link org.openbeian.supervision.inspection.InspectionService}.
 */
package org.openbeian.supervision.inspection;
