/**
 * What administrators and operators look after: stuck steps, letters that did not arrive, work that somebody holds,
 * counts for the menu.
 *
 * <p>Doors: {@link StuckService}, {@link LetterService}, {@link HeldWorkService}, {@link DeskCountService}, {@link
 * HostService} for whoever runs the machine.
 */
package org.openbeian.upkeep;
