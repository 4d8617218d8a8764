package org.openbeian.registration;

import java.time.Instant;

/** The case of a filing has come to its end, whichever: its state says which. What hangs on it follows in the same transaction. */
public record FilingClosed(Filing filing, Instant at) {}
