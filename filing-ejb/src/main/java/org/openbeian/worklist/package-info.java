/**
 * Everything that waits for a person of the authority, whatever kind of case it belongs to, in one list by when it is due.
 *
 * <p>Reads what {@code casework} keeps; shows nothing that the lists of the kinds would not show to the same person. Door:
 * {@link WorkListService}.
 */
package org.openbeian.worklist;
