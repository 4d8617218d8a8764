package org.openbeian.review;

import java.time.Instant;
import org.openbeian.registration.Filing;

/** The day of a condition has passed without evidence; fired inside the transaction. */
public record ConditionBreached(Filing registration, CaseCondition condition, Instant at) {}
