package org.openbeian.registration;

import java.time.Instant;

/** The registration of a system was suspended, lifted, revoked, has expired or was deregistered; fired inside the transaction. */
public record RegistrationChanged(Filing filing, FilingEvent event, String reason, Instant at) {}
