package org.openbeian.incident;

import java.util.List;

/**
 * A supervisor has confirmed or changed the level of an incident; for features that draw consequences, such as a regrade
 * or a proposal to suspend. It is told in the transaction of the act itself.
 *
 * @param systemIds the filed systems that the incident is about
 */
public record IncidentLevelled(String incidentId, String number, int level, List<String> systemIds) {}
