package org.openbeian.incident;

import java.util.List;
import org.openbeian.incident.assessment.IncidentAssessment;

/**
 * What a report would mean: its level, who must hear of it until when, and what may be the same incident.
 *
 * @param system as it is called
 * @param duplicates the caller's own incidents that are near; empty for nothing alike
 */
public record ReportPreview(IncidentAssessment assessment, String system, List<Incident> duplicates) {}
