package org.openbeian.register;

import java.time.Instant;
import org.openbeian.registration.ChangeResult;
import org.openbeian.registration.FilingKind;

/**
 * A change of a registration that was handed in, or a regrade, and has ended.
 *
 * @param id of its own filing, where its receipt, answers and remedy are
 * @param number of that filing; null where it has none
 */
public record EndedChange(String id, String number, FilingKind kind, ChangeResult result, Instant decidedAt) {}
