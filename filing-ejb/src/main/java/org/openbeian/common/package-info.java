/**
 * Small things every feature needs: errors in the user's words, ids, exact instants. If something here grows, it gets a
 * name and a room of its own.
 *
 * <p>Doors: {@link InputCheck} for what was typed, {@link OnceKey} for what was sent twice (idempotency), {@link Sealing}
 * for what is kept sealed, {@link SearchText} and {@link LikePattern} for what is looked for. For pagination there is no
 * class: a list is read on from the key of the last line seen, as in {@code MemberService.list}.
 */
package org.openbeian.common;
