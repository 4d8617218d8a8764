package org.openbeian.complaint;

import java.time.Instant;

/** An officer has found out which system of the register a complaint is about; fired inside the transaction. */
public record ComplaintLinked(String aiSystemId, Instant at) {}
