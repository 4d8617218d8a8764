/**
 * What every kind of case has in common, whatever it is about: the table of its states and moves, and the order in which an
 * act on it is done.
 *
 * <p>Knows no kind of case. A feature says in a {@link org.openbeian.casework.StateTable} what its cases go through, and in
 * a {@link org.openbeian.casework.CaseProtocol} what they are about, who may act on them, and what an act brings about; its
 * services say the verbs. The protocol finds and locks, and keeps out who has a conflict of interest ({@link
 * org.openbeian.casework.ConflictBar}, a port). A page asks table and rights in one by {@link
 * org.openbeian.casework.StateTable#can}, without a database: what they refuse is offered to nobody.
 */
package org.openbeian.casework;
