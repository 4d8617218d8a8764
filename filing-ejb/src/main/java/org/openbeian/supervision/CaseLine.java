package org.openbeian.supervision;

import java.time.Instant;

/**
 * An open supervision case.
 *
 * @param filingId the newest filing of the system
 */
public record CaseLine(
        String id,
        String systemId,
        String systemZh,
        String systemEn,
        int complaints,
        SupervisionCase.Cause cause,
        Instant openedAt,
        String filingId) {}
