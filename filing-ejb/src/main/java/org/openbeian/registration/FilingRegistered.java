package org.openbeian.registration;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A filing has reached the register.
 *
 * @param validUntil last day of the certificate; null on the notice track
 */
public record FilingRegistered(Filing filing, LocalDate validUntil, Instant at) {}
