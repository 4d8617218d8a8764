package org.openbeian.registration;

import java.time.Instant;

/** The case of a change has been handed in, or opened by the authority: its registration waits for it. */
public record ChangeProposed(Filing filing, RegistrationChange change, Instant at) {}
