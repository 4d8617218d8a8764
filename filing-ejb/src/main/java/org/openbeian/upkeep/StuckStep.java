package org.openbeian.upkeep;

import java.time.Instant;

/**
 * A step of a case that the portal has tried again and again in vain, so that the case stands still until somebody helps.
 *
 * @param id names it to {@link StuckSteps#again}
 * @param step how the model calls it, such as {@code Step_IssueCertificate}
 * @param cause as the program said it
 */
public record StuckStep(String id, String caseId, String step, String cause, Instant since) {}
