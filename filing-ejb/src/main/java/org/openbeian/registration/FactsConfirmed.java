package org.openbeian.registration;

import java.time.Instant;

/** The holder has said that what is registered is still true; fired inside the transaction. */
public record FactsConfirmed(Filing registration, Instant at) {}
