/**
 * From the facts of a system to category, grade, track, conditions and obligations, with the rules that said so.
 *
 * <p>Knows no engine: {@link GradingRules} is what it needs of one. Doors: {@link GradingService}, {@link
 * GradingPreview}.
 */
package org.openbeian.grading;
