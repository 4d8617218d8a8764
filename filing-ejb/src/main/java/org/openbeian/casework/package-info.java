/**
 * What every kind of case has in common, whatever it is about: the table of its states and moves.
 *
 * <p>Knows no kind of case. A feature says in a {@link org.openbeian.casework.StateTable} what its cases go through.
 */
package org.openbeian.casework;
