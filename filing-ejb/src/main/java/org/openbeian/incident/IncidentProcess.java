package org.openbeian.incident;

import java.time.Instant;
import java.util.Map;

/** Port to whatever orders what happens to an incident and waits for times; the incident's own state is the truth. */
public interface IncidentProcess {

    /** @param acknowledgeDue until when somebody has to look at it */
    void reported(String incidentId, Instant acknowledgeDue);

    /** Takes the minutes from what is noted of its moves so far, because who moved it may not want to be known. */
    void keepCoarseTimes(String incidentId);

    /** Somebody has to look at it until then, not until what was said first. */
    void lookAtBy(String incidentId, Instant acknowledgeDue);

    /**
     * Something that moves the incident.
     *
     * @param facts TRIAGE and RELEVEL: escalate; START by a person and RELAPSE: updateDue; END_HANDLING and
     *     RETURN_SUMMARY: summaryDue; CLOSE: reopenUntil
     */
    void happened(String incidentId, IncidentEvent event, Map<String, Object> facts);

    /** The summary that is waited for is owed until then. */
    void summaryExtended(String incidentId, Instant summaryDue);

    /** A report came while it is handled; the next one is due then. */
    void updated(String incidentId, Instant updateDue);
}
