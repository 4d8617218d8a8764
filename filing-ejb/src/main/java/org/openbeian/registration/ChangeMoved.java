package org.openbeian.registration;

import java.time.Instant;

/**
 * A change of a registration was proposed or has ended; fired inside the transaction, after the registration has become
 * its next version if it did.
 *
 * @param registration the filing that holds the registration
 * @param by the filing that says the change
 * @param newTerms whether grade, track and conditions are those of the change
 * @param event what the history says of it, null when a change of state says it
 */
public record ChangeMoved(
        Filing registration, Filing by, RegistrationChange change, boolean newTerms, String event, Instant at) {}
