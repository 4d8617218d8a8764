/**
 * What is open to everybody beside the register: statistics that name nobody, and requests to correct an entry
 * (rectification).
 *
 * <p>Small numbers are withheld. Doors: {@link StatisticsService}, {@link PublicFiguresService}, {@link
 * CorrectionService}, {@link CorrectionDeskService}.
 */
package org.openbeian.openness;
