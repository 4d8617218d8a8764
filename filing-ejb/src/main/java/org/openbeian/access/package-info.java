/**
 * Who may do what: persons, memberships, roles, permissions, and the one guard before every service.
 *
 * <p>Refuses whatever declares no permission, whoever lacks it, and one person where two are promised. Doors: {@link
 * Requires} on a method, {@link CurrentCaller} inside it, {@link SignIn} (sign-in, lockout by delay and never of an
 * account, {@link Hashing} of passwords), {@link MemberService}, {@link ApiKeyService}, {@link Vault} for sealed
 * identities, {@link PeriodicWork} for the scheduler.
 */
package org.openbeian.access;
