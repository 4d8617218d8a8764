package org.openbeian.incident;

import java.util.List;
import org.openbeian.incident.assessment.IncidentAssessment;

/** What a report would mean: its level, who must hear of it until when, and what may be the same incident. */
public final class ReportPreview {

    private final IncidentAssessment assessment;
    private final String system;
    private final List<Incident> duplicates;

    ReportPreview(IncidentAssessment assessment, String system, List<Incident> duplicates) {
        this.assessment = assessment;
        this.system = system;
        this.duplicates = duplicates;
    }

    public IncidentAssessment getAssessment() {
        return assessment;
    }

    /** As it is called. */
    public String getSystem() {
        return system;
    }

    /** The caller's own incidents that are near; empty for nothing alike. */
    public List<Incident> getDuplicates() {
        return duplicates;
    }
}
