package org.openbeian.complaint;

import java.time.Instant;

/**
 * A complaint was lodged; fired inside its transaction.
 *
 * @param aiSystemId null when it is about a system that is not in the register
 */
public record ComplaintReceived(String complaintId, String aiSystemId, Instant at) {}
