package org.openbeian.complaint;

import java.time.Instant;
import org.openbeian.incident.IncidentState;

/**
 * An incident that belongs to a complaint.
 *
 * @param raised whether it came of the complaint, or was known and linked
 */
public record LinkedIncident(
        String id, String number, String title, int level, IncidentState state, boolean raised, Instant linkedAt) {}
