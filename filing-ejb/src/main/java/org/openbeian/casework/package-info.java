/**
 * What every kind of case has in common, whatever it is about: the table of its states and moves, and the order in which an
 * act on it is done.
 *
 * <p>Knows no kind of case. A feature says in a {@link org.openbeian.casework.StateTable} what its cases go through, and in
 * a {@link org.openbeian.casework.CaseProtocol} how they are found, who may act on them, and what an act brings about; its
 * services say the verbs. What the table or the protocol refuses is offered to nobody
 * ({@link org.openbeian.casework.CaseProtocol#can}).
 */
package org.openbeian.casework;
