package org.openbeian.registration;

import java.time.LocalDate;

/** A registration ends because of a service that had ended before, on the day that its holder has stated; fired inside the transaction. */
public record ServiceEnded(Filing registration, LocalDate day) {}
